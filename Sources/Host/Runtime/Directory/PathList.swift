internal import Glibc
internal import TaglinePlatform
internal import TaglineSDK

/// A list of paths, one a line; or each ended by a NUL, as `find -print0` writes them. It is read as it is needed.
final class PathList {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0
    private var separator: UInt8?
    private var isAtEnd = false

    /// How long a wait for another process goes on before it is looked whether the list is still wanted.
    private static let waitMilliseconds: Int32 = 50

    /// Opens a list.
    ///
    /// - Parameter path: a file, or `-` for standard input.
    /// - Throws: `SourceError` if it cannot be read.
    init(_ path: String) throws(SourceError) {
        self.path = path
        descriptor = path == "-" ? 0 : FileSystem.open(LocalPath.bytes(path), O_RDONLY)
        guard descriptor >= 0 else { throw SourceError(path, "not-found", Platform.lastErrorText, outage: .permanent) }
    }

    deinit {
        if descriptor > 0 { close(descriptor) }
    }

    /// The next path; `nil` at the end, or when the task that asks was cancelled.
    ///
    /// - Throws: `SourceError` if the list cannot be read on.
    func next() throws(SourceError) -> [UInt8]? {
        while true {
            if let line = takeLine() {
                if !line.isEmpty { return line }
            } else if isAtEnd {
                return nil
            } else {
                try readMore()
            }
        }
    }

    private func takeLine() -> [UInt8]? {
        guard let separator = separator ?? foundSeparator() else { return nil }
        self.separator = separator
        let rest = buffer[position...]
        guard let end = rest.firstIndex(of: separator) ?? (isAtEnd && !rest.isEmpty ? rest.endIndex : nil) else {
            return nil
        }
        defer { position = min(end + 1, buffer.count) }
        let line = buffer[position..<end]
        return Array(separator != 0 && line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }

    /// What ends a path: a NUL if there is one in the first piece that holds a whole path.
    private func foundSeparator() -> UInt8? {
        if buffer.contains(0) { return 0 }
        return buffer.contains(UInt8(ascii: "\n")) || isAtEnd ? UInt8(ascii: "\n") : nil
    }

    private func readMore() throws(SourceError) {
        buffer.removeFirst(position)
        position = 0
        guard waitForData() else {
            (buffer, isAtEnd) = ([], true)
            return
        }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EINTR { return }
        guard count >= 0 else { throw SourceError(path, "unreadable", Platform.lastErrorText, outage: .permanent) }
        isAtEnd = count == 0
        buffer.append(contentsOf: chunk.prefix(count))
    }

    /// Waits until there is something to read, or the end.
    ///
    /// - Returns: false if the task was cancelled, since nobody can say when the other process writes its next line.
    private func waitForData() -> Bool {
        while !Task.isCancelled {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            if unsafe poll(&request, 1, Self.waitMilliseconds) != 0, request.revents != 0 { return true }
        }
        return false
    }
}
