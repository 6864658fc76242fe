internal import Glibc
internal import TaglineSDK

/// Reads the rows of a spool one after the other.
///
/// Safe because the C stream is opened by `init`, closed by `deinit` and never handed out.
@safe struct SpoolReader: ~Copyable {
    private let path: String
    private let file: UnsafeMutablePointer<FILE>

    init(_ path: String) throws(SinkError) {
        guard let file = unsafe fopen(path, "rbe") else {
            throw SinkError("cannot read \(path): \(unsafe String(cString: strerror(errno)))")
        }
        self.path = path
        unsafe self.file = file
    }

    deinit {
        unsafe fclose(file)
    }

    /// The next row, or `nil` at the end.
    mutating func next() throws(SinkError) -> [UInt8]? {
        let head = read(4)
        if head.isEmpty, unsafe ferror(file) == 0 { return nil }
        guard let length = SpooledRow.number(at: 0, in: head) else { throw damaged }
        let rest = read(length)
        guard rest.count == length else { throw damaged }
        return head + rest
    }

    private func read(_ count: Int) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            unsafe filled = fread(buffer.baseAddress, 1, count, file)
        }
    }

    private var damaged: SinkError {
        SinkError("cannot read \(path): it is not what was written")
    }

    /// Removes a spool that was read.
    static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }
}
