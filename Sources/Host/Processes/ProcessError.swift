/// Why a process that a run needs cannot be started: the system or the user has too many, or too many files are open.
public struct ProcessError: Error, CustomStringConvertible {
    /// What happened, as the rest of a sentence that begins with the process.
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }

    public var description: String {
        "the process of the codecs \(reason); allow more processes and open files, or set validation.isolate to false"
    }
}
