/// Something that is made and reads tags from files: what a pipeline uses of an extractor, wherever its code comes from.
public protocol TagReader: Sendable {
    /// Emits the tags of one file.
    ///
    /// It is called by several workers at once, keeps no state between files, and asks the file for bytes, which are
    /// there or `nil`. It need not care whether they are missing for good or still to be read, since the host reads what
    /// was noted and asks again, discarding what was emitted before.
    func extract(from media: MediaFile, into record: inout RecordBuilder)
}
