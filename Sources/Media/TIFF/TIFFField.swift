public import TaglineSDK

/// The fields of TIFF directories that are not tags but lead to something of its own.
public enum TIFFField {
    /// The kind of block that a field holds, or `nil` for an ordinary field.
    ///
    /// Sources: XMP specification part 3, section 1.1.4; TIFF/EP, annex A; Adobe's Photoshop TIFF notes; EXIF 3.0, section
    /// 4.6.5 (MakerNote); Exif Print, section 3.
    public static func blockKind(ofTag tag: UInt16) -> Block.Kind? {
        switch tag {
        case 0x02BC: .xmp
        case 0x83BB: .iptc
        case 0x8649: .photoshop
        case 0x8773: .icc
        case 0x927C: .makerNote
        case 0xC4A5: .printIM
        default: nil
        }
    }

    /// Whether a field holds the offsets of directories.
    public static func isPointer(_ tag: UInt16) -> Bool {
        TIFFPointer.all[tag] != nil
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
                    guard let kind = TIFFField.blockKind(ofTag: entry.tag), entry.size > 0 else { continue }
                    let start = structure.source.base + entry.valueOffset
                    blocks.append(Block(kind, label: directory.name, ranges: [start..<start + entry.size]))
                }
            }
        }
    }
}
