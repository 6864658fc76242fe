internal import TaglineMedia
internal import TaglineSDK

/// A text's keyword and language, and the tag that they make.
///
/// Any keyword makes a tag. Its name is made by ExifTool's rules: white space goes and the letter behind it becomes a
/// capital, other characters that a name cannot have go, the first letter becomes a capital, and `Tag` is put in
/// front of what is too short or begins with no letter. The language of an iTXt follows behind a hyphen.
struct TextKeyword {
    /// The keyword, with a capital in front where a known one has it.
    let keyword: String
    private let language: String

    init(_ text: PNGText) {
        let name = text.name
        let hasCapital = name.utf8.first.map { Self.capital($0) == $0 } ?? true
        let capitalized = hasCapital ? name : Self.capitalized(name)
        keyword = hasCapital || Self.isKnown(name) || !Self.isKnown(capitalized) ? name : capitalized
        language = text.language.isEmpty ? "" : Self.languageTag(text.language)
    }

    /// The keywords whose names or values do not follow from the rules.
    private static let table: [String: (name: String, conversion: Conversion)] = [
        "Creation Time": ("CreationTime", .custom(.date, value: { TextDate.creationTime($0.text) })),
        "create-date": ("CreateDate", .custom(.date, value: { TextDate.xmpDate($0.text) })),
        "modify-date": ("ModDate", .custom(.date, value: { TextDate.xmpDate($0.text) })),
        "Warning": ("PNGWarning", .text),
        "aesthetic_score": ("AestheticScore", .text),
    ]

    /// Profiles that stand in texts.
    static let profileNames: [String: String] = [
        "Raw profile type APP1": "APP1_Profile",
        "Raw profile type exif": "EXIF_Profile",
        "Raw profile type icc": "ICC_Profile",
        "Raw profile type icm": "ICC_Profile",
        "Raw profile type iptc": "IPTC_Profile",
        "Raw profile type xmp": "XMP_Profile",
        "Raw profile type 8bim": "Photoshop_Profile",
    ]

    /// Those that the `exif` extractor reads.
    static let exifProfileNames: Set<String> = ["APP1_Profile", "EXIF_Profile"]

    /// What a chunk is called that has no keyword, by its type.
    static let nameWithoutKeyword = ["tEXt": "TextualData", "zTXt": "CompressedText", "iTXt": "InternationalText"]

    private static func isKnown(_ keyword: String) -> Bool {
        table[keyword] != nil || profileNames[keyword] != nil
    }

    /// Whether it is a profile, known or not.
    var isProfile: Bool { keyword.utf8.starts(with: PNGRawProfile.keywordPrefix.utf8) }

    /// The tag's name.
    var name: String {
        let name = Self.table[keyword]?.name ?? Self.name(for: keyword)
        return language.isEmpty ? name : "\(name)-\(language)"
    }

    /// The row of the tag.
    var definition: TagDefinition {
        TagDefinition(0, name, Self.table[keyword]?.conversion ?? .text)
    }

    private static func name(for keyword: String) -> String {
        var name: [UInt8] = []
        var followsSpace = false
        for scalar in keyword.unicodeScalars {
            guard let byte = UInt8(exactly: scalar.value) else { continue }
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                followsSpace = true
                continue
            }
            let isKept = isAllowed(byte)
            if isKept { name.append(followsSpace ? capital(byte) : byte) }
            followsSpace = false
        }
        if let first = name.first { name[0] = capital(first) }
        if name.count < 2 || !(0x41...0x5A).contains(name[0]) { name.insert(contentsOf: "Tag".utf8, at: 0) }
        return String(decoding: name, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
    }

    private static func capital(_ byte: UInt8) -> UInt8 {
        (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
    }

    private static func capitalized(_ text: String) -> String {
        var bytes = Array(text.utf8)
        if let first = bytes.first { bytes[0] = capital(first) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A language tag in the usual case (RFC 5646, section 2.1.1): `en-US`, `zh-Hans` as `zh-hans`.
    private static func languageTag(_ bytes: Bytes) -> String {
        var tag = bytes.array.filter(isAllowed).map { $0 == 0x5F ? 0x2D : (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        let parts = tag.split(separator: 0x2D, maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count > 1, parts[1].count == 2,
            (2...3).contains(parts[0].count) || parts[0] == [0x78] || parts[0] == [0x69]
        {
            for index in parts[1].indices { tag[index] = capital(tag[index]) }
        }
        return String(decoding: tag, as: UTF8.self)
    }
}
