internal import Glibc
internal import TaglineSDK

extension SourceError {
    /// Why the operating system does not open a file or a folder.
    ///
    /// When this process has used up what it may have open, that says nothing of the file: it is an outage.
    package init(_ path: [UInt8], _ code: Int32) {
        let word: Problem.Code =
            switch code {
            case ENOENT, ENOTDIR: "not-found"
            case EACCES, EPERM: "denied"
            default: "unreadable"
            }
        self.init(
            PercentEncoding.readable(path), word, FileSystem.errorText(code),
            outage: [EMFILE, ENFILE, ENOMEM].contains(code) ? .transient : nil)
    }
}
