internal import Glibc

/// An open file that is written to, and the name that it is to have.
struct OutputFile: Sendable {
    private let descriptor: Int32
    /// The path as messages show it.
    private let name: String
    /// Where it is written.
    private let path: [UInt8]
    /// What it is to be called when it is complete.
    private let finalPath: [UInt8]
    private let mustBeNew: Bool
    private let isRegular: Bool

    /// Whether something may be reading it while it is written: it is a pipe, a terminal or another device.
    var isLive: Bool { !isRegular }

    /// How long it is; 0 for the standard output, which begins here, and for what has no length.
    var size: Int { isRegular && !path.isEmpty ? FileSystem.status(of: descriptor)?.size ?? 0 : 0 }

    /// What stands in a range of it, as far as it can be read.
    func read(at offset: Int, count: Int) -> [UInt8] {
        isRegular && !path.isEmpty && count > 0 ? FileSystem.read(path, at: offset, count: count) : []
    }

    /// Opens a file for writing; `-` is the standard output.
    ///
    /// - Parameter isDirect: whether it is written under its name rather than beside it.
    static func open(
        _ name: String, _ existing: FileOutput.Existing, isDirect: Bool
    ) throws(SinkError) -> OutputFile {
        if name == "-" {
            let status = FileSystem.status(of: STDOUT_FILENO)
            return OutputFile(
                descriptor: STDOUT_FILENO, name: "the standard output", path: [], finalPath: [], mustBeNew: false,
                isRegular: status?.isRegular ?? false)
        }
        let path = FileSystem.resolved(Array(name.utf8))
        let status = FileSystem.status(of: path)
        if let status, !status.isRegular {
            guard !status.isDirectory else { throw SinkError("cannot write \(name): it is a folder") }
            return OutputFile(
                descriptor: try open(path, O_WRONLY, name), name: name, path: path, finalPath: path, mustBeNew: false,
                isRegular: false)
        }
        guard status == nil || existing != .fail else { throw Self.exists(name) }
        if status == nil { try FileSystem.makeFolders(to: path, name) }
        let writtenPath = isDirect ? path : path + Array(".partial".utf8)
        let flags = existing == .fail && isDirect ? O_EXCL : isDirect ? O_APPEND : 0
        let file = OutputFile(
            descriptor: try open(writtenPath, O_WRONLY | O_CREAT | flags, name), name: name, path: writtenPath,
            finalPath: path, mustBeNew: existing == .fail, isRegular: true)
        try file.lock()
        if !isDirect {
            ftruncate(file.descriptor, 0)
            if let status { fchmod(file.descriptor, status.mode) }
        }
        FileSystem.synchronizeFolder(of: path)
        return file
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
    private func lock() throws(SinkError) {
        let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        // The file may have got its final name between opening and locking it, and then is another's result.
        guard !isTaken, FileSystem.isSame(descriptor, path) else {
            abandon()
            throw SinkError("cannot write \(name): another process is writing it")
        }
    }

    /// Writes bytes, and takes away those that are written.
    func write(_ bytes: inout [UInt8]) throws(SinkError) {
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
    func synchronize() throws(SinkError) {
        guard isRegular, fsync(descriptor) != 0, errno != EINVAL, errno != EROFS, errno != ENOTSUP else { return }
        throw failure("write", errno)
    }

    /// Gives it its final name and closes it.
    func finish() throws(SinkError) {
        if path != finalPath {
            guard !mustBeNew || FileSystem.status(of: finalPath) == nil else {
                abandon()
                throw SinkError("\(name) appeared while it was being written; the result is in \(name).partial")
            }
            guard FileSystem.rename(path, to: finalPath) else {
                let code = errno
                abandon()
                throw SinkError("cannot rename \(name).partial: \(FileSystem.errorText(code))")
            }
            FileSystem.synchronizeFolder(of: finalPath)
        }
        guard descriptor != STDOUT_FILENO, Glibc.close(descriptor) != 0, errno != EINTR else { return }
        throw failure("close", errno)
    }

    /// Closes it as it is.
    func abandon() {
        if descriptor != STDOUT_FILENO { _ = Glibc.close(descriptor) }
    }

    private func failure(_ action: String, _ code: Int32) -> SinkError {
        // Room can be made; a reader that is gone does not come back.
        SinkError(
            "cannot \(action) \(name): \(FileSystem.errorText(code))",
            isTransient: code == ENOSPC || code == EDQUOT || code == ENOBUFS)
    }
}
