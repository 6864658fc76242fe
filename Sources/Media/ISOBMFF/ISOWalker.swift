internal import TaglineSDK

/// Takes image files of the ISO base media format apart: HEIC, HEIF, AVIF, and JPEG XL in its container.
///
/// ```
/// ftyp   brands
/// meta   the items of the file and where they stand: pictures, Exif, XMP
/// mdat   their bytes
/// ```
///
/// `meta` is read whole, which is a few kilobytes; of all others but the Exif block only the headers are looked at, up to that
/// of the box behind it, which mostly holds the pictures. JPEG XL has Exif and XMP in boxes of their own.
///
/// Sources: ISO/IEC 14496-12:2022; ISO/IEC 23008-12:2022 (HEIF); ISO/IEC 18181-2:2024 (JPEG XL), sections 9.1 to 9.3.
enum ISOWalker {
    /// A file has a handful of boxes, one of a film many.
    private static let mostBoxes = 1024
    /// The description of the items of a file with ten thousands of tiles takes less.
    private static let largestMeta = 4 << 20

    static func walk(_ contents: FileContents, format: MediaFormat) -> MediaFile {
        var media = MediaFile(format: format, contents: contents)
        func report(_ code: Problem.Code, _ message: String, at offset: Int) {
            media.problems.append(Problem(code, message, offset: offset, plugin: "container"))
        }
        var offset = 0
        var last = mostBoxes
        for number in 0..<mostBoxes where offset < contents.length && number <= last {
            guard let header = contents.available(at: offset, upTo: Box.longestHeader) else { return media }
            guard let box = Box(header, at: offset, end: contents.length) else {
                report(.malformed, "what stands here is no box", at: offset)
                return media
            }
            if box.isCut { report(.truncated, "the file ends in its box \"\(box.type)\"", at: offset) }
            switch box.type {
            case "meta" where box.content.count > largestMeta:
                report(.limit, "the box \"meta\" has \(box.content.count) bytes, which is too many", at: offset)
            case "meta":
                last = number + 1
                guard let bytes = media.bytes(at: box.content.lowerBound, count: box.content.count) else { break }
                let meta = HEIFMeta(bytes, at: box.content.lowerBound)
                media.image = meta.size ?? media.image
                media.blocks += meta.profiles
                for item in meta.metadata {
                    guard item.ranges.allSatisfy({ $0.upperBound <= contents.length }), !item.ranges.isEmpty else {
                        report(.badOffset, "the item \(item.kind.rawValue) stands outside of the file", at: offset)
                        continue
                    }
                    add(item.kind, item.ranges, to: &media)
                }
            case "Exif": add(.exif, [box.content], to: &media)
            case "xml ": add(.xmp, [box.content], to: &media)
            default: break
            }
            offset = box.content.upperBound
        }
        media.blocks.sort { $0.offset < $1.offset }
        return media
    }

    private static func add(_ kind: Block.Kind, _ ranges: [Range<Int>], to media: inout MediaFile) {
        guard kind == .exif else { return media.blocks.append(Block(kind, ranges: ranges)) }
        guard let start = startOfTIFF(ranges, media.contents) else { return }
        media.blocks.append(Block(.exif, ranges: ranges.dropping(start)))
    }

    /// Where the TIFF header stands in an Exif item: so far behind the first four bytes as these say. Some writers leave
    /// them out, or put the six bytes in front of the header that JPEG has there.
    ///
    /// Source: ISO/IEC 23008-12:2022, section A.2.1.
    private static func startOfTIFF(_ ranges: [Range<Int>], _ contents: FileContents) -> Int? {
        func starts(_ offset: Int) -> Bytes? {
            var found: [UInt8] = []
            for range in ranges.dropping(offset) where found.count < 6 {
                let count = min(range.count, 6 - found.count)
                guard let part = contents.available(at: range.lowerBound, upTo: count) else { return nil }
                found += part.array
            }
            return Bytes(found)
        }
        guard let first = starts(0) else { return nil }
        if first.starts(with: "II*\0") || first.starts(with: "MM\0*") { return 0 }
        if first.starts(with: "Exif\0\0") { return 6 }
        guard let gap = ByteReader(first, .bigEndian).uint32(at: 0) else { return 0 }
        let start = 4 + Int(gap)
        guard let header = starts(start) else { return nil }
        return header.starts(with: "Exif\0\0") ? start + 6 : start
    }
}

extension [Range<Int>] {
    /// The ranges without their first bytes.
    fileprivate func dropping(_ count: Int) -> [Range<Int>] {
        var left = count
        return compactMap { range in
            let start = range.lowerBound + Swift.min(left, range.count)
            left -= start - range.lowerBound
            return start < range.upperBound ? start..<range.upperBound : nil
        }
    }
}
