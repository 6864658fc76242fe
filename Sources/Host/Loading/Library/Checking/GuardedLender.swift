internal import Glibc
internal import TaglineSDK

/// Lends bytes in front of a page that nobody may touch, and lets nobody touch them once the call has returned.
///
/// A library that reads past the end, or keeps what was lent, is ended by a signal then and there.
@safe final class GuardedLender: FileLender {
    private var media: MediaFile?
    private var lent: [UnsafeMutableRawBufferPointer] = unsafe []
    /// What earlier calls were lent, which stays out of reach.
    private var returned: [UnsafeMutableRawBufferPointer] = unsafe []
    /// Whether ranges are not there when they are asked for first.
    var withholds = false
    private var known: Set<Range<Int>> = []
    private static let mostReturned = 2048

    deinit {
        unsafe (lent + returned).forEach { unsafe munmap($0.baseAddress, $0.count) }
    }

    /// Begins to lend from a file; it may be the same as before.
    func begin(_ media: MediaFile, isSame: Bool = false) {
        self.media = media
        if !isSame { known = [] }
    }

    func lend(at offset: Int, count: Int) -> LentBytes {
        guard let media, offset >= 0, count >= 0, offset <= media.length, count <= media.length - offset else {
            return .outside
        }
        if withholds, count > 0, known.insert(offset..<offset + count).inserted { return .notYet }
        guard let bytes = media.bytes(at: offset, count: count) else { return .notYet }
        let page = 4096
        let size = (count + page - 1) / page * page + page
        let base = unsafe mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let base = unsafe base, unsafe base != MAP_FAILED else { return .outside }
        unsafe lent.append(UnsafeMutableRawBufferPointer(start: base, count: size))
        let start = unsafe base + size - page - count
        unsafe bytes.withUnsafeBytes {
            unsafe start.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(start), byteCount: count)
        }
        unsafe mprotect(base, size - page, PROT_READ)
        unsafe mprotect(base + size - page, page, PROT_NONE)
        return unsafe .bytes(UnsafeRawBufferPointer(start: start, count: count))
    }

    func finish() {
        unsafe lent.forEach { unsafe mprotect($0.baseAddress, $0.count, PROT_NONE) }
        unsafe returned += lent
        unsafe lent.removeAll()
        guard unsafe returned.count > Self.mostReturned else { return }
        unsafe returned.prefix(Self.mostReturned / 2).forEach { unsafe munmap($0.baseAddress, $0.count) }
        unsafe returned.removeFirst(Self.mostReturned / 2)
    }
}
