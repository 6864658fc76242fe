/// Builds image files of the ISO base media format byte by byte, sound ones and others.
public struct ISOBuilder {
    /// An item: what it is, and its bytes, in as many parts as they are to stand in.
    public struct Item {
        public var id: Int
        public var type: String
        /// What it is where `type` is `mime`.
        public var mime = ""
        public var parts: [[UInt8]]
        /// Whether its bytes stand in `meta`.
        public var isInMeta = false

        public init(_ id: Int, _ type: String, mime: String = "", _ parts: [[UInt8]], isInMeta: Bool = false) {
            self.id = id
            self.type = type
            self.mime = mime
            self.parts = parts
            self.isInMeta = isInMeta
        }

        /// An Exif item.
        ///
        /// - Parameter gap: what stands between the offset of the TIFF header and the header.
        public static func exif(_ tiff: [UInt8], gap: [UInt8] = [], isInMeta: Bool = false) -> Item {
            Item(7, "Exif", [ISOBuilder.number(gap.count, 4) + gap + tiff], isInMeta: isInMeta)
        }
    }

    public var brand = "heic"
    public var items: [Item] = []
    public var size: (width: Int, height: Int)? = (640, 480)
    public var profile: [UInt8]?
    /// The pictures that items describe, by the number of the item.
    public var references: [(item: Int, picture: Int)] = []
    /// The version of `iloc`, `iinf`, `infe` and `pitm`: 2 has numbers of four bytes.
    public var version = 1
    /// Whether the bytes of the items stand in front of their description.
    public var isDataFirst = false
    /// How many bytes of pictures there are.
    public var pictureSize = 100
    /// By how much the offsets of items are wrong.
    public var displacement = 0

    public init(_ items: [Item] = []) { self.items = items }

    public static func number(_ number: Int, _ size: Int) -> [UInt8] {
        (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    public static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
        number(content.count + 8, 4) + Array(type.utf8) + content
    }

    /// A box with a version and flags.
    private static func full(_ type: String, version: Int = 0, flags: Int = 0, _ content: [UInt8]) -> [UInt8] {
        box(type, [UInt8(version)] + number(flags, 3) + content)
    }

    public func build() -> [UInt8] {
        let head = Self.box("ftyp", Array(brand.utf8) + Self.number(0, 4) + Array(brand.utf8))
        let media =
            [UInt8](repeating: 0xAA, count: pictureSize) + items.filter { !$0.isInMeta }.flatMap { $0.parts.joined() }
        let data = Self.box("mdat", media)
        // The size of `meta` does not depend on the offsets in it.
        let metaSize = meta(dataStart: 0).count
        let dataStart = head.count + (isDataFirst ? 0 : metaSize) + 8 + pictureSize
        let meta = meta(dataStart: dataStart + displacement)
        return head + (isDataFirst ? data + meta : meta + data)
    }

    private var idSize: Int { version == 2 ? 4 : 2 }

    private func meta(dataStart: Int) -> [UInt8] {
        let primary = Self.full("pitm", version: version == 2 ? 1 : 0, Self.number(1, idSize))
        let entries = [Item(1, "hvc1", [])] + items
        let infos = entries.map { item in
            Self.full(
                "infe", version: version == 2 ? 3 : 2,
                Self.number(item.id, idSize) + [0, 0] + Array(item.type.utf8) + [0]
                    + (item.mime.isEmpty ? [] : Array(item.mime.utf8) + [0]))
        }
        let info = Self.full(
            "iinf", version: version == 2 ? 1 : 0, Self.number(entries.count, idSize) + infos.flatMap { $0 })
        let kept = items.filter(\.isInMeta).flatMap { $0.parts.joined() }
        return Self.full(
            "meta",
            Self.full("hdlr", [UInt8](repeating: 0, count: 20)) + primary + info + locations(dataStart) + properties
                + described
                + (kept.isEmpty ? [] : Self.box("idat", kept)))
    }

    private var described: [UInt8] {
        guard !references.isEmpty else { return [] }
        let boxes = references.map { reference in
            Self.box(
                "cdsc",
                Self.number(reference.item, idSize) + [0, 1] + Self.number(reference.picture, idSize))
        }
        return Self.full("iref", version: version == 2 ? 1 : 0, boxes.flatMap { $0 })
    }

    private func locations(_ dataStart: Int) -> [UInt8] {
        var (place, kept) = (dataStart, 0)
        var entries: [UInt8] = []
        for item in items {
            entries += Self.number(item.id, idSize)
            if version > 0 { entries += [0, item.isInMeta ? 1 : 0] }
            entries += [0, 0] + Self.number(item.parts.count, 2)
            for part in item.parts {
                entries += Self.number(item.isInMeta ? kept : place, 4) + Self.number(part.count, 4)
                if item.isInMeta { kept += part.count } else { place += part.count }
            }
        }
        return Self.full("iloc", version: version, [0x44, 0x00] + Self.number(items.count, idSize) + entries)
    }

    private var properties: [UInt8] {
        var list: [[UInt8]] = [Self.box("irot", [0])]
        if let profile { list.append(Self.box("colr", Array("prof".utf8) + profile)) }
        if let size { list.append(Self.full("ispe", Self.number(size.width, 4) + Self.number(size.height, 4))) }
        let wide = version == 2
        let associations = (1...list.count).flatMap { Self.number(wide ? 0x8000 | $0 : 0x80 | $0, wide ? 2 : 1) }
        let other = Self.number(9, idSize) + [1] + Self.number(1, wide ? 2 : 1)
        return Self.box(
            "iprp",
            Self.box("ipco", list.flatMap { $0 })
                + Self.full(
                    "ipma", version: wide ? 1 : 0, flags: wide ? 1 : 0,
                    Self.number(2, 4) + other + Self.number(1, idSize) + [UInt8(list.count)] + associations))
    }
}
