package import Glibc

/// The calls of the operating system that files need. Paths are bytes.
package enum FileSystem {
    /// What is known of a file.
    package struct Status: Equatable {
        package let device: dev_t
        package let inode: ino_t
        package let type: mode_t
        /// The permissions.
        package let mode: mode_t
        package let size: Int

        package var isRegular: Bool { type == S_IFREG }
        package var isDirectory: Bool { type == S_IFDIR }

        init(_ status: stat) {
            (device, inode) = (status.st_dev, status.st_ino)
            (type, mode) = (status.st_mode & S_IFMT, status.st_mode & 0o7777)
            size = Int(status.st_size)
        }
    }

    /// What the operating system calls an error.
    package static func errorText(_ code: Int32) -> String {
        // Safe on threads since glibc 2.32, where its buffer became the thread's own.
        unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }

    /// What a path leads to, or `nil` if to nothing.
    package static func status(of path: [UInt8]) -> Status? {
        var status = stat()
        return unsafe withPath(path) { unsafe stat($0, &status) } == 0 ? Status(status) : nil
    }

    package static func status(of descriptor: Int32) -> Status? {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 ? Status(status) : nil
    }

    /// Whether a path leads to the file that is open.
    package static func isSame(_ descriptor: Int32, _ path: [UInt8]) -> Bool {
        guard let open = status(of: descriptor), let named = status(of: path) else { return false }
        return open.device == named.device && open.inode == named.inode
    }

    /// A path without symbolic links, so that what replaces the file does not replace a link to it; the path itself if
    /// it leads to nothing.
    package static func resolved(_ path: [UInt8]) -> [UInt8] {
        guard let resolved = unsafe withPath(path, { unsafe realpath($0, nil) }) else { return path }
        defer { unsafe free(resolved) }
        return unsafe Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved))).map { UInt8(bitPattern: $0) }
    }

    /// Opens a file, with the usual permissions if it is made.
    package static func open(_ path: [UInt8], _ flags: Int32) -> Int32 {
        unsafe withPath(path) { unsafe Glibc.open($0, flags | O_CLOEXEC, 0o666) }
    }

    /// Gives a file another name, in place of what has it.
    package static func rename(_ path: [UInt8], to other: [UInt8]) -> Bool {
        unsafe withPath(path) { path in unsafe withPath(other) { unsafe Glibc.rename(path, $0) } } == 0
    }

    /// Makes the folders that lead to a file, as far as they are missing.
    package static func makeFolders(to path: [UInt8], _ name: String) throws(SinkError) {
        guard let end = path.lastIndex(of: UInt8(ascii: "/")), end > 0 else { return }
        let folder = Array(path[..<end])
        if status(of: folder) != nil { return }
        try makeFolders(to: folder, name)
        guard unsafe withPath(folder, { unsafe mkdir($0, 0o777) }) == 0 || errno == EEXIST else {
            let text = errorText(errno)
            throw SinkError("cannot make the folder \(String(decoding: folder, as: UTF8.self)) for \(name): \(text)")
        }
    }

    /// Makes durable which names stand in a file's folder, where the file system can do that.
    package static func synchronizeFolder(of path: [UInt8]) {
        let descriptor = openFolder(of: path)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Opens the folder in which a file is; -1 if that fails.
    package static func openFolder(of path: [UInt8]) -> Int32 {
        let end = path.lastIndex(of: UInt8(ascii: "/"))
        let folder = end.map { $0 == 0 ? Array("/".utf8) : Array(path[..<$0]) } ?? Array(".".utf8)
        return open(folder, O_RDONLY | O_DIRECTORY)
    }

    /// The names in a folder, in no order; `nil` if it cannot be read, and then `errno` says why.
    package static func names(in folder: [UInt8]) -> [[UInt8]]? {
        guard let handle = unsafe withPath(folder, { unsafe opendir($0) }) else { return nil }
        defer { unsafe closedir(handle) }
        var names: [[UInt8]] = []
        while let entry = unsafe readdir(handle) {
            names.append(unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) })
        }
        return names
    }

    /// Writes all bytes to an open file.
    ///
    /// - Returns: the error if that fails.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? ENOSPC : errno }
            written += count
        }
        return nil
    }

    /// The bytes of a range of a file, as far as they can be read.
    package static func read(_ path: [UInt8], at offset: Int, count: Int) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            unsafe filled = max(0, pread(descriptor, buffer.baseAddress, count, offset))
        }
    }

    /// Calls the operating system with a path; a path with a NUL in it ends there.
    package static func withPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let terminated = path.prefix { $0 != 0 } + [0]
        return unsafe terminated.withUnsafeBytes { bytes in
            // A path is bytes; C calls them characters. The terminator makes the buffer non-empty.
            unsafe body(bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self))
        }
    }
}
