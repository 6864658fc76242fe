package import Glibc
package import TaglineSDK

/// A file that is open for reading.
package final class LocalFile: ItemReader {
    package let info: SourceInfo
    package let version: String
    private let descriptor: Int32
    private let path: [UInt8]
    private let opened: stat

    /// Opens a file.
    ///
    /// - Throws: `SourceError` if it is not there, not allowed, or not a file.
    package init(path: [UInt8]) throws {
        self.path = path
        // Non-blocking, so that a pipe that nobody writes to cannot hold a worker.
        descriptor = unsafe FileSystem.withPath(path) { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else {
            throw SourceError(path, errno)
        }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.isRegularFile else {
            Glibc.close(descriptor)
            throw SourceError(PercentEncoding.readable(path), "not-a-file", "it is not a file")
        }
        opened = status
        info = SourceInfo(bytes: Int(status.st_size), modified: status.modified, localPath: path)
        version = Self.version(of: status)
    }

    /// What identifies the bytes of a file: its size, and when it was changed.
    package static func version(of status: stat) -> String {
        var version: [UInt8] = []
        version.reserveCapacity(32)
        version.appendDigits(of: Int64(status.st_size))
        version.append(UInt8(ascii: "-"))
        version.appendDigits(of: Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec))
        return String(decoding: version, as: UTF8.self)
    }

    package func read(_ range: Range<Int>) async throws -> Bytes {
        guard let bytes = readNow(range) else {
            throw SourceError(PercentEncoding.readable(path), "unreadable", Platform.lastErrorText)
        }
        return bytes
    }

    package func readNow(_ range: Range<Int>) -> Bytes? { Platform.bytes(of: descriptor, range).map { Bytes($0) } }

    package var hasChanged: Bool {
        var now = stat()
        guard unsafe fstat(descriptor, &now) == 0 else { return true }
        return now.st_size != opened.st_size || now.modified != opened.modified
    }

    package func close() {
        Glibc.close(descriptor)
    }
}
