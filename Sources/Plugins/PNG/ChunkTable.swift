internal import TaglineSDK

/// What the chunks hold.
///
/// Sources: PNG (3rd edition), sections 11.2 and 11.3; extensions to PNG 1.5.0 (oFFs, pCAL, sCAL, gIFg, gIFt, gIFx,
/// sTER, dSIG, fRAc); ITU-T H.273 (2021), tables 2 to 4 (cICP). Names and labels are ExifTool's.
enum ChunkTable {
    /// How a chunk is read.
    enum Chunk: Sendable {
        /// Fields at fixed places.
        case fields(group: String, [Field])
        /// A value made of the whole payload.
        case bytes(TagDefinition)
        /// Numbers, as many as there are.
        case numbers(Shape, TagDefinition)
        /// Data that is told by its size alone.
        case data(TagDefinition)
        /// The physical scale.
        case scale
        /// The end of the image.
        case end
        /// No metadata.
        case structure
    }

    /// A number at a fixed place.
    struct Field: Sendable {
        let offset: Int
        let type: FieldType
        let definition: TagDefinition

        init(_ offset: Int, _ type: FieldType, _ name: String, _ conversion: Conversion = .quantity) {
            self.offset = offset
            self.type = type
            definition = .permanent(UInt32(offset), name, conversion)
        }
    }

    /// Which numbers they are, and how many bytes of them are told by their size alone.
    enum Shape: Sendable {
        case bytes(limit: Int)
        /// A palette index or samples of 16 bits.
        case background
        /// Bytes of a palette or samples of 16 bits.
        case transparency(limit: Int)
    }

    static let chunks: [String: Chunk] = [
        "IHDR": .fields(group: "PNG", header),
        "IEND": .end,
        "PLTE": .numbers(.bytes(limit: 3), .permanent(0, "Palette")),
        "tRNS": .numbers(.transparency(limit: 6), .permanent(0, "Transparency")),
        "bKGD": .numbers(.background, .permanent(0, "BackgroundColor")),
        "sBIT": .numbers(.bytes(limit: .max), .permanent(0, "SignificantBits")),
        "cHRM": .fields(group: "PNG", chromaticities),
        "gAMA": .bytes(.permanent(0, "Gamma", .custom(.quantity, value: gamma))),
        "sRGB": .fields(group: "PNG", [Field(0, .int8u, "SRGBRendering", .labels(renderingIntents))]),
        "cICP": .fields(group: "PNG-cICP", codePoints),
        "pHYs": .fields(group: "PNG-pHYs", dimensions),
        "tIME": .bytes(.permanent(0, "ModifyDate", .custom(.date, value: modifyDate))),
        "acTL": .fields(group: "PNG", animation),
        "fcTL": .structure,
        "hIST": .data(.permanent(0, "PaletteHistogram", .binary)),
        "sPLT": .data(.permanent(0, "SuggestedPalette", .binary)),
        "oFFs": .bytes(.permanent(0, "ImageOffset", .custom(.text, value: imageOffset))),
        "pCAL": .data(.permanent(0, "PixelCalibration", .binary)),
        "sCAL": .scale,
        "sTER": .fields(group: "PNG", [Field(0, .int8u, "StereoMode", .labels(stereoModes))]),
        "gIFg": .data(.permanent(0, "GIFGraphicControlExtension", .binary)),
        "gIFt": .data(.permanent(0, "GIFPlainTextExtension", .binary)),
        "gIFx": .data(.permanent(0, "GIFApplicationExtension", .binary)),
        "dSIG": .data(.permanent(0, "DigitalSignature", .binary)),
        "fRAc": .data(.permanent(0, "FractalParameters", .binary)),
        "vpAg": .fields(group: "PNG", virtualPage),
        "iDOT": .data(.permanent(0, "AppleDataOffsets", .binary)),
        "gdAT": .data(.permanent(0, "GainMapImage", .binary)),
    ]

    private static let header = [
        Field(0, .int32u, "ImageWidth"),
        Field(4, .int32u, "ImageHeight"),
        Field(8, .int8u, "BitDepth"),
        Field(
            9, .int8u, "ColorType", .labels("0=Grayscale\n2=RGB\n3=Palette\n4=Grayscale with Alpha\n6=RGB with Alpha")),
        Field(10, .int8u, "Compression", .labels("0=Deflate/Inflate")),
        Field(11, .int8u, "Filter", .labels("0=Adaptive")),
        Field(12, .int8u, "Interlace", .labels("0=Noninterlaced\n1=Adam7 Interlace")),
    ]

    private static let chromaticities = [
        "WhitePointX", "WhitePointY", "RedX", "RedY", "GreenX", "GreenY", "BlueX", "BlueY",
    ].enumerated().map { Field(4 * $0, .int32u, $1, .custom(.quantity, value: chromaticity)) }

    private static let renderingIntents: LabelTable = """
        0=Perceptual
        1=Relative Colorimetric
        2=Saturation
        3=Absolute Colorimetric
        """

    private static let stereoModes: LabelTable = "0=Cross-fuse Layout\n1=Diverging-fuse Layout"

    private static let dimensions = [
        Field(0, .int32u, "PixelsPerUnitX"),
        Field(4, .int32u, "PixelsPerUnitY"),
        Field(8, .int8u, "PixelUnits", .labels("0=Unknown\n1=meters")),
    ]

    private static let virtualPage = [
        Field(0, .int32u, "VirtualImageWidth"),
        Field(4, .int32u, "VirtualImageHeight"),
        Field(8, .int8u, "VirtualPageUnits"),
    ]

    private static let animation = [
        Field(0, .int32u, "AnimationFrames"),
        Field(4, .int32u, "AnimationPlays", .custom(.quantity, print: { $0 == .integer(0) ? .text("inf") : $0 })),
    ]

    static let subjectUnits = TagDefinition.permanent(0, "SubjectUnits", .labels("1=meters\n2=radians"))
    static let subjectPixelWidth = TagDefinition.permanent(1, "SubjectPixelWidth", .text)
    static let subjectPixelHeight = TagDefinition.permanent(2, "SubjectPixelHeight", .text)

    private static let codePoints = [
        Field(0, .int8u, "ColorPrimaries", .labels(CodePoints.primaries)),
        Field(1, .int8u, "TransferCharacteristics", .labels(CodePoints.transfers)),
        Field(2, .int8u, "MatrixCoefficients", .labels(CodePoints.matrices)),
        Field(3, .int8u, "VideoFullRangeFlag"),
    ]
}

// MARK: Conversions

extension ChunkTable {
    /// Stored in hundred thousandths.
    private static let chromaticity: Conversion.ToValue = { .real(($0.real() ?? 0) / 100_000, digits: 15) }

    /// The gamma to decode with, which is the inverse of the one that is stored, in hundred thousandths.
    private static let gamma: Conversion.ToValue = { raw in
        guard let stored = ByteReader(raw.bytes, .bigEndian).uint32(at: 0), stored > 0 else { return .text("") }
        return .real((1e9 / Double(stored) + 0.5).rounded(.down) / 1e4, digits: 15)
    }

    private static let imageOffset: Conversion.ToValue = { raw in
        let reader = ByteReader(raw.bytes, .bigEndian)
        let x = reader.uint32(at: 0).map { "\($0)" } ?? ""
        let y = reader.uint32(at: 4).map { "\($0)" } ?? ""
        return .text("\(x), \(y) (\((reader.uint8(at: 8) ?? 0) == 0 ? "pixels" : "microns"))")
    }

    /// A year of two bytes, then month, day, hour, minute and second; what is missing counts as 0.
    private static let modifyDate: Conversion.ToValue = { raw in
        let reader = ByteReader(raw.bytes, .bigEndian)
        let parts = (2..<7).map { Int(reader.uint8(at: $0) ?? 0) }
        let date = CivilDate(
            year: Int(reader.uint16(at: 0) ?? 0), month: parts[0], day: parts[1], hour: parts[2], minute: parts[3],
            second: parts[4])
        return .text("\(date.dateText(separator: ":")) \(date.timeText)")
    }
}
