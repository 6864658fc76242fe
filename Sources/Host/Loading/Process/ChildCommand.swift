internal import CChildProcess
internal import Glibc
internal import TaglineSDK

/// A program to start as a child process: its arguments, itself the first, and the folder that it works in.
struct ChildCommand: Sendable, Equatable {
    let arguments: [String]
    /// `nil` for the working directory of this process.
    let folder: String?

    /// The process that kills the children of this one when it ends, however that comes about. It lives as long as this
    /// process.
    private static let guardian = tl_guard_start()

    /// Starts it with three descriptors as its standard streams, in a process group of its own.
    ///
    /// - Returns: its process id.
    func start(input: Int32, output: Int32, errors: Int32) throws(ChildFault) -> pid_t {
        guard Self.guardian >= 0 else {
            throw .didNotStart("cannot be started: \(FileSystem.errorText(-Self.guardian))")
        }
        var list = unsafe arguments.map { unsafe UnsafePointer(strdup($0)) }
        defer { unsafe list.forEach { unsafe free(UnsafeMutablePointer(mutating: $0)) } }
        unsafe list.append(nil)
        let folder = folder.flatMap { $0.isEmpty ? nil : $0 }
        let child = unsafe folder.withOptionalCString { folder in
            unsafe tl_child_start(list, folder, Self.guardian, input, output, errors)
        }
        guard child > 0 else {
            let program = arguments.first ?? ""
            throw .didNotStart("cannot be started: \(program): \(FileSystem.errorText(-child))")
        }
        return child
    }

    /// Waits for the end of a child and kills what is left of its group.
    ///
    /// - Returns: how it ended, as the rest of a sentence.
    static func reap(_ child: pid_t) -> String {
        let status = tl_child_reap(child, guardian)
        let signal = status & 0x7F
        if signal == 0 { return "ended with status \(status >> 8 & 0xFF)" }
        let name = unsafe strsignal(signal).map { unsafe String(cString: $0) } ?? "unknown"
        return "was ended by signal \(signal) (\(name))"
    }
}

extension String? {
    fileprivate func withOptionalCString<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
        guard let self else { return body(nil) }
        return unsafe self.withCString { unsafe body($0) }
    }
}
