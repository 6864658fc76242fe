internal import Glibc
internal import TaglinePlatform
public import TaglineSDK

/// The files of this computer as a storage. A version is the SHA-256 of the bytes.
public struct FileStorage: Storage {
    public let scheme = "file"

    public init() {}

    public func read(_ location: StorageLocation) async throws -> StoredObject? {
        let path = location.localPath
        let descriptor = FileSystem.open(path, O_RDONLY)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Self.failure("read", location, errno)
        }
        defer { close(descriptor) }
        let size = FileSystem.status(of: descriptor)?.size ?? 0
        let bytes = try Self.read(descriptor, 0..<size, location)
        return StoredObject(bytes: bytes, version: Self.version(of: bytes))
    }

    public func read(_ location: StorageLocation, range: Range<Int>) async throws -> [UInt8] {
        let descriptor = FileSystem.open(location.localPath, O_RDONLY)
        guard descriptor >= 0 else { throw Self.failure("read", location, errno) }
        defer { close(descriptor) }
        return try Self.read(descriptor, range, location)
    }

    @discardableResult
    public func write(
        _ bytes: [UInt8], to location: StorageLocation, if condition: StorageCondition
    ) async throws -> StorageVersion {
        // A link is followed, so that what it leads to is replaced rather than the link.
        let path = FileSystem.resolved(location.localPath)
        do {
            try FileSystem.makeFolders(to: path, location.text)
        } catch {
            throw StorageError(.failed, error.message)
        }
        // The lock on the folder makes one step of looking and replacing, among those who write by this way.
        let folder = FileSystem.openFolder(of: path)
        defer { if folder >= 0 { close(folder) } }
        if condition != .always, folder >= 0 { while flock(folder, LOCK_EX) != 0, errno == EINTR {} }
        switch condition {
        case .always: break
        case .absent:
            guard FileSystem.status(of: path) == nil else {
                throw StorageError(.conflict, "\(location) exists")
            }
        case .unchanged(let version):
            guard try await read(location)?.version == version else {
                throw StorageError(.conflict, "\(location) was changed by another process")
            }
        }
        try Self.replace(path, with: bytes, location)
        return Self.version(of: bytes)
    }

    public func list(_ prefix: StorageLocation) async throws -> [StoredEntry] {
        let path = prefix.localPath
        let folderEnd = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        let (folder, start) = (Array(path[..<folderEnd]), path[folderEnd...])
        let shown = prefix.text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(prefix.text[...$0]) } ?? ""
        guard let names = FileSystem.names(in: folder.isEmpty ? Array(".".utf8) : folder) else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw Self.failure("list", prefix, errno)
        }
        return names.filter { $0.starts(with: start) }.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { name in
            guard let status = FileSystem.status(of: folder + name), status.isRegular else { return nil }
            return StoredEntry(
                location: StorageLocation(shown + String(decoding: name, as: UTF8.self)), size: status.size)
        }
    }

    public func delete(_ location: StorageLocation) async throws {
        let path = location.localPath
        guard unsafe FileSystem.withPath(path, { unsafe unlink($0) }) != 0, errno != ENOENT else { return }
        throw Self.failure("remove", location, errno)
    }

    public func lock(_ location: StorageLocation) async throws -> (any StorageLock)? {
        try FileLock(location)
    }

    private static func version(of bytes: [UInt8]) -> StorageVersion {
        StorageVersion(tag: SHA256.hexadecimal(bytes))
    }

    private static func read(
        _ descriptor: Int32, _ range: Range<Int>, _ location: StorageLocation
    ) throws(StorageError) -> [UInt8] {
        guard let bytes = Platform.bytes(of: descriptor, range) else { throw failure("read", location, errno) }
        return bytes
    }

    /// Writes beside the file, makes that durable, and gives it the name.
    private static func replace(
        _ path: [UInt8], with bytes: [UInt8], _ location: StorageLocation
    ) throws(StorageError) {
        let temporary = path + Array(".new".utf8)
        let descriptor = FileSystem.open(temporary, O_WRONLY | O_CREAT | O_TRUNC)
        guard descriptor >= 0 else { throw failure("write", location, errno) }
        var code = FileSystem.write(bytes, to: descriptor)
        if code == nil, fsync(descriptor) != 0 { code = errno }
        if close(descriptor) != 0, code == nil { code = errno }
        Failpoint.reach("storage.written")
        if code == nil, !FileSystem.rename(temporary, to: path) { code = errno }
        Failpoint.reach("storage.renamed")
        if let code {
            _ = unsafe FileSystem.withPath(temporary) { unsafe unlink($0) }
            throw failure("write", location, code)
        }
        FileSystem.synchronizeFolder(of: path)
    }

    private static func failure(_ action: String, _ location: StorageLocation, _ code: Int32) -> StorageError {
        let isTransient = [ENOSPC, EDQUOT, EIO, EMFILE, ENFILE, EAGAIN].contains(code)
        return StorageError(
            isTransient ? .transient : .failed, "cannot \(action) \(location): \(FileSystem.errorText(code))")
    }
}
