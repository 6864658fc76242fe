/// A file that a sink appends to: buffered, optionally compressed, durable after each flush, on this computer or in a
/// storage such as S3.
///
/// - What is written straight under the file's name stays there when the process is killed: everything up to the last
///   flush and possibly a part of a line more.
/// - What replaces a file is written beside it as `NAME.partial` and takes its place when it is closed, so that the name
///   always stands for something whole. After a failed write it does not: the old file and the part remain.
/// - In a storage each flush, and every 8 MiB, makes one numbered part (`StorageLocation.part(_:)`).
/// - Two writers of one local file are told apart by an advisory lock.
/// - A write that fails loses nothing: what was accepted stays in memory and is tried again by the next call.
/// - A mark taken after a flush says where the output was; it can be opened again at a mark, and is then cut back to it.
///
/// Calls come one after the other. A pipe whose reader has gone is an error like any other only in a process that ignores
/// `SIGPIPE`.
public actor FileOutput {
    /// What to do about a file that exists.
    public enum Existing: String, Sendable, CaseIterable {
        /// Nothing is written.
        case fail
        /// Its end is written to.
        case append
        /// It is replaced when the new one is complete; in a storage, which has no renaming, when the new one begins.
        case replace
    }

    /// When the file gets its name.
    public enum Naming: Sendable {
        /// At once, unless it replaces another.
        case direct
        /// When it is complete.
        case whenComplete
        /// At once, in place of what has it: for files that nobody else knows of.
        case scratch
    }

    /// What stands in the file before the first write.
    public struct Start: Sendable {
        /// Whether nothing does.
        public let isEmpty: Bool
        /// Whether it ends with a line end, as far as that can be seen: within compressed data it cannot.
        public let endsLine: Bool
        /// Its first 64 KiB; empty if it is compressed.
        public let head: [UInt8]
    }

    /// The path as it was given; `-` is the standard output.
    public nonisolated let path: String
    /// What to do about a file that exists.
    public nonisolated let existing: Existing
    /// Whether gzip members are written (RFC 1952), one for each flush and each mebibyte.
    public nonisolated let isCompressed: Bool
    private let naming: Naming
    private let storages: StorageSet

    private var target: (any OutputTarget)?
    /// What was accepted and is not compressed yet.
    private var buffer: [UInt8] = []
    /// What the file system still has to take.
    private var pending: [UInt8] = []
    /// Whether nothing stands in the file and nothing was accepted.
    private var isEmpty = true

    /// A file that is not opened yet.
    ///
    /// - Parameter storages: where paths with a scheme lead.
    public init(
        path: String, existing: Existing = .fail, isCompressed: Bool = false, naming: Naming = .direct,
        storages: StorageSet = StorageSet()
    ) {
        self.path = path
        self.existing = existing
        self.isCompressed = isCompressed
        self.naming = naming
        self.storages = storages
    }

    /// Whether it was opened and is not closed.
    public var isOpen: Bool { target != nil }

    /// Asks whether the storage that the path leads into can be reached, and writes nothing.
    ///
    /// - Throws: `SinkError` if it cannot.
    public nonisolated func connect() async throws(SinkError) {
        let location = StorageLocation(path)
        guard path != "-", !location.isLocal else { return }
        do {
            try await storages.storage(of: location).connect(to: location)
        } catch let error as StorageError {
            throw SinkError(error.message, isTransient: error.kind == .transient)
        } catch {
            throw SinkError("\(error)")
        }
    }

    /// Opens the file, and makes the folders that lead to it.
    ///
    /// - Parameter mark: where an earlier run was that is to be gone on with; the output is cut back to it.
    /// - Throws: `SinkError` if it exists and must not, cannot be had, or is no longer what the mark says.
    @discardableResult
    public func open(at mark: SinkMark? = nil) async throws(SinkError) -> Start {
        guard target == nil else { throw SinkError("\(path) is open already") }
        let location = StorageLocation(path)
        let target: any OutputTarget
        if path == "-" || location.isLocal {
            target = try OutputFile.open(path, existing, naming, at: mark)
        } else {
            target = try await OutputParts.open(location, existing, storages, at: mark)
        }
        let start = try await Self.start(target, isCompressed: isCompressed)
        if isCompressed, existing == .append, mark == nil, !start.isEmpty,
            try await target.head(count: 2) != Self.gzipSignature
        {
            _ = target.abandon()
            throw SinkError("\(path) is no gzip file, to which compressed records could be appended")
        }
        self.target = target
        (buffer, pending, isEmpty) = ([], [], start.isEmpty)
        return start
    }

    /// What a gzip file begins with (RFC 1952, section 2.3.1).
    private static let gzipSignature: [UInt8] = [0x1F, 0x8B]

    private static func start(_ target: any OutputTarget, isCompressed: Bool) async throws(SinkError) -> Start {
        let size = target.size
        let endsLine: Bool
        if size == 0 || isCompressed {
            endsLine = true
        } else {
            endsLine = try await target.lastByte() == UInt8(ascii: "\n")
        }
        let head = isCompressed || size == 0 ? [] : try await target.head(count: 65_536)
        return Start(isEmpty: size == 0, endsLine: endsLine, head: head)
    }

    /// Takes pieces, all of them or none.
    ///
    /// - Throws: `SinkError` if what was taken before cannot be written; then none of these is taken.
    public func write(_ pieces: [[UInt8]]) async throws(SinkError) {
        guard let target else { throw SinkError("\(path) is not open") }
        if buffer.count >= bufferSize(target) || !pending.isEmpty { try await drain(to: target) }
        for piece in pieces { buffer.append(contentsOf: piece) }
        isEmpty = isEmpty && buffer.isEmpty
        // A reader at the other end wants to see it now. What fails here is kept, and fails the next call.
        if target.isLive { try? await drain(to: target) }
    }

    /// Makes durable what was taken.
    ///
    /// - Throws: `SinkError` if it cannot be written; it is kept.
    public func flush() async throws(SinkError) {
        guard let target else { throw SinkError("\(path) is not open") }
        Failpoint.reach("flush.before")
        try await drain(to: target)
        Failpoint.reach("flush.written")
        try await target.synchronize()
        Failpoint.reach("flush.after")
    }

    /// Where the output is after a flush; `nil` for a pipe or a terminal, which cannot be gone back in.
    public var mark: SinkMark? { target?.mark }

    /// Whether the file that has the name now is the one of a mark: then it was completed after the mark was taken.
    public nonisolated func isComplete(as mark: SinkMark) -> Bool {
        guard StorageLocation(path).isLocal, let status = FileSystem.status(of: LocalPath.bytes(path)) else {
            return false
        }
        return Int(truncatingIfNeeded: status.inode) == mark["file"]
    }

    /// Makes durable what was taken, gives the file its name, and closes it. Does nothing if it is not open.
    ///
    /// - Throws: `SinkError` if it cannot be written, named or closed; it is closed all the same.
    public func close() async throws(SinkError) {
        guard let target else { return }
        do throws(SinkError) {
            // Nothing at all is no gzip file; a member of nothing is one.
            if isCompressed, isEmpty { pending = Gzip.member([]) ?? [] }
            try await drain(to: target)
            try await target.synchronize()
        } catch {
            abandon()
            throw error
        }
        forget()
        try await target.finish()
    }

    /// Closes the file as it is, without the name that it would have got when complete. What was taken and never flushed
    /// is taken away again, so that what remains is what a flush has promised.
    ///
    /// - Returns: the file's name, if it does not have the final one.
    @discardableResult
    public func abandon() -> String? {
        defer { forget() }
        return target?.abandon()
    }

    private func forget() {
        target = nil
        (buffer, pending, isEmpty) = ([], [], true)
    }

    private func bufferSize(_ target: any OutputTarget) -> Int {
        isCompressed ? min(1 << 20, target.bufferSize) : target.bufferSize
    }

    private func drain(to target: any OutputTarget) async throws(SinkError) {
        try await write(to: target)
        guard !buffer.isEmpty else { return }
        if isCompressed {
            guard let member = Gzip.member(buffer) else {
                throw SinkError("cannot compress \(path): there is no memory for it", isTransient: true)
            }
            pending = member
            buffer.removeAll(keepingCapacity: true)
        } else {
            swap(&pending, &buffer)
        }
        try await write(to: target)
    }

    private func write(to target: any OutputTarget) async throws(SinkError) {
        guard !pending.isEmpty else { return }
        var bytes = pending
        // So that bytes are taken away in place, without a copy.
        pending = []
        defer { pending = bytes }
        try await target.write(&bytes)
    }
}
