public import TaglineSDK

/// The fields of TIFF directories that are not tags but lead to something of its own.
public enum TIFFField {
    /// The kind of block that a field holds, or `nil` for an ordinary field.
    ///
    /// Sources: XMP specification part 3, section 1.1.4; TIFF/EP, annex A; Adobe's Photoshop TIFF notes; EXIF 3.0, section
    /// 4.6.5 (MakerNote); Exif Print, section 3; GeoTIFF 1.1, section 7.1;
    /// DNG 1.7, DNGPrivateData, where vendors and Adobe put maker notes.
    public static func blockKind(of entry: TIFFEntry, in structure: TIFFStructure) -> Block.Kind? {
        if entry.tag == 0xC634 {
            return structure.source.bytes(at: entry.valueOffset, count: min(entry.size, 8)).flatMap { start in
                start.starts(with: "Adobe\0") || start.starts(with: "PENTAX \0") || start.starts(with: "SAMSUNG\0")
                    ? .makerNote : nil
            }
        }
        return blockKind(ofTag: entry.tag)
    }

    /// The kind of block that a field always holds, by its number.
    public static func blockKind(ofTag tag: UInt16) -> Block.Kind? {
        switch tag {
        case 0x02BC: .xmp
        case 0x83BB, 0x8568: .iptc
        case 0x8649: .photoshop
        case 0x8773, 0xC68F, 0xC691: .icc
        case 0x927C: .makerNote
        case 0x935C: "photoshopDocument"
        case 0x87AF, 0x87B0, 0x87B1: "geoTIFF"
        case 0x4748: "stitchInfo"
        case 0x8606: "leaf"
        case 0xC4A5: .printIM
        case 0xC51B: "hasselbladExif"
        case 0xC68C: "originalRaw"
        case 0xC7D5: "nikonNEFInfo"
        default: nil
        }
    }

    /// Whether a number lies where TIFF, EXIF, DNG and the registered private fields have theirs.
    static func isAssigned(_ tag: UInt16) -> Bool {
        switch tag {
        case 0x0001...0x0300, 0x1000...0x1002, 0x4746...0x5113, 0x8000...0xA6FF, 0xC400...0xCDFF: true
        default: false
        }
    }

    /// Whether a field holds the offsets of directories, of EXIF's and TIFF's or of a vendor's own (Kodak, Leaf).
    public static func isPointer(_ tag: UInt16) -> Bool {
        switch tag {
        case 0x8290, 0x888A, 0xFE00: true
        default: TIFFPointer.isPointer(tag)
        }
    }
}

extension Block.Kind {
    /// Print Image Matching: instructions for a printer.
    public static let printIM: Self = "printIM"
}

extension MediaFile {
    /// Adds the blocks that stand as fields in the directories of Exif blocks.
    mutating func addEmbeddedBlocks() {
        for structure in tiffStructures {
            for directory in structure.directories where directory.kind != .gps {
                for entry in directory.entries {
                    guard let kind = TIFFField.blockKind(of: entry, in: structure), entry.size > 0 else { continue }
                    let start = structure.source.base + entry.valueOffset
                    blocks.append(Block(kind, label: directory.name, range: start..<start + entry.size))
                }
            }
        }
    }
}
