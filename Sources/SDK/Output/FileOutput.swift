internal import Glibc
internal import Synchronization

/// A file that a sink appends to: buffered, optionally compressed, durable after each flush.
///
/// - What is written straight under the file's name stays there when the process is killed: everything up to the last
///   flush and possibly a part of a line more.
/// - What replaces a file is written beside it as `NAME.partial` and takes its place when it is closed, so that the name
///   always stands for something whole. After a failed write it does not: the old file and the part remain.
/// - Two writers of one file are told apart by an advisory lock.
/// - A write that fails loses nothing: what was accepted stays in memory and is tried again by the next call.
///
/// A pipe whose reader has gone is an error like any other only in a process that ignores `SIGPIPE`.
public final class FileOutput: Sendable {
    /// What to do about a file that exists.
    public enum Existing: String, Sendable, CaseIterable {
        /// Nothing is written.
        case fail
        /// Its end is written to.
        case append
        /// It is replaced when the new one is complete.
        case replace
    }

    /// When the file gets its name.
    public enum Naming: Sendable {
        /// At once, unless it replaces another.
        case direct
        /// When it is complete.
        case whenComplete
    }

    /// What stands in the file before the first write.
    public struct Start: Sendable {
        /// Whether nothing does.
        public let isEmpty: Bool
        /// Whether it ends with a line end, as far as that can be seen: within compressed data it cannot.
        public let endsLine: Bool
        /// Its first 64 KiB; empty if it is compressed.
        public let head: [UInt8]

        fileprivate init(_ file: OutputFile, isCompressed: Bool) {
            let size = file.size
            isEmpty = size == 0
            endsLine = isEmpty || isCompressed || file.read(at: size - 1, count: 1) == [UInt8(ascii: "\n")]
            head = isCompressed ? [] : file.read(at: 0, count: min(size, 65_536))
        }
    }

    /// The path as it was given; `-` is the standard output.
    public let path: String
    /// What to do about a file that exists.
    public let existing: Existing
    /// Whether gzip members are written (RFC 1952), one for each flush and each mebibyte.
    public let isCompressed: Bool
    private let naming: Naming
    private let state = Mutex(State())

    private struct State {
        var file: OutputFile?
        /// What was accepted and is not compressed yet.
        var buffer: [UInt8] = []
        /// What the file system still has to take.
        var pending: [UInt8] = []
        /// Whether nothing stands in the file and nothing was accepted.
        var isEmpty = true
    }

    /// A file that is not opened yet.
    public init(path: String, existing: Existing = .fail, isCompressed: Bool = false, naming: Naming = .direct) {
        self.path = path
        self.existing = existing
        self.isCompressed = isCompressed
        self.naming = naming
    }

    /// Whether it was opened and is not closed.
    public var isOpen: Bool { state.withLock { $0.file != nil } }

    /// Opens the file, and makes the folders that lead to it.
    ///
    /// - Throws: `SinkError` if it exists and must not, or cannot be had.
    @discardableResult
    public func open() throws(SinkError) -> Start {
        try state.withLock { state throws(SinkError) in
            guard state.file == nil else { throw SinkError("\(path) is open already") }
            let file = try OutputFile.open(path, existing, isDirect: isDirect)
            let start = Start(file, isCompressed: isCompressed)
            state = State(file: file, isEmpty: start.isEmpty)
            return start
        }
    }

    /// Takes pieces, all of them or none.
    ///
    /// - Throws: `SinkError` if what was taken before cannot be written; then none of these is taken.
    public func write(_ pieces: some Sequence<[UInt8]>) throws(SinkError) {
        try state.withLock { state throws(SinkError) in
            guard let file = state.file else { throw SinkError("\(path) is not open") }
            if state.buffer.count >= bufferSize || !state.pending.isEmpty { try drain(&state, to: file) }
            for piece in pieces { state.buffer.append(contentsOf: piece) }
            state.isEmpty = state.isEmpty && state.buffer.isEmpty
            // A reader at the other end wants to see it now. What fails here is kept, and fails the next call.
            if file.isLive { try? drain(&state, to: file) }
        }
    }

    /// Makes durable what was taken.
    ///
    /// - Throws: `SinkError` if it cannot be written; it is kept.
    public func flush() throws(SinkError) {
        try state.withLock { state throws(SinkError) in
            guard let file = state.file else { throw SinkError("\(path) is not open") }
            try drain(&state, to: file)
            try file.synchronize()
        }
    }

    /// Makes durable what was taken, gives the file its name, and closes it. Does nothing if it is not open.
    ///
    /// - Throws: `SinkError` if it cannot be written, named or closed; it is closed all the same.
    public func close() throws(SinkError) {
        try state.withLock { state throws(SinkError) in
            guard let file = state.file else { return }
            defer { state = State() }
            do throws(SinkError) {
                // Nothing at all is no gzip file; a member of nothing is one.
                if isCompressed, state.isEmpty { state.pending = Gzip.member([]) ?? [] }
                try drain(&state, to: file)
                try file.synchronize()
            } catch {
                file.abandon()
                throw error
            }
            try file.finish()
        }
    }

    /// Closes the file as it is. What was written beside its name stays there; what only was taken is lost.
    public func abandon() {
        state.withLock { state in
            state.file?.abandon()
            state = State()
        }
    }

    private var isDirect: Bool { existing == .append || existing == .fail && naming == .direct }

    private var bufferSize: Int { isCompressed ? 1 << 20 : 256 << 10 }

    private func drain(_ state: inout State, to file: OutputFile) throws(SinkError) {
        try file.write(&state.pending)
        guard !state.buffer.isEmpty else { return }
        if isCompressed {
            guard let member = Gzip.member(state.buffer) else {
                throw SinkError("cannot compress \(path): there is no memory for it", isTransient: true)
            }
            state.pending = member
            state.buffer.removeAll(keepingCapacity: true)
        } else {
            swap(&state.pending, &state.buffer)
        }
        try file.write(&state.pending)
    }
}
