internal import CTagline
internal import Glibc
internal import TaglinePlatform
internal import TaglineSDK

/// One call of an extractor after the other: what the functions of `tl_call` act on.
///
/// The library holds a pointer to it as `tl_call.context`; it is a structure in memory of its own, since a class would cost
/// four times as much for each tag (`make bench`).
@safe struct LibraryCall {
    var writer: AnswerWriter
    let image = LibraryImage()
    let lender: any FileLender
    private let memory: PluginMemory
    private var joined: [UnsafeMutableRawBufferPointer] = unsafe []
    private(set) var isMissingBytes = false
    private var deadline = UInt64.max

    init(memory: PluginMemory, lender: any FileLender) {
        self.memory = memory
        self.lender = lender
        writer = AnswerWriter(memory: memory)
    }

    /// Begins the next image, which stands in the memory.
    mutating func begin() {
        image.read(memory)
        writer.begin()
        isMissingBytes = false
        deadline = unsafe memory.header.pointee.deadline
    }

    /// Takes back what was lent.
    mutating func finish() {
        lender.finish()
        unsafe joined.forEach { unsafe $0.deallocate() }
        unsafe joined.removeAll(keepingCapacity: true)
    }

    mutating func emit(_ tag: UnsafePointer<tl_tag>) -> tl_status {
        if unsafe tag.pointee.size >= MemoryLayout<tl_tag>.size { return unsafe writer.emit(tag) }
        let whole = unsafe ContractStructure.read(tag, size: tag.pointee.size)
        return unsafe withUnsafePointer(to: whole) { unsafe writer.emit($0) }
    }

    /// Whether the time of this image is up.
    var isLate: Bool { deadline != .max && Platform.monotonicNanoseconds >= deadline }

    mutating func read(_ offset: UInt64, _ length: UInt64, _ bytes: UnsafeMutablePointer<tl_bytes>?) -> tl_status {
        guard let bytes = unsafe bytes, let offset = Int(exactly: offset), let count = Int(exactly: length) else {
            return TL_DATA.status
        }
        switch lender.lend(at: offset, count: count) {
        case .bytes(let buffer):
            unsafe bytes.pointee = tl_bytes(buffer)
            return TL_OK.status
        case .notYet:
            isMissingBytes = true
            return TL_NOT_YET.status
        case .outside: return TL_DATA.status
        }
    }

    mutating func readBlock(_ index: UInt32, _ bytes: UnsafeMutablePointer<tl_bytes>?) -> tl_status {
        guard let bytes = unsafe bytes, let ranges = unsafe image.ranges(ofBlock: index) else { return TL_DATA.status }
        if let range = unsafe ranges.first, ranges.count == 1 {
            return unsafe read(range.offset, range.length, bytes)
        }
        var status = TL_OK.status
        var parts: [tl_bytes] = unsafe []
        for index in 0..<ranges.count {
            let range = unsafe ranges[index]
            var part = unsafe tl_bytes()
            let partStatus = unsafe read(range.offset, range.length, &part)
            if partStatus != TL_OK.status { status = partStatus }
            unsafe parts.append(part)
        }
        guard status == TL_OK.status else { return status }
        unsafe bytes.pointee = tl_bytes(join(parts))
        return status
    }

    private mutating func join(_ parts: [tl_bytes]) -> UnsafeRawBufferPointer {
        let count = unsafe parts.reduce(0) { unsafe $0 + $1.length }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        unsafe joined.append(buffer)
        var offset = 0
        for index in unsafe parts.indices {
            let part = unsafe parts[index]
            guard unsafe part.length > 0 else { continue }
            unsafe (buffer.baseAddress! + offset).copyMemory(from: part.data, byteCount: part.length)
            unsafe offset += part.length
        }
        return UnsafeRawBufferPointer(buffer)
    }
}

extension tl_bytes {
    init(_ buffer: UnsafeRawBufferPointer) {
        unsafe self.init(data: buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), length: buffer.count)
    }
}
