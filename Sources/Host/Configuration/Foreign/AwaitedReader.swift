package import TaglineSDK

/// A reader of tags that has them made elsewhere, so that many files are worth having under way at once.
///
/// `extract` alone does it all, if need be by blocking the worker. The pipeline asks about files well ahead, and waits
/// without holding up a thread.
package protocol AwaitedReader: TagReader {
    /// Asks about a file, unless that was done. Waits for nothing; bytes that are not there are noted.
    func ask(about media: MediaFile)

    /// Waits until `extract` need not, or cannot go on without bytes that are not there.
    func awaitAnswer(about media: MediaFile) async

    /// Lets what makes the tags come to its end.
    func close() async
}
