/// A file as its walker took it apart: its format, its blocks and the picture's properties.
///
/// What extractors read. A copy shares the contents.
public struct MediaFile {
    /// Where the file is, as in its record; empty for bytes that stand nowhere.
    public var uri = ""
    /// The recognised format.
    public var format: MediaFormat
    /// The blocks, in file order.
    public var blocks: [Block] = []
    /// Where the image begins in the file, in bytes: 0 but for files with something unknown in front.
    public var imageOffset = 0
    /// The main image.
    public var image = ImageProperties()
    /// What is wrong with the container.
    public var problems: [Problem] = []
    /// The bytes.
    public let contents: FileContents
    @usableFromInline let cache = Cache()

    /// A file whose blocks are still to be found.
    public init(format: MediaFormat, contents: FileContents) {
        self.format = format
        self.contents = contents
        // As many as most files have, so that the array does not grow step by step (`make bench`).
        blocks.reserveCapacity(16)
    }

    /// The size of the file, in bytes.
    public var length: Int { contents.length }

    /// The bytes of a range of the file; see `FileContents.bytes(at:count:)`.
    public func bytes(at offset: Int, count: Int) -> Bytes? {
        contents.bytes(at: offset, count: count)
    }

    /// The bytes of a whole block, joined where the format splits it; `nil` if some are not there yet, which is noted.
    public func bytes(of block: Block) -> Bytes? {
        if let range = block.wholeRange { return contents.bytes(at: range.lowerBound, count: range.count) }
        let parts = block.ranges.map { contents.bytes(at: $0.lowerBound, count: $0.count) }
        guard !parts.contains(where: { $0 == nil }) else { return nil }
        return Bytes(parts.flatMap { $0.map { [UInt8]($0.array) } ?? [] })
    }

    /// The blocks of a kind, in file order.
    public func blocks(_ kind: Block.Kind) -> [Block] {
        blocks.filter { $0.kind == kind }
    }

    /// What was made of this file once, for every extractor that asks; made now if it was not yet.
    ///
    /// Nothing is kept when making it noted missing bytes.
    @inlinable
    public func shared<Value>(_ key: String, make: () -> Value) -> Value {
        for entry in cache.entries where entry.key == key {
            if let box = entry.box as? Box<Value> { return box.value }
        }
        let before = contents.missing.count
        let value = make()
        if contents.missing.count == before { cache.entries.append((key, Box(value))) }
        return value
    }

    /// The few values of a file, which are found sooner in a row than in a dictionary (`make bench`).
    @usableFromInline
    final class Cache {
        @usableFromInline var entries: [(key: String, box: AnyObject)] = []

        init() {}
    }

    /// A value as an object, whose type is checked sooner than that of an `Any` (`make bench`).
    @usableFromInline
    final class Box<Value> {
        @usableFromInline let value: Value

        @inlinable
        init(_ value: Value) { self.value = value }
    }
}

/// The properties of the main image, not of a preview.
public struct ImageProperties: Sendable, Equatable {
    /// In pixels, as stored: before any rotation that the orientation asks for.
    public var width: Int?
    /// In pixels, as stored.
    public var height: Int?

    public init(width: Int? = nil, height: Int? = nil) {
        self.width = width
        self.height = height
    }
}
