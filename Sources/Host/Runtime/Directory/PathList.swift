internal import Glibc
internal import TaglineSDK

/// A list of paths, one a line; or each ended by a NUL, as `find -print0` writes them.
enum PathList {
    /// Reads a list.
    ///
    /// - Parameter path: a file, or `-` for standard input.
    /// - Throws: `SourceError` if it cannot be read.
    static func read(_ path: String) throws -> [[UInt8]] {
        let descriptor =
            path == "-" ? 0 : unsafe FileSystem.withPath(LocalPath.bytes(path)) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw SourceError(path, "not-found", Platform.lastErrorText) }
        defer { if descriptor != 0 { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SourceError(path, "unreadable", Platform.lastErrorText) }
            if count == 0 { break }
            bytes.append(contentsOf: chunk.prefix(count))
        }
        let separator = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
        return bytes.split(separator: separator).map { line in
            line.last == UInt8(ascii: "\r") && separator != 0 ? Array(line.dropLast()) : Array(line)
        }
    }
}
