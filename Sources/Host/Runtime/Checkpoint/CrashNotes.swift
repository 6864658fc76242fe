internal import Glibc
internal import Synchronization
internal import TaglineSDK

/// Which items were in hand when a run crashed: a file beside the checkpoint, one page for each worker.
///
/// ```
/// page 0      1 if the process crashed, else 0
/// page 1...n  length of the path + 1, or 0 (4 bytes); part (8 bytes); path
/// ```
///
/// What is written into a file outlives its process, though not the computer, so that nothing has to be made durable. A
/// process that is killed from outside leaves no mark: that says nothing of the items that it had in hand.
final class CrashNotes: Sendable {
    private let descriptor: Int32
    private let path: [UInt8]

    private static let pageSize = 4096
    private static let headSize = 12
    private static let crashSignals = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP]
    /// The file that a crash is marked in; -1 for none.
    private static let armed = Atomic<Int32>(-1)
    private static let isExitWatched = Atomic(false)

    /// Where one worker notes what it has in hand.
    struct Slot: Sendable {
        fileprivate let notes: CrashNotes
        fileprivate let page: Int

        /// Notes an item. A path that does not fit is not noted.
        func write(_ place: ItemPlace) {
            guard place.path.count + CrashNotes.headSize < CrashNotes.pageSize else { return clear() }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(place.path.count + CrashNotes.headSize)
            bytes.append(UInt32(place.path.count + 1).littleEndian)
            bytes.append(UInt64(place.part).littleEndian)
            bytes.append(contentsOf: place.path)
            notes.write(bytes, page: page)
        }

        /// Notes that nothing is in hand.
        func clear() { notes.write([0, 0, 0, 0], page: page) }
    }

    /// Makes an empty file.
    ///
    /// - Returns: `nil` if it cannot be made: then crashes are survived, but not learned from.
    init?(beside location: StorageLocation) {
        path = Self.path(beside: location)
        descriptor = FileSystem.open(path, O_RDWR | O_CREAT | O_TRUNC)
        guard descriptor >= 0 else { return nil }
    }

    deinit { close(descriptor) }

    /// The slot of a worker.
    func slot(_ worker: Int) -> Slot { Slot(notes: self, page: worker + 1) }

    /// Has a crash marked from now on.
    func arm() {
        Self.armed.store(descriptor, ordering: .sequentiallyConsistent)
        for number in Self.crashSignals {
            var action = sigaction()
            unsafe action.__sigaction_handler.sa_handler = { _ in CrashNotes.mark() }
            // The second time the signal does what it does by default: it ends the process.
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER
            unsafe sigaction(number, &action, nil)
        }
        // Code that ends the process in the middle of an image is as good as a crash.
        if !Self.isExitWatched.exchange(true, ordering: .relaxed) { atexit { CrashNotes.mark() } }
    }

    /// Ends it in order: nothing is marked any more, and the file is removed.
    func disarm() {
        Self.armed.store(-1, ordering: .sequentiallyConsistent)
        Self.remove(path)
    }

    /// Removes the file, if there is one.
    static func remove(beside location: StorageLocation) {
        remove(path(beside: location))
    }

    private static func remove(_ path: [UInt8]) {
        _ = unsafe FileSystem.withPath(path) { unsafe unlink($0) }
    }

    /// What was in hand at a crash; nothing if there was none.
    static func read(beside location: StorageLocation) -> [ItemPlace] {
        let descriptor = FileSystem.open(path(beside: location), O_RDONLY)
        guard descriptor >= 0, let size = FileSystem.status(of: descriptor)?.size else { return [] }
        defer { close(descriptor) }
        let path = path(beside: location)
        guard FileSystem.read(path, at: 0, count: 1) == [1] else { return [] }
        return stride(from: pageSize, to: size, by: pageSize).compactMap { offset in
            let reader = ByteReader(Bytes(FileSystem.read(path, at: offset, count: pageSize)), .littleEndian)
            guard let length = reader.uint32(at: 0), length > 0, let part = reader.uint64(at: 4),
                let path = reader.bytes.slice(at: headSize, count: Int(length) - 1)
            else { return nil }
            return ItemPlace(part: Int(truncatingIfNeeded: part), path: path.elements)
        }
    }

    private static func path(beside location: StorageLocation) -> [UInt8] {
        FileSystem.resolved(location.localPath) + Array(".inflight".utf8)
    }

    /// Marks the crash; called in a signal handler, where little else is allowed.
    private static func mark() {
        let descriptor = armed.load(ordering: .sequentiallyConsistent)
        guard descriptor >= 0 else { return }
        var mark: UInt8 = 1
        unsafe pwrite(descriptor, &mark, 1, 0)
    }

    private func write(_ bytes: [UInt8], page: Int) {
        unsafe bytes.withUnsafeBytes { buffer in
            _ = unsafe pwrite(descriptor, buffer.baseAddress, buffer.count, off_t(page * Self.pageSize))
        }
    }
}

extension [UInt8] {
    /// Appends the bytes of an integer as they stand in memory.
    fileprivate mutating func append(_ integer: some FixedWidthInteger) {
        unsafe Swift.withUnsafeBytes(of: integer) { unsafe append(contentsOf: $0) }
    }
}
