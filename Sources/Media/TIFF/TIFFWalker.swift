internal import TaglineSDK

/// Takes TIFF files apart, and the raw formats that are TIFF inside: the file is one block, and its directories tell
/// which format it is.
enum TIFFWalker {
    static func walk(_ contents: FileContents, format: MediaFormat) -> MediaFile {
        var media = MediaFile(format: format, contents: contents)
        media.blocks = [Block(.exif, range: 0..<contents.length)]
        guard let structure = media.tiffStructures.first else {
            if contents.missing.isEmpty {
                media.problems.append(Problem(.malformed, "the TIFF header is damaged", offset: 0, plugin: "container"))
            }
            return media
        }
        media.format = RawFormat.format(of: structure, otherwise: format)
        media.image = mainImage(of: structure)
        return media
    }

    /// The size of the full-resolution image: of the first directory that says it is one, else of IFD0, else the largest.
    ///
    /// Source: TIFF 6.0, section 8, NewSubfileType; TIFF/EP, section 5.2.2.1: IFD0 may be a thumbnail.
    private static func mainImage(of structure: TIFFStructure) -> ImageProperties {
        func size(_ directory: TIFFDirectory) -> ImageProperties {
            ImageProperties(
                width: number(Field.imageWidth, directory, structure),
                height: number(Field.imageLength, directory, structure))
        }
        func area(_ size: ImageProperties) -> Double { Double(size.width ?? 0) * Double(size.height ?? 0) }
        var largest: ImageProperties?
        for directory in structure.directories where directory.kind == .image {
            guard number(Field.newSubfileType, directory, structure) == 0 else { continue }
            let size = size(directory)
            guard size.width != nil else { continue }
            if largest.map({ area($0) < area(size) }) ?? true { largest = size }
        }
        return largest ?? structure.directories.first { $0.kind == .image }.map(size) ?? ImageProperties()
    }

    private static func number(_ tag: UInt16, _ directory: TIFFDirectory, _ structure: TIFFStructure) -> Int? {
        directory.entry(tag).flatMap { structure.value(of: $0) }?.integer().flatMap(Int.init(exactly:))
    }

    private enum Field {
        static let newSubfileType: UInt16 = 0x00FE
        static let imageWidth: UInt16 = 0x0100
        static let imageLength: UInt16 = 0x0101
    }
}

/// The raw formats that can only be told from TIFF by what their directories hold.
enum RawFormat {
    static func format(of structure: TIFFStructure, otherwise format: MediaFormat) -> MediaFormat {
        guard format.name == "TIFF", let first = structure.directories.first else { return format }
        let mark = structure.source.bytes(at: 8, count: 4) ?? Bytes()
        if mark.starts(with: "CR\u{2}\0") { return MediaFormat("CR2", "image/x-canon-cr2", "cr2", .tiff) }
        if mark.starts(with: "IIII") { return MediaFormat("IIQ", "image/x-raw", "iiq", .tiff) }
        if first.entry(0xC612) != nil { return MediaFormat("DNG", "image/x-adobe-dng", "dng", .tiff) }
        let make = first.entry(0x010F).flatMap { structure.value(of: $0) }?.text ?? Bytes()
        guard let vendor = vendors.first(where: { make.starts(with: $0.make) }) else { return format }
        func number(_ tag: UInt16, in directory: TIFFDirectory) -> Int64? {
            directory.entry(tag).flatMap { structure.value(of: $0) }?.integer()
        }
        let isRaw = structure.directories.contains { directory in
            number(0x0106, in: directory) == 32_803
                || number(0x0103, in: directory).map(vendor.compressions.contains) ?? false
        }
        return isRaw ? vendor.format : format
    }

    /// Vendors by the start of `Make`, with the compression schemes of their own (TIFF tag 259).
    private static let vendors: [(make: StaticString, compressions: [Int64], format: MediaFormat)] = [
        ("NIKON", [34_713, 32_769], MediaFormat("NEF", "image/x-nikon-nef", "nef", .tiff)),
        ("SONY", [32_767], MediaFormat("ARW", "image/x-sony-arw", "arw", .tiff)),
        ("PENTAX", [65_535], MediaFormat("PEF", "image/x-pentax-pef", "pef", .tiff)),
        ("RICOH", [65_535], MediaFormat("PEF", "image/x-pentax-pef", "pef", .tiff)),
        ("SAMSUNG", [32_769, 32_770, 32_772], MediaFormat("SRW", "image/x-samsung-srw", "srw", .tiff)),
    ]
}
