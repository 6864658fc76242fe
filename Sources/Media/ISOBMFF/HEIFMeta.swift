internal import TaglineSDK

/// The box `meta` of an image file: which items there are, what they are, where they stand and how large they are.
///
/// Source: ISO/IEC 14496-12:2022, section 8.11; ISO/IEC 23008-12:2022, sections 6.5.3 and 9.3.1.
struct HEIFMeta {
    private let bytes: Bytes
    /// Where the bytes stand in the file.
    private let base: Int
    private let boxes: [Box]
    /// How many metadata items, and parts of one, are looked at.
    private static let mostItems = 64

    /// An item that holds metadata.
    struct Item {
        let kind: Block.Kind
        /// Where its parts stand in the file.
        let ranges: [Range<Int>]
    }

    /// - Parameters:
    ///   - bytes: the content of the box: a version, and boxes.
    ///   - base: where it stands in the file.
    init(_ bytes: Bytes, at base: Int) {
        self.bytes = bytes
        self.base = base
        boxes = Array(Boxes(bytes, in: (0..<bytes.count).dropFirst(4)))
    }

    /// The Exif and the XMP of the main picture, in the order in which they are described. What is said of other pictures
    /// of the file is passed over, unless nothing else is said.
    var metadata: [Item] {
        var kinds = metadataKinds
        guard !kinds.isEmpty, let locations = content("iloc") else { return [] }
        let ofOthers = itemsAboutOtherPictures
        if kinds.contains(where: { $0.kind == .exif && !ofOthers.contains($0.id) }) {
            kinds.removeAll { ofOthers.contains($0.id) }
        }
        let places = ItemLocations(locations, of: Set(kinds.map(\.id)), data: data, mostParts: Self.mostItems).places
        return kinds.map { Item(kind: $0.kind, ranges: places[$0.id] ?? []) }
    }

    /// The size of the main picture, as it is stored; a grid of tiles has that of the whole.
    var size: ImageProperties? {
        guard let primary else { return nil }
        let properties = properties
        let indices = children(of: "iprp").filter { $0.type == "ipma" }.flatMap {
            propertyIndices(of: primary, in: content(of: $0))
        }
        for index in indices where properties.indices.contains(index - 1) && properties[index - 1].type == "ispe" {
            let reader = ByteReader(content(of: properties[index - 1]), .bigEndian)
            guard let width = reader.uint32(at: 4), let height = reader.uint32(at: 8) else { continue }
            return ImageProperties(width: Int(width), height: Int(height))
        }
        return nil
    }

    /// The ICC profiles among the properties.
    var profiles: [Block] {
        properties.compactMap { property in
            let content = content(of: property)
            guard property.type == "colr", content.count > 4,
                content.starts(with: "prof") || content.starts(with: "rICC")
            else { return nil }
            return Block(.icc, range: property.content.dropFirst(4).shifted(by: base))
        }
    }

    /// What is said of pictures, in the order in which it is referred to.
    private var properties: [Box] {
        children(of: "iprp").filter { $0.type == "ipco" }.flatMap { Boxes(bytes, in: $0.content) }
    }

    /// - Parameter skipped: how many bytes stand in front of the first.
    private func children(of type: String, behind skipped: Int = 0) -> Boxes {
        Boxes(bytes, in: box(type)?.content.dropFirst(skipped) ?? 0..<0)
    }

    private func content(of box: Box) -> Bytes { bytes.dropFirst(box.content.lowerBound).prefix(box.content.count) }

    private func box(_ type: String) -> Box? { boxes.first { $0.type == type } }

    private func content(_ type: String) -> Bytes? { box(type).map(content(of:)) }

    /// Where the bytes of items stand that have theirs in `meta` itself.
    private var data: Range<Int>? { box("idat").map { $0.content.shifted(by: base) } }

    /// The number of the main picture.
    private var primary: Int? {
        guard let content = content("pitm") else { return nil }
        let reader = ByteReader(content, .bigEndian)
        return reader.uint8(at: 0) == 0 ? reader.uint16(at: 4).map(Int.init) : reader.uint32(at: 4).map(Int.init)
    }

    /// The items that describe pictures of which none is the main one, by the box `iref`.
    private var itemsAboutOtherPictures: Set<Int> {
        guard let primary, let content = content("iref"), let version = content.byte(at: 0) else { return [] }
        let idSize = version == 0 ? 2 : 4
        var items: Set<Int> = []
        for box in children(of: "iref", behind: 4) where box.type == "cdsc" {
            let reader = ByteReader(self.content(of: box), .bigEndian)
            guard let item = reader.uint(at: 0, size: idSize), let stated = reader.uint16(at: idSize) else { continue }
            // A file can say anything of boxes that hold nothing.
            let count = min(Int(stated), (reader.count - idSize - 2) / idSize)
            let described = (0..<count).lazy.compactMap { reader.uint(at: (1 + $0) * idSize + 2, size: idSize) }
            if !described.isEmpty, !described.contains(primary) { items.insert(item) }
        }
        return items
    }

    private var metadataKinds: [(id: Int, kind: Block.Kind)] {
        guard let content = content("iinf") else { return [] }
        let countSize = content.byte(at: 0) == 0 ? 2 : 4
        let items = children(of: "iinf", behind: 4 + countSize).lazy.compactMap { box in
            box.type == "infe" ? Self.metadata(self.content(of: box)) : nil
        }
        return Array(items.prefix(Self.mostItems))
    }

    /// The number and the kind of an item, if it is metadata.
    private static func metadata(_ entry: Bytes) -> (id: Int, kind: Block.Kind)? {
        let reader = ByteReader(entry, .bigEndian)
        // Older versions have no types.
        guard let version = reader.uint8(at: 0), version >= 2 else { return nil }
        let idSize = version == 2 ? 2 : 4
        guard let id = version == 2 ? reader.uint16(at: 4).map(Int.init) : reader.uint32(at: 4).map(Int.init) else {
            return nil
        }
        // A number of protection, the type, a name that ends in a NUL; of a MIME item, its type.
        let type = entry.dropFirst(4 + idSize + 2)
        if type.starts(with: "Exif") { return (id, .exif) }
        guard type.starts(with: "mime"), let end = type.dropFirst(4).firstIndex(of: 0) else { return nil }
        return type.dropFirst(4 + end + 1).starts(with: "application/rdf+xml") ? (id, .xmp) : nil
    }

    /// The numbers of an item's properties, counted from 1.
    private func propertyIndices(of item: Int, in associations: Bytes) -> [Int] {
        let reader = ByteReader(associations, .bigEndian)
        guard let flags = reader.uint32(at: 0), let count = reader.uint32(at: 4) else { return [] }
        let (idSize, indexSize) = (flags >> 24 == 0 ? 2 : 4, flags & 1 == 0 ? 1 : 2)
        var place = 8
        for _ in 0..<count {
            guard let id = reader.uint(at: place, size: idSize), let count = reader.uint8(at: place + idSize) else {
                break
            }
            place += idSize + 1
            // The upper bit says whether a reader has to know the property.
            if id == item {
                return (0..<Int(count)).compactMap { number in
                    reader.uint(at: place + number * indexSize, size: indexSize).map {
                        $0 & (indexSize == 1 ? 0x7F : 0x7FFF)
                    }
                }
            }
            place += Int(count) * indexSize
        }
        return []
    }
}

/// Where items stand: the box `iloc`.
///
/// Source: ISO/IEC 14496-12:2022, section 8.11.3.
private struct ItemLocations {
    /// Where the parts of each item stand in the file.
    private(set) var places: [Int: [Range<Int>]] = [:]

    /// - Parameters:
    ///   - items: those that are wanted.
    ///   - data: where the bytes stand of items that have theirs in `meta`.
    ///   - mostParts: an item of more parts is passed over.
    init(_ content: Bytes, of items: Set<Int>, data: Range<Int>?, mostParts: Int) {
        let reader = ByteReader(content, .bigEndian)
        guard let version = reader.uint8(at: 0), let sizes = reader.uint16(at: 4).map(Int.init) else { return }
        let (offsetSize, lengthSize) = (sizes >> 12, sizes >> 8 & 15)
        let (baseSize, indexSize) = (sizes >> 4 & 15, version == 0 ? 0 : sizes & 15)
        let idSize = version < 2 ? 2 : 4
        let methodSize = version == 0 ? 0 : 2
        let partSize = indexSize + offsetSize + lengthSize
        guard let count = reader.uint(at: 6, size: idSize) else { return }
        var place = 6 + idSize
        for _ in 0..<count {
            let baseAt = place + idSize + methodSize + 2
            guard let id = reader.uint(at: place, size: idSize), let base = reader.uint(at: baseAt, size: baseSize),
                let method = reader.uint(at: place + idSize, size: methodSize),
                let parts = reader.uint(at: baseAt + baseSize, size: 2)
            else { return }
            let first = baseAt + baseSize + 2
            place = first + parts * partSize
            guard items.contains(id), parts <= mostParts, method & 15 < 2 else { continue }
            let source = method & 15 == 1 ? data : nil
            places[id] = (0..<parts).compactMap { number in
                let at = first + number * partSize + indexSize
                guard let offset = reader.uint(at: at, size: offsetSize),
                    let length = reader.uint(at: at + offsetSize, size: lengthSize)
                else { return nil }
                let (start, isFar) = (base + (source?.lowerBound ?? 0)).addingReportingOverflow(offset)
                guard !isFar, length < 1 << 40, start < 1 << 40, source.map({ start + length <= $0.upperBound }) ?? true
                else { return nil }
                return start..<start + length
            }
        }
    }
}

extension ByteReader {
    /// A number of 0, 1, 2, 4 or 8 bytes; `nil` outside, for other sizes, and for one that is too large to count with.
    fileprivate func uint(at offset: Int, size: Int) -> Int? {
        switch size {
        case 0: 0
        case 1: uint8(at: offset).map(Int.init)
        case 2: uint16(at: offset).map(Int.init)
        case 4: uint32(at: offset).map(Int.init)
        case 8: uint64(at: offset).flatMap { $0 < 1 << 40 ? Int($0) : nil }
        default: nil
        }
    }
}

extension Range<Int> {
    fileprivate func shifted(by distance: Int) -> Range { lowerBound + distance..<upperBound + distance }
}
