internal import Glibc

/// The streams that a process is started with, written without a buffer of our own.
public enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes bytes, all of them.
    ///
    /// - Returns: what the operating system says if it takes no more.
    @discardableResult
    public func write(_ bytes: [UInt8]) -> String? {
        var done = 0
        while done < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(rawValue, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return Platform.lastErrorText }
            done += written
        }
        return nil
    }

    /// Writes a line.
    public func writeLine(_ line: String) {
        write(Array((line + "\n").utf8))
    }

    /// Has streams that are closed lead to a place that refuses to be used, before anything else is opened in their stead.
    public static func occupyClosed() {
        for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest descriptor that is free is this one.
            _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// Whether someone is looking.
    public var isTerminal: Bool { isatty(rawValue) == 1 }
}
