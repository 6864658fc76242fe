internal import Glibc

/// How a child ended.
package struct ChildEnding: Sendable {
    /// Whether it used more processor time than it may.
    package let isByProcessorTime: Bool
    /// How it ended, as the rest of a sentence that begins with the child.
    package let text: String

    /// - Parameter status: as of waitpid(2).
    init(status: Int32) {
        let number = status & 0x7F
        isByProcessorTime = number == SIGXCPU
        if number == 0 {
            text = "ended with status \(status >> 8 & 0xFF)"
        } else {
            let name = unsafe strsignal(number).map { unsafe String(cString: $0) } ?? "unknown"
            text = "was ended by signal \(number) (\(name))"
        }
    }
}
