internal import TaglineSDK

/// The first bytes of the formats.
enum Signature {
    /// The format that a file begins like, or `nil`.
    static func format(of start: Bytes, _ contents: FileContents) -> MediaFormat? {
        for row in table where matches(row, start) { return row.format }
        if let format = isoFormat(of: start) { return format }
        // Raw formats, and damage, put other numbers where TIFF has 42.
        let isLikeTIFF = start.starts(with: "II") || start.starts(with: "MM")
        return isLikeTIFF && TIFFReader.isPlausible(TIFFSource(contents, range: 0..<contents.length)) ? .tiff : nil
    }

    /// Where a JPEG begins that has something unknown in front of it, within the first kilobyte.
    static func offsetOfJPEG(in contents: FileContents) -> Int? {
        guard let start = contents.available(at: 0, upTo: 1024) else { return nil }
        return (0..<max(0, start.count - 2)).first { start.dropFirst($0).starts(with: [0xFF, 0xD8, 0xFF]) }
    }

    private struct Row {
        let bytes: [UInt8]
        let offset: Int
        let format: MediaFormat

        init(_ bytes: [UInt8], at offset: Int = 0, _ format: MediaFormat) {
            self.bytes = bytes
            self.offset = offset
            self.format = format
        }

        init(_ text: String, at offset: Int = 0, _ format: MediaFormat) {
            self.init(Array(text.utf8), at: offset, format)
        }
    }

    private static func matches(_ row: Row, _ start: Bytes) -> Bool {
        start.byte(at: row.offset) == row.bytes[0] && start.dropFirst(row.offset).starts(with: row.bytes)
    }

    /// The more telling signatures stand in front. Names and MIME types are ExifTool's.
    private static let table: [Row] = [
        Row([0xFF, 0xD8, 0xFF], .jpeg),
        Row([0xFF, 0x01] + Array("Exiv2".utf8), MediaFormat("EXV", "image/x-exv", "exv", .jpeg)),
        Row([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], MediaFormat("PNG", "image/png", "png", .png)),
        Row([0x8A, 0x4D, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], MediaFormat("MNG", "video/mng", "mng", .png)),
        Row([0x8B, 0x4A, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], MediaFormat("JNG", "image/jng", "jng", .png)),
        Row("HEAPCCDR", at: 6, MediaFormat("CRW", "image/x-canon-crw", "crw", .other)),
        Row([0x49, 0x49, 0xBC], MediaFormat("HDP", "image/vnd.ms-photo", "hdp", .other)),
        Row([0x49, 0x49, 0x55, 0x00], MediaFormat("RW2", "image/x-panasonic-rw2", "rw2", .tiff)),
        Row("IIRO", MediaFormat("ORF", "image/x-olympus-orf", "orf", .tiff)),
        Row("IIRS", MediaFormat("ORF", "image/x-olympus-orf", "orf", .tiff)),
        Row("MMOR", MediaFormat("ORF", "image/x-olympus-orf", "orf", .tiff)),
        Row([0x49, 0x49, 0x2B, 0x00, 0x08, 0x00, 0x00, 0x00], .bigTIFF),
        Row([0x4D, 0x4D, 0x00, 0x2B, 0x00, 0x08, 0x00, 0x00], .bigTIFF),
        Row([0x49, 0x49, 0x2A, 0x00], .tiff),
        Row([0x4D, 0x4D, 0x00, 0x2A], .tiff),
        Row("GIF8", MediaFormat("GIF", "image/gif", "gif", .other)),
        Row("BM", MediaFormat("BMP", "image/bmp", "bmp", .other)),
        Row("WEBP", at: 8, MediaFormat("WEBP", "image/webp", "webp", .riff)),
        Row("8BPS", MediaFormat("PSD", "application/vnd.adobe.photoshop", "psd", .other)),
        Row([0x00, 0x00, 0x00, 0x0C] + Array("jP  ".utf8), MediaFormat("JP2", "image/jp2", "jp2", .other)),
        Row([0xFF, 0x4F, 0xFF, 0x51], MediaFormat("J2C", "image/x-j2c", "j2c", .other)),
        Row([0x00, 0x00, 0x00, 0x0C] + Array("JXL ".utf8), MediaFormat("JXL", "image/jxl", "jxl", .isobmff)),
        Row([0xFF, 0x0A], MediaFormat("JXL", "image/jxl", "jxl", .other)),
        Row("FUJIFILMCCD-RAW", MediaFormat("RAF", "image/x-fujifilm-raf", "raf", .other)),
        Row("FOVb", MediaFormat("X3F", "image/x-sigma-x3f", "x3f", .other)),
        Row([0x00] + Array("MRM".utf8), MediaFormat("MRW", "image/x-minolta-mrw", "mrw", .other)),
        Row([0x00, 0x00, 0x01, 0x00], MediaFormat("ICO", "image/x-icon", "ico", .other)),
    ]

    /// A file of the ISO base media format by its major brand (ISO/IEC 14496-12, section 4.3).
    private static func isoFormat(of start: Bytes) -> MediaFormat? {
        guard start.dropFirst(4).starts(with: "ftyp"), let brand = start.slice(at: 8, count: 4) else { return nil }
        return switch String(decoding: brand.array, as: UTF8.self) {
        case "heic", "heim", "heis": MediaFormat("HEIC", "image/heic", "heic", .isobmff)
        case "hevc": MediaFormat("HEICS", "image/heic-sequence", "heics", .isobmff)
        case "mif1", "heix", "heif": MediaFormat("HEIF", "image/heif", "heif", .isobmff)
        case "msf1": MediaFormat("HEIFS", "image/heif-sequence", "heifs", .isobmff)
        case "avif", "avis": MediaFormat("AVIF", "image/avif", "avif", .isobmff)
        case "crx ": MediaFormat("CR3", "image/x-canon-cr3", "cr3", .other)
        case "qt  ": MediaFormat("MOV", "video/quicktime", "mov", .other)
        default: MediaFormat("MP4", "video/mp4", "mp4", .other)
        }
    }
}

extension MediaFormat {
    static let jpeg = MediaFormat("JPEG", "image/jpeg", "jpg", .jpeg)
    static let tiff = MediaFormat("TIFF", "image/tiff", "tif", .tiff)
    static let bigTIFF = MediaFormat("BTF", "image/x-tiff-big", "btf", .tiff)
}
