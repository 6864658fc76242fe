internal import Glibc
internal import Synchronization

/// An open file that is written to, and the name that it is to have.
final class OutputFile: OutputTarget {
    let bufferSize = 256 << 10
    private let descriptor: Int32
    /// The path as messages show it.
    private let name: String
    /// Where it is written.
    private let path: [UInt8]
    /// What it is to be called when it is complete.
    private let finalPath: [UInt8]
    private let mustBeNew: Bool
    private let isRegular: Bool
    let size: Int
    /// How long it was when it was made durable last.
    private let durableSize: Mutex<Int>

    private init(
        descriptor: Int32, name: String, path: [UInt8], finalPath: [UInt8], mustBeNew: Bool, isRegular: Bool
    ) {
        self.descriptor = descriptor
        self.name = name
        self.path = path
        self.finalPath = finalPath
        self.mustBeNew = mustBeNew
        self.isRegular = isRegular
        size = isRegular && !path.isEmpty ? FileSystem.status(of: descriptor)?.size ?? 0 : 0
        durableSize = Mutex(size)
    }

    var isLive: Bool { !isRegular }

    /// The length, and the file's number, by which it is known again under another name.
    var mark: SinkMark? {
        guard isRegular, !path.isEmpty, let inode = FileSystem.status(of: descriptor)?.inode else { return nil }
        return SinkMark(["bytes": durableSize.withLock { $0 }, "file": Int(truncatingIfNeeded: inode)])
    }

    func head(count: Int) async throws(SinkError) -> [UInt8] { read(at: 0, count: min(count, size)) }

    func lastByte() async throws(SinkError) -> UInt8? { read(at: size - 1, count: 1).first }

    private func read(at offset: Int, count: Int) -> [UInt8] {
        isRegular && !path.isEmpty && count > 0 ? FileSystem.read(path, at: offset, count: count) : []
    }

    func write(_ bytes: inout [UInt8]) async throws(SinkError) {
        var written = 0
        defer {
            if written == bytes.count { bytes.removeAll(keepingCapacity: true) } else { bytes.removeFirst(written) }
        }
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count > 0 {
                written += count
            } else if count == 0 || errno == EAGAIN {
                // The descriptor does not block: whoever shares it asked for that.
                var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                unsafe poll(&request, 1, -1)
            } else if errno != EINTR {
                throw failure("write", errno)
            }
        }
    }

    /// Makes durable what is written; a pipe or a terminal has nothing to make durable.
    func synchronize() async throws(SinkError) {
        if isRegular, fsync(descriptor) != 0, ![EINVAL, EROFS, ENOTSUP].contains(errno) {
            throw failure("write", errno)
        }
        guard isRegular, !path.isEmpty, let size = FileSystem.status(of: descriptor)?.size else { return }
        // What is written to a file that has no name any more is lost with its last descriptor.
        guard FileSystem.isSame(descriptor, path) else {
            throw SinkError("\(name) was removed or replaced while it was being written")
        }
        durableSize.withLock { $0 = size }
    }

    /// Gives it its final name and closes it.
    func finish() async throws(SinkError) {
        if path != finalPath {
            guard !mustBeNew || FileSystem.status(of: finalPath) == nil else {
                abandon()
                throw SinkError("\(name) appeared while it was being written; the result is in \(name).partial")
            }
            Failpoint.reach("rename.before")
            guard FileSystem.rename(path, to: finalPath) else {
                let code = errno
                abandon()
                throw SinkError("cannot rename \(name).partial: \(FileSystem.errorText(code))")
            }
            Failpoint.reach("rename.after")
            FileSystem.synchronizeFolder(of: finalPath)
        }
        guard descriptor != STDOUT_FILENO, Glibc.close(descriptor) != 0, errno != EINTR else { return }
        throw failure("close", errno)
    }

    @discardableResult
    func abandon() -> String? {
        guard descriptor != STDOUT_FILENO else { return nil }
        let size = durableSize.withLock { $0 }
        if isRegular { ftruncate(descriptor, off_t(size)) }
        _ = Glibc.close(descriptor)
        return path != finalPath && size > 0 ? "\(name).partial" : nil
    }

    private func failure(_ action: String, _ code: Int32) -> SinkError {
        // Room can be made; a reader that is gone does not come back.
        SinkError(
            "cannot \(action) \(name): \(FileSystem.errorText(code))",
            isTransient: code == ENOSPC || code == EDQUOT || code == ENOBUFS)
    }
}

extension OutputFile {
    /// Opens a file for writing; `-` is the standard output.
    static func open(
        _ name: String, _ existing: FileOutput.Existing, _ naming: FileOutput.Naming, at mark: SinkMark?
    ) throws(SinkError) -> OutputFile {
        if name == "-" { return try standardOutput() }
        let path = FileSystem.resolved(LocalPath.bytes(name))
        let status = FileSystem.status(of: path)
        if let status, !status.isRegular {
            guard !status.isDirectory else { throw SinkError("cannot write \(name): it is a folder") }
            return OutputFile(
                descriptor: try open(path, O_WRONLY, name), name: name, path: path, finalPath: path, mustBeNew: false,
                isRegular: false)
        }
        let isDirect = naming == .scratch || existing == .append || existing == .fail && naming == .direct
        if let mark { return try open(name, path, existing, isDirect: isDirect, at: mark) }
        // A file without content is what a run leaves that ended before its first checkpoint.
        let isThere = status.map { $0.size > 0 } ?? false
        guard !isThere || existing != .fail || naming == .scratch else { throw Self.exists(name) }
        if status == nil { try FileSystem.makeFolders(to: path, name) }
        let writtenPath = isDirect ? path : path + partialSuffix
        let isNew = status == nil && existing == .fail && isDirect && naming != .scratch
        let flags = isNew ? O_EXCL : isDirect ? O_APPEND : 0
        let descriptor = try open(writtenPath, O_WRONLY | O_CREAT | flags, name)
        try lock(descriptor, writtenPath, name)
        if !isDirect || naming == .scratch {
            ftruncate(descriptor, 0)
            if let status { fchmod(descriptor, status.mode) }
        }
        FileSystem.synchronizeFolder(of: path)
        return OutputFile(
            descriptor: descriptor, name: name, path: writtenPath, finalPath: path, mustBeNew: existing == .fail,
            isRegular: true)
    }

    /// Opens a file that an earlier run wrote, cut back to a mark.
    private static func open(
        _ name: String, _ path: [UInt8], _ existing: FileOutput.Existing, isDirect: Bool, at mark: SinkMark
    ) throws(SinkError) -> OutputFile {
        guard let bytes = mark["bytes"] else { throw SinkError("the checkpoint says nothing of \(name)") }
        var writtenPath = isDirect ? path : path + partialSuffix
        if !isDirect, FileSystem.status(of: writtenPath) == nil, let status = FileSystem.status(of: path),
            Int(truncatingIfNeeded: status.inode) == mark["file"]
        {
            // The earlier run had come to give it its name.
            writtenPath = path
        }
        let descriptor = FileSystem.open(writtenPath, O_WRONLY | O_APPEND)
        guard descriptor >= 0 else {
            if errno == ENOENT {
                throw SinkError("what was written to \(name) is gone since the checkpoint; start with --fresh")
            }
            throw SinkError("cannot write \(name): \(FileSystem.errorText(errno))")
        }
        try lock(descriptor, writtenPath, name)
        let status = FileSystem.status(of: descriptor)
        if let status, let number = mark["file"], Int(truncatingIfNeeded: status.inode) != number {
            close(descriptor)
            throw SinkError("\(name) is another file than at the checkpoint; start with --fresh")
        }
        let size = status?.size ?? 0
        guard size >= bytes else {
            close(descriptor)
            throw SinkError(
                "\(name) has \(size) bytes, and the checkpoint says \(bytes): it was changed since; start with --fresh")
        }
        Failpoint.reach("truncate.before")
        guard ftruncate(descriptor, off_t(bytes)) == 0 else {
            let code = errno
            close(descriptor)
            throw SinkError("cannot cut back \(name): \(FileSystem.errorText(code))")
        }
        Failpoint.reach("truncate.after")
        return OutputFile(
            descriptor: descriptor, name: name, path: writtenPath, finalPath: path, mustBeNew: existing == .fail,
            isRegular: true)
    }

    private static let partialSuffix = Array(".partial".utf8)

    private static func standardOutput() throws(SinkError) -> OutputFile {
        let isReadable = fcntl(STDOUT_FILENO, F_GETFL) & O_ACCMODE == O_RDONLY
        guard let status = FileSystem.status(of: STDOUT_FILENO), !isReadable else {
            throw SinkError("the standard output is closed; name a file to write to")
        }
        return OutputFile(
            descriptor: STDOUT_FILENO, name: "the standard output", path: [], finalPath: [], mustBeNew: false,
            isRegular: status.isRegular)
    }

    private static func open(_ path: [UInt8], _ flags: Int32, _ name: String) throws(SinkError) -> Int32 {
        let descriptor = FileSystem.open(path, flags)
        if descriptor >= 0 { return descriptor }
        if errno == EEXIST { throw exists(name) }
        throw SinkError("cannot write \(name): \(FileSystem.errorText(errno))")
    }

    private static func exists(_ name: String) -> SinkError {
        SinkError("\(name) exists and is not overwritten unasked; append to it, replace it or choose another name")
    }

    /// Keeps other processes out. File systems that have no locks go without.
    private static func lock(_ descriptor: Int32, _ path: [UInt8], _ name: String) throws(SinkError) {
        let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        // The file may have got its final name between opening and locking it, and then is another's result.
        guard !isTaken, FileSystem.isSame(descriptor, path) else {
            close(descriptor)
            throw SinkError("cannot write \(name): another process is writing it")
        }
    }
}
