internal import Glibc
internal import TaglinePlatform
internal import TaglineSDK

/// A library's file, open once for all that is done with it: what is loaded is what was hashed.
final class LibraryFile: Sendable {
    let descriptor: Int32
    /// What the registry calls it.
    let path: String

    /// Opens a library.
    ///
    /// - Throws: `LibraryFailure` if it cannot be opened.
    init(_ path: String) throws(LibraryFailure) {
        self.path = path
        descriptor = unsafe FileSystem.withPath(Array(path.utf8)) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else {
            throw LibraryFailure(.missingLibrary, "cannot open the library \"\(path)\": \(Platform.lastErrorText)")
        }
    }

    deinit {
        close(descriptor)
    }

    /// Checks the file against the hash that was registered.
    ///
    /// - Throws: `LibraryFailure` if it has another.
    func check(sha256 expected: String) throws(LibraryFailure) {
        guard let bytes else {
            throw LibraryFailure(.missingLibrary, "cannot read the library \"\(path)\": \(Platform.lastErrorText)")
        }
        let actual = SHA256.hexadecimal(bytes)
        guard actual == expected else {
            throw LibraryFailure(
                .wrongHash, "the library has the SHA-256 \(actual); it is not the file that was registered", .sha256)
        }
    }

    /// The hash of the file.
    var sha256: String? { bytes.map(SHA256.hexadecimal) }

    private var bytes: [UInt8]? {
        guard let size = FileSystem.status(of: descriptor)?.size, let bytes = Platform.bytes(of: descriptor, 0..<size),
            bytes.count == size
        else { return nil }
        return bytes
    }
}
