public import TaglineSDK

extension SinkConformance {
    /// Records such as damaged and hostile files give: every type of value, texts that are long, empty, no UTF-8, full
    /// of control characters or formulas, names that stand twice, numbers that JSON has no form for.
    public static let records: [Record] = {
        var records = [ordinary, bare, unreadable]
        for (index, text) in texts.enumerated() { records.append(record("text-\(index)", with: text)) }
        records.append(numbers)
        records.append(crowded)
        return records
    }()

    private static let texts: [[UInt8]] = [
        [], [0], Array("a\0b".utf8), Array("line one\r\nline two\n".utf8), Array("\"quoted\", and \\ slashed".utf8),
        Array("=HYPERLINK(\"http://example.com\")".utf8), Array("-5".utf8), Array("@SUM(A1)".utf8), [0xFF, 0xFE, 0xC3],
        [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], Array("\u{2028}\u{FEFF}\u{1F4F7}".utf8), Array(0...31),
        [0x7F, 0x80],
        Array(repeating: UInt8(ascii: "x"), count: 70_000), Array("  ".utf8), Array("true".utf8), Array("1e999".utf8),
    ]

    private static func blank(_ name: String) -> Record {
        Record(
            uri: "file:///conformance/\(name).jpg", version: "1-1", fingerprint: "00", path: Array("\(name).jpg".utf8),
            source: SourceInfo(bytes: 1, localPath: Array("/conformance/\(name).jpg".utf8)))
    }

    private static let jpeg = MediaFormat("JPEG", "image/jpeg", "jpg", .jpeg)

    private static let ordinary: Record = {
        var record = blank("ordinary")
        record.source.modified = Timestamp(seconds: 1_217_500_691)
        record.format = jpeg
        record.image = ImageProperties(width: 100, height: 68)
        record.validation = Validation(level: .header, verdict: .headerOK, codec: "libjpeg-turbo 2.1.5")
        record.summary.make = "Canon"
        record.summary.taken = "2008-05-30T15:56:01.00"
        record.summary.latitude = 43.467157
        record.summary.longitude = -11.885395
        record.summary.exposure = 0.00625
        record.tags = [
            Tag(group: "IFD0", name: "Make", RawValue(text: "Canon")),
            Tag(group: "ExifIFD", name: "Flash", RawValue(integer: 16), .labels("16=Off, Did not fire")),
            Tag(group: "ExifIFD", name: "ISO", RawValue(integer: 100), .quantity),
            Tag(group: "ExifIFD", name: "DateTimeOriginal", RawValue(text: "2008:05:30 15:56:01"), .date),
            Tag(
                group: "IFD1", name: "ThumbnailImage", RawValue(.undef, Bytes([1, 2, 3]), .bigEndian, offset: 5),
                .binary),
        ]
        record.unread = [UnreadBlock(kind: .xmp, bytes: 4711)]
        return record
    }()

    private static let bare = blank("bare")

    private static let unreadable: Record = {
        var record = blank("unreadable")
        record.uri = "file:///conformance/%FF%22.jpg"
        record.path = [0xFF, UInt8(ascii: "\""), UInt8(ascii: "\n")]
        record.source.localPath = nil
        record.validation = Validation(
            level: .full, verdict: .damaged, codec: "libpng 1.6.39", messages: ["IDAT: \"CRC\"\terror\u{1}", ""])
        record.problems = [
            Problem(.truncated, "the file ends at\n4711", offset: 4711, plugin: "container"),
            Problem("com.example.odd", "", plugin: "com.example"),
        ]
        return record
    }()

    private static func record(_ name: String, with text: [UInt8]) -> Record {
        var record = blank(name)
        record.format = jpeg
        record.summary.description = String(decoding: text.prefix(1000), as: UTF8.self)
        record.tags = [
            Tag(group: "IFD0", name: "ImageDescription", RawValue(.utf8, Bytes(text), .littleEndian)),
            Tag(group: "ExifIFD", name: "UserComment", RawValue(.undef, Bytes(text), .littleEndian)),
            Tag(
                group: "PNG", name: "Keywords", RawValue(.undef, Bytes(text), .littleEndian),
                .custom(.text, value: { .list([.bytes($0.bytes), .text("two"), .integer(3)]) })),
        ]
        return record
    }

    private static let numbers: Record = {
        var record = blank("numbers")
        record.format = jpeg
        let zero = [UInt8](repeating: 0, count: 8)
        let one: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0]
        record.tags = [
            Tag(group: "ExifIFD", name: "Undefined", RawValue(.rational64u, Bytes(zero), .littleEndian), .quantity),
            Tag(group: "ExifIFD", name: "Infinite", RawValue(.rational64u, Bytes(one), .littleEndian), .quantity),
            Tag(group: "ExifIFD", name: "Nothing", RawValue(.int16u, Bytes(), .littleEndian), .quantity),
            Tag(group: "ExifIFD", name: "Smallest", RawValue(integers: [.min, .max]), .quantity),
            Tag(
                group: "ExifIFD", name: "Reals",
                RawValue(reals: [.nan, .infinity, -.infinity, -0.0, 1e308, .leastNonzeroMagnitude])),
            Tag(group: "ExifIFD", name: "Real", RawValue(real: .nan), .quantity),
            Tag(group: "ExifIFD", name: "Unknown", RawValue(integer: 99), .labels("1=One")),
            Tag(group: "ExifIFD", name: "Flags", RawValue(integer: -1), .flags("0=A\n1=B")),
        ]
        return record
    }()

    /// Many tags, and every name several times.
    private static let crowded: Record = {
        var record = blank("crowded")
        record.format = jpeg
        for index in 0..<400 {
            record.tags.append(
                Tag(group: "IFD\(index % 5)", name: "Name\(index % 50)", RawValue(integer: index), .quantity))
        }
        return record
    }()
}
