internal import CTagline
internal import Glibc

/// An image as a library sees it: the structures of the contract over what `ImageForm` wrote.
///
/// They stand in memory of their own, since the library reads them while it calls back.
@safe final class LibraryImage {
    let media: UnsafeMutablePointer<tl_media>
    private var blocks: UnsafeMutableBufferPointer<tl_block>
    private var ranges: UnsafeMutableBufferPointer<tl_range>
    private var count = 0

    init() {
        unsafe media = .allocate(capacity: 1)
        unsafe media.initialize(to: tl_media())
        unsafe blocks = .allocate(capacity: 64)
        unsafe ranges = .allocate(capacity: 64)
    }

    deinit {
        unsafe media.deallocate()
        unsafe blocks.deallocate()
        unsafe ranges.deallocate()
    }

    /// Reads what was written for the next image.
    func read(_ memory: PluginMemory) {
        var cursor = unsafe ImageCursor(memory.image.baseAddress!)
        var image = unsafe tl_media()
        unsafe image.size = UInt32(MemoryLayout<tl_media>.size)
        unsafe image.file_length = cursor.number()
        unsafe image.width = cursor.number()
        unsafe image.height = cursor.number()
        unsafe image.format = cursor.text()
        unsafe image.mime = cursor.text()
        unsafe image.container = cursor.text()
        unsafe image.extension = cursor.text()
        count = Int(cursor.number() as UInt32)
        let rangeCount = Int(cursor.number() as UInt32)
        unsafe Self.make(room: count, in: &blocks)
        unsafe Self.make(room: rangeCount, in: &ranges)
        var nextRange = 0
        for index in 0..<count {
            var block = unsafe tl_block()
            unsafe block.size = UInt32(MemoryLayout<tl_block>.size)
            unsafe block.kind = cursor.text()
            unsafe block.label = cursor.text()
            unsafe block.range_count = cursor.number()
            unsafe block.ranges = UnsafePointer(ranges.baseAddress! + nextRange)
            for _ in unsafe 0..<block.range_count {
                unsafe ranges[nextRange] = tl_range(offset: cursor.number(), length: cursor.number())
                nextRange += 1
            }
            unsafe blocks[index] = block
        }
        unsafe image.block_count = UInt32(count)
        unsafe image.block_stride = MemoryLayout<tl_block>.stride
        unsafe image.blocks = UnsafePointer(blocks.baseAddress)
        unsafe media.pointee = image
    }

    /// The ranges of a block; `nil` for one that there is not.
    func ranges(ofBlock index: UInt32) -> UnsafeBufferPointer<tl_range>? {
        guard index < count else { return nil }
        let block = unsafe blocks[Int(index)]
        return unsafe UnsafeBufferPointer(start: block.ranges, count: Int(block.range_count))
    }

    private static func make<Element>(room count: Int, in buffer: inout UnsafeMutableBufferPointer<Element>) {
        guard count > buffer.count else { return }
        unsafe buffer.deallocate()
        unsafe buffer = .allocate(capacity: count * 2)
    }
}

/// Takes values from memory that the host wrote.
@safe private struct ImageCursor {
    private var place: UnsafeRawPointer

    init(_ place: UnsafeMutableRawPointer) {
        unsafe self.place = UnsafeRawPointer(place)
    }

    mutating func number<Number: BitwiseCopyable>() -> Number {
        defer { unsafe place += MemoryLayout<Number>.size }
        return unsafe place.loadUnaligned(as: Number.self)
    }

    mutating func text() -> tl_string {
        let count = Int(number() as UInt32)
        defer { unsafe place += count }
        return unsafe tl_string(text: place.assumingMemoryBound(to: CChar.self), length: count)
    }
}
