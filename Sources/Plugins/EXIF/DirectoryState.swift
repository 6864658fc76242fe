internal import TaglineSDK

/// What earlier entries of a directory say about the meaning of later ones.
///
/// The fields that place image data are called by what the image is for, which depends on the format, the directory, the
/// compression and the subfile type; the names are ExifTool's (its EXIF tag table, tags 0x0111, 0x0117, 0x0201, 0x0202).
struct DirectoryState {
    private let name: String
    private let format: MediaFormat
    private var compression: Int64?
    private var subfileType: Int64?
    private var stripOffset: Int64?
    private var stripLength: Int64?
    private var interchangeOffset: Int64?
    private var interchangeLength: Int64?

    init(name: String, format: MediaFormat) {
        self.name = name
        self.format = format
    }

    /// Remembers what matters to later entries.
    mutating func note(_ tag: UInt16, _ raw: RawValue) {
        switch tag {
        case 0x00FE: subfileType = raw.integer()
        case 0x0103: compression = raw.integer()
        case 0x0111: stripOffset = only(raw)
        case 0x0117: stripLength = only(raw)
        case 0x0201: interchangeOffset = only(raw)
        case 0x0202: interchangeLength = only(raw)
        default: break
        }
    }

    private func only(_ raw: RawValue) -> Int64? { raw.count == 1 ? raw.integer() : nil }

    /// The definition of a field that has several, or `nil` for the one in the table.
    func variant(of tag: UInt16) -> TagDefinition? {
        switch tag {
        case 0x0111: stripImage?.start
        case 0x0117: stripImage?.length
        case 0x0201: interchangeImage.start
        case 0x0202: interchangeImage.length
        default: nil
        }
    }

    /// An image that fields place, by its offset from the TIFF header and its size in bytes.
    struct PlacedImage {
        let name: String
        let offset: Int
        let size: Int
    }

    /// The image in the strips, if they were seen and do not hold the picture itself.
    var placedStripImage: PlacedImage? {
        guard let stripOffset, let stripLength, let stripImage else { return nil }
        return place(stripImage, stripOffset, stripLength)
    }

    /// The image that the fields JPEGInterchangeFormat and JPEGInterchangeFormatLength place, if they were seen.
    var placedInterchangeImage: PlacedImage? {
        guard let interchangeOffset, let interchangeLength else { return nil }
        return place(interchangeImage, interchangeOffset, interchangeLength)
    }

    private func place(_ image: EmbeddedImage, _ offset: Int64, _ size: Int64) -> PlacedImage? {
        guard let offset = Int(exactly: offset), let size = Int(exactly: size) else { return nil }
        return PlacedImage(name: image.name, offset: offset, size: size)
    }

    /// What the strips hold when it is not the picture itself.
    private var stripImage: EmbeddedImage? {
        if compression == 34_892 { return .other }
        if compression == 52_546 { return .previewJXL }
        let isJPEG = format.container == .jpeg
        let isPreview =
            format.name == "CR2" && name == "IFD0"
            || (format.name == "DNG" || format.name == "TIFF") && compression == 7 && subfileType != 0
            || isJPEG && name == "IFD2"
        guard isPreview else { return nil }
        return format.name != "CR2" && name == "SubIFD2" ? .fromRaw : .preview
    }

    /// What the fields JPEGInterchangeFormat and JPEGInterchangeFormatLength place.
    private var interchangeImage: EmbeddedImage {
        switch name {
        case "IFD1": .thumbnail
        case "IFD0" where format.name == "ARW" || format.name == "SR2": .preview
        case "SubIFD", "IFD2": .fromRaw
        default: .other
        }
    }
}

/// An image inside the file besides the main one.
struct EmbeddedImage {
    let name: String
    let start: TagDefinition
    let length: TagDefinition

    private init(_ name: String, prefix: String, start suffix: String) {
        self.name = name
        start = .permanent(0x0201, prefix + suffix, .quantity, [.offset])
        length = .permanent(0x0202, prefix + "Length", .quantity)
    }

    static let thumbnail = EmbeddedImage("ThumbnailImage", prefix: "Thumbnail", start: "Offset")
    static let preview = EmbeddedImage("PreviewImage", prefix: "PreviewImage", start: "Start")
    static let fromRaw = EmbeddedImage("JpgFromRaw", prefix: "JpgFromRaw", start: "Start")
    static let previewJXL = EmbeddedImage("PreviewJXL", prefix: "PreviewJXL", start: "Start")
    static let other = EmbeddedImage("OtherImage", prefix: "OtherImage", start: "Start")
}
