internal import TaglineSDK

/// Lends a library the bytes of a file for as long as a call runs.
protocol FileLender: AnyObject {
    /// The bytes of a range, which stay where they are until `finish`.
    func lend(at offset: Int, count: Int) -> LentBytes

    /// Takes back what was lent.
    func finish()
}

/// What a library gets when it asks for bytes.
@safe enum LentBytes {
    case bytes(UnsafeRawBufferPointer)
    /// They are not there yet, which is noted.
    case notYet
    /// The file has no such range.
    case outside
}

/// Lends the bytes of a file of this process.
@safe final class MediaLender: FileLender {
    private var contents: FileContents?
    private var lent: [Bytes] = []

    /// Begins to lend from a file.
    func begin(_ media: MediaFile) {
        contents = media.contents
    }

    func lend(at offset: Int, count: Int) -> LentBytes {
        guard let contents, offset >= 0, count >= 0, offset <= contents.length, count <= contents.length - offset else {
            return .outside
        }
        guard let bytes = contents.bytes(at: offset, count: count) else { return .notYet }
        // SAFETY: a buffer of bytes is never changed, and `lent` keeps it where it is until the call has returned.
        lent.append(bytes)
        return unsafe bytes.withUnsafeBytes { unsafe .bytes($0) }
    }

    func finish() {
        lent.removeAll(keepingCapacity: true)
        contents = nil
    }
}
