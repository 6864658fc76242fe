internal import Glibc
internal import TaglineSDK

/// An advisory lock, `NAME.lock` beside a file; it ends with the process that has it.
struct FileLock: StorageLock {
    private let descriptor: Int32
    private let path: [UInt8]

    /// - Throws: `StorageError`, of the kind `conflict` if another process has it.
    init(_ location: StorageLocation) throws(StorageError) {
        path = FileSystem.resolved(location.localPath) + Array(".lock".utf8)
        do {
            try FileSystem.makeFolders(to: path, location.text)
        } catch {
            throw StorageError(.failed, error.message)
        }
        descriptor = FileSystem.open(path, O_RDWR | O_CREAT)
        guard descriptor >= 0 else {
            throw StorageError(.failed, "cannot lock \(location): \(FileSystem.errorText(errno))")
        }
        let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        // Who released it may have removed it between opening and locking; the next one then made another.
        guard !isTaken, FileSystem.isSame(descriptor, path) else {
            close(descriptor)
            throw StorageError(.conflict, "\(location): another run is at work on it")
        }
    }

    func release() {
        _ = unsafe FileSystem.withPath(path) { unsafe unlink($0) }
        close(descriptor)
    }
}
