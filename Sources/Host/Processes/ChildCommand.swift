internal import CChildProcess
internal import Glibc
internal import TaglineSDK

/// A program to start as a child process: its arguments, itself the first, and the folder that it works in.
package struct ChildCommand: Sendable, Equatable {
    package let arguments: [String]
    /// `nil` for the working directory of this process.
    package let folder: String?

    package init(arguments: [String], folder: String? = nil) {
        self.arguments = arguments
        self.folder = folder
    }

    /// Starts it with three descriptors as its standard streams, in a process group of its own.
    ///
    /// - Returns: its process id.
    /// - Throws: `ChildFault` if it cannot be started.
    package func start(input: Int32, output: Int32, errors: Int32) throws(ChildFault) -> Int32 {
        var list = unsafe arguments.map { unsafe UnsafePointer(strdup($0)) }
        defer { unsafe list.forEach { unsafe free(UnsafeMutablePointer(mutating: $0)) } }
        unsafe list.append(nil)
        let folder = folder.flatMap { $0.isEmpty ? nil : $0 }
        let child = unsafe folder.withOptionalCString { folder in
            ChildGuard.start { unsafe tl_child_start(list, folder, $0, input, output, errors) }
        }
        guard child > 0 else {
            let program = arguments.first ?? ""
            throw .didNotStart("cannot be started: \(program): \(FileSystem.errorText(-child))")
        }
        return child
    }

    /// Waits for the end of a child and kills what is left of its group.
    ///
    /// - Returns: how it ended.
    package static func reap(_ child: Int32) -> ChildEnding {
        ChildEnding(status: ChildGuard.reap(child))
    }

    /// Kills a child that has not been reaped, and everything else in its group.
    package static func kill(_ child: Int32) { tl_child_kill(child) }

    /// Whether a child has ended, reaped or not.
    package static func hasEnded(_ child: Int32) -> Bool { tl_child_has_ended(child) != 0 }
}

extension String? {
    fileprivate func withOptionalCString<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
        guard let self else { return body(nil) }
        return unsafe self.withCString { unsafe body($0) }
    }
}
