internal import CMalloc
internal import Glibc
internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineSDK

/// The memory in which a library is handed an image and answers with what it found: private where the library runs in this
/// process, shared where it runs in another.
///
/// ```
/// header | image | answer | lent bytes of the file
/// ```
/// Pages that are never touched cost nothing. What another process writes is untrusted: it is copied before it is read,
/// and its counts are held to the capacities.
@safe final class PluginMemory: @unchecked Sendable {
    // SAFETY: one call at a time uses an instance; the pools hand it on from one call to the next.
    private let base: UnsafeMutableRawPointer
    /// The file behind shared memory, or -1.
    let descriptor: Int32

    static let imageCapacity = 960 << 10
    static let answerCapacity = 31 << 20
    static let lentCapacity = 160 << 20
    static let maximumLentRanges = 1024
    private static let imageOffset = 64 << 10
    private static let answerOffset = 1 << 20
    private static let lentOffset = 32 << 20
    private static let count = lentOffset + lentCapacity

    /// What both sides know of a call.
    struct Header {
        /// How much of the answer is complete, in bytes.
        var answerCount = 0
        /// How much of the lent part is taken, in bytes.
        var lentCount = 0
        /// How many ranges were lent before the call.
        var lentRanges = 0
        /// Until when the call may take, on the monotonic clock in nanoseconds.
        var deadline = UInt64.max
        /// How many tags may be emitted.
        var maxTags = Int.max
        /// How many bytes the answer may have.
        var maxBytes = Int.max
    }

    /// A part of the file that stands in the lent bytes.
    struct LentRange {
        var file: Range<Int>
        var place: Int
    }

    /// Memory of this process alone.
    init?() {
        descriptor = -1
        guard let base = unsafe Self.map(-1, MAP_PRIVATE | MAP_ANONYMOUS) else { return nil }
        unsafe self.base = base
        unsafe header.initialize(to: Header())
    }

    /// Memory to share with a child.
    init?(sharedAs name: String) {
        descriptor = unsafe name.withCString { unsafe memfd_create($0, 1 /* MFD_CLOEXEC */) }
        guard descriptor >= 0 else { return nil }
        guard ftruncate(descriptor, off_t(Self.count)) == 0, let base = unsafe Self.map(descriptor, MAP_SHARED) else {
            close(descriptor)
            return nil
        }
        unsafe self.base = base
        unsafe header.initialize(to: Header())
    }

    /// The memory that a parent shares, which is the child's from now on.
    init?(adopting descriptor: Int32) {
        self.descriptor = descriptor
        guard let base = unsafe Self.map(descriptor, MAP_SHARED) else { return nil }
        unsafe self.base = base
    }

    deinit {
        unsafe munmap(base, Self.count)
        if descriptor >= 0 { close(descriptor) }
    }

    private static func map(_ descriptor: Int32, _ flags: Int32) -> UnsafeMutableRawPointer? {
        let base = unsafe mmap(nil, count, PROT_READ | PROT_WRITE, flags | Int32(MAP_NORESERVE), descriptor, 0)
        return unsafe base == MAP_FAILED ? nil : base
    }

    var header: UnsafeMutablePointer<Header> {
        unsafe base.assumingMemoryBound(to: Header.self)
    }

    var image: UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(start: base + Self.imageOffset, count: Self.imageCapacity)
    }

    var answer: UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(start: base + Self.answerOffset, count: Self.answerCapacity)
    }

    var lent: UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(start: base + Self.lentOffset, count: Self.lentCapacity)
    }

    /// The ranges that were lent before the call.
    var lentRanges: UnsafeMutableBufferPointer<LentRange> {
        unsafe UnsafeMutableBufferPointer(
            start: (base + 4096).assumingMemoryBound(to: LentRange.self), count: Self.maximumLentRanges)
    }

    /// Begins a call.
    func begin(_ limits: PluginLimits) {
        unsafe header.pointee = Header(
            deadline: limits.deadline(from: Platform.monotonicNanoseconds), maxTags: limits.maxTags,
            maxBytes: min(limits.maxBytes, Self.answerCapacity))
    }

    /// Lends bytes of the file; `nil` if there is no room left.
    func lend(_ bytes: Bytes, at offset: Int) -> LentRange? {
        let place = unsafe header.pointee.lentCount
        guard place >= 0, bytes.count <= Self.lentCapacity - place else { return nil }
        unsafe bytes.withUnsafeBytes {
            unsafe (lent.baseAddress! + place).copyMemory(from: $0.baseAddress!, byteCount: $0.count)
        }
        unsafe header.pointee.lentCount = place + (bytes.count + 15) & ~15
        return LentRange(file: offset..<offset + bytes.count, place: place)
    }

    /// Answers with a text; what does not fit is left out.
    func answer(_ text: String) {
        let bytes = Array(text.utf8.prefix(Self.answerCapacity))
        unsafe answer.copyBytes(from: bytes)
        unsafe header.pointee.answerCount = bytes.count
    }

    /// A copy of what was answered so far.
    var answered: Bytes {
        let count = unsafe max(0, min(header.pointee.answerCount, Self.answerCapacity))
        return unsafe Bytes([UInt8](UnsafeRawBufferPointer(rebasing: answer[..<count])))
    }

    /// Gives the pages back that a large image took.
    func trim() {
        let large = 4 << 20
        if unsafe header.pointee.lentCount > large {
            unsafe madvise(base + Self.lentOffset, Self.lentCapacity, descriptor >= 0 ? MADV_REMOVE : MADV_DONTNEED)
        }
        if unsafe header.pointee.answerCount > large {
            unsafe madvise(base + Self.answerOffset, Self.answerCapacity, descriptor >= 0 ? MADV_REMOVE : MADV_DONTNEED)
        }
    }
}
