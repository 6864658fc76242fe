internal import Glibc
internal import Synchronization
internal import TaglinePlatform
internal import TaglineSDK

/// The folders that are being listed, and whether they are still the same.
///
/// When a disk is unplugged or a share goes away, every file on it is missing. That says nothing of the files: the job has to
/// stop, and to go on when the folder is back.
final class RootFolders: Sendable {
    private struct Folder: Sendable {
        let path: [UInt8]
        let device: dev_t
        let inode: ino_t

        init(path: [UInt8], _ status: stat) {
            self.path = path
            device = status.st_dev
            inode = status.st_ino
        }

        var isThere: Bool { Platform.status(path).map { $0.st_dev == device && $0.st_ino == inode } ?? false }
    }

    /// By the number of their part. Workers are never further behind the listing than so many parts.
    private let folders = Mutex<[Int: Folder]>([:])
    private static let limit = 1024

    /// Notes a folder whose listing begins.
    func begin(_ path: [UInt8], part: Int, _ status: stat) {
        folders.withLock { folders in
            if folders.count >= Self.limit, let first = folders.keys.min() { folders[first] = nil }
            folders[part] = Folder(path: path, status)
        }
    }

    /// Why something in a part cannot be opened: the reason given, or that all of its folder is gone.
    func reason(_ error: SourceError, part: Int) -> SourceError {
        guard let folder = folders.withLock({ $0[part] }), !folder.isThere else { return error }
        return SourceError(
            PercentEncoding.readable(folder.path), "not-found",
            "the folder has gone away; bring it back and run again", outage: .transient)
    }
}
