public import TaglineSDK

/// Takes JPEG files apart, and Exiv2's EXV files, which are the same without a picture.
///
/// ```
/// FF D8                      start of image          FF 01 "Exiv2" in an EXV file
/// FF E1 ll ll "Exif" 00 00   an application segment: ll ll counts itself and what follows it
/// FF C0 ll ll …              start of frame: size, components
/// FF DA ll ll …              start of scan: from here on entropy-coded data, which nobody asks for
/// FF D9                      end of image
/// ```
/// Any number of FF may stand in front of a marker as fill bytes. Only the headers of segments are read here, and an Exif
/// block as a whole, because the next segment stands behind it anyway.
///
/// Vendors' notes that stand in segments of their own, with their identifiers: `QVCI` of Casio, `Meta` of Kodak, `TDHD` of HP,
/// `GoPro`, `Ocad` of Photobucket, `ssuniqueid` of Samsung, `Qualcomm Camera Attributes`; those of FLIR are joined without them, from parts
/// `"FLIR" 00 01 n last`.
///
/// Sources: ITU-T T.81, annex B; JFIF 1.02; EXIF 3.0, section 4.7; Adobe XMP part 3, section 1.1.3; ICC.1:2022, annex B.4.
public enum JPEGWalker {
    /// Finds the blocks of a file.
    ///
    /// - Parameter start: the offset of the start of image.
    public static func walk(_ contents: FileContents, format: MediaFormat, startingAt start: Int = 0) -> MediaFile {
        var walk = Walk(media: MediaFile(format: format, contents: contents))
        walk.media.imageOffset = start
        walk.run(from: start + (format.name == "EXV" ? 7 : 2))
        return walk.media
    }

    /// The markers that matter here (T.81, table B.1).
    enum Marker {
        static let startOfImage: UInt8 = 0xD8
        static let endOfImage: UInt8 = 0xD9
        static let startOfScan: UInt8 = 0xDA
        static let comment: UInt8 = 0xFE

        /// Whether the marker is a start of frame.
        static func isFrame(_ marker: UInt8) -> Bool {
            marker & 0xF0 == 0xC0 && (marker == 0xC0 || marker & 3 != 0)
        }

        /// Whether the marker stands alone, without a segment.
        static func standsAlone(_ marker: UInt8) -> Bool {
            marker == 0x01 || (0xD0...0xD9).contains(marker) || marker == 0x00
        }
    }

    private struct Walk {
        var media: MediaFile
        private var lastExif: Int?
        private static let kodakIdentifiers: [StaticString] = ["Meta\0\0", "META\0\0", "Exif\0\0"]
        /// 16 MiB in parts of 64 KiB: more than any camera writes.
        private static let maxExifParts = 256
        private var iccParts: [Int: Range<Int>] = [:]
        private var thermalParts: [(number: UInt8, range: Range<Int>)] = []
        /// How many bytes that belong to no segment are still passed over; no writer fills up more.
        private var fillBudget = 1 << 20
        private var segments = 0
        /// More segments than any program writes: 20,000 of the largest size are more than a gigabyte.
        private static let maximumSegments = 20_000

        init(media: MediaFile) {
            self.media = media
        }

        mutating func run(from start: Int) {
            var offset = start
            while let (marker, position, length) = nextMarker(from: offset) {
                if marker == Marker.endOfImage {
                    if media.format.name != "EXV" { report(.malformed, "Missing JPEG SOS", at: position) }
                    return finish()
                }
                if Marker.standsAlone(marker) {
                    offset = position + 2
                    continue
                }
                guard let length else { return truncated(at: position) }
                guard length >= 2 else {
                    report(.malformed, "a segment has the impossible length \(length)", at: position)
                    return finish()
                }
                let payload = (position + 4)..<(position + 2 + length)
                if marker == Marker.startOfScan { return finish() }
                segments += 1
                guard segments <= Self.maximumSegments else {
                    report(.limit, "more than \(Self.maximumSegments) segments; the rest was left out", at: position)
                    return finish()
                }
                guard payload.upperBound <= media.length else { return truncated(at: position) }
                segment(marker, at: position, payload)
                offset = payload.upperBound
            }
            truncated(at: offset)
        }

        /// The next marker, the offset of the FF in front of it, fill bytes passed over, and the length behind it.
        private mutating func nextMarker(from start: Int) -> (marker: UInt8, position: Int, length: Int?)? {
            var offset = start
            var skipped = 0
            while let header = media.contents.available(at: offset, upTo: 4),
                let first = header.byte(at: 0), let second = header.byte(at: 1)
            {
                if first == 0xFF, second != 0xFF, second != 0 {
                    if skipped > 0 {
                        report(.malformed, "\(skipped) bytes between two segments belong to neither", at: start)
                    }
                    return (second, offset, ByteReader(header, .bigEndian).uint16(at: 2).map(Int.init))
                }
                if first != 0xFF { skipped += 1 }
                offset += 1
                fillBudget -= 1
                guard skipped < 65_536, fillBudget >= 0 else { return nil }
            }
            return nil
        }

        private mutating func truncated(at offset: Int) {
            if media.contents.missing.isEmpty {
                report(.truncated, "the file ends before the picture begins", at: min(offset, media.length))
            }
            finish()
        }

        /// Orders what was collected over several segments.
        private mutating func finish() {
            if !iccParts.isEmpty {
                media.blocks.append(Block(.icc, ranges: iccParts.sorted { $0.key < $1.key }.map(\.value)))
                iccParts = [:]
            }
            if !thermalParts.isEmpty {
                // Some software numbers all parts alike, so that those keep the order of the file.
                let parts = thermalParts.enumerated().sorted {
                    ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
                }
                media.blocks.append(Block(.noteSegment, label: "FLIR", ranges: parts.map(\.element.range)))
                thermalParts = []
            }
        }

        private mutating func segment(_ marker: UInt8, at position: Int, _ payload: Range<Int>) {
            switch marker {
            case _ where Marker.isFrame(marker):
                frame(position, payload)
            case Marker.comment:
                media.blocks.append(Block(.comment, range: payload))
            case 0xE0...0xEF:
                application(Int(marker & 0x0F), payload)
            default:
                break
            }
        }

        private mutating func frame(_ position: Int, _ payload: Range<Int>) {
            guard payload.count >= 6, let bytes = media.bytes(at: payload.lowerBound, count: 6) else { return }
            let reader = ByteReader(bytes, .bigEndian)
            media.image = ImageProperties(
                width: reader.uint16(at: 3).map(Int.init), height: reader.uint16(at: 1).map(Int.init))
            media.blocks.append(Block(.frame, range: position..<payload.upperBound))
        }

        /// A segment whose first bytes tell what it is.
        private mutating func application(_ number: Int, _ payload: Range<Int>) {
            guard let start = media.contents.available(at: payload.lowerBound, upTo: min(payload.count, 40)) else {
                return
            }
            switch number {
            case 0 where start.starts(with: "JFIF\0"): append(.jfif, payload, skipping: 5)
            case 0 where start.starts(with: "JFXX\0"): append(.jfxx, payload, skipping: 5)
            case 0 where start.starts(with: "Ocad"): append(.noteSegment, payload, skipping: 0, label: "Ocad")
            case 1:
                if let header = exifHeader(start) { return exif(payload, header) }
                if start.starts(with: "http://ns.adobe.com/xap/1.0/\0") { return append(.xmp, payload, skipping: 29) }
                if start.starts(with: "http://ns.adobe.com/xmp/extension/\0") {
                    return append(.xmp, payload, skipping: 35, label: "extended")
                }
                if start.starts(with: "FLIR\0"), payload.count > 8 { return thermal(payload, start) }
                if start.starts(with: "QVCI\0") { return append(.noteSegment, payload, skipping: 0, label: "Casio") }
                other(number, payload, start)
            case 2 where start.starts(with: "ICC_PROFILE\0"): icc(payload, start)
            case 2 where start.starts(with: "MPF\0"): append(.mpf, payload, skipping: 4)
            case 3 where Self.kodakIdentifiers.contains(where: { start.starts(with: $0) }):
                append(.noteSegment, payload, skipping: 0, label: "Kodak")
            case 5 where start.starts(with: "ssuniqueid\0"):
                append(.noteSegment, payload, skipping: 0, label: "Samsung")
            case 6 where start.starts(with: "TDHD\u{1}\0\0\0"):
                append(.noteSegment, payload, skipping: 0, label: "HP")
            case 6 where start.starts(with: "GoPro\0"):
                append(.noteSegment, payload, skipping: 0, label: "GoPro")
            case 7 where start.starts(with: "\u{1A}Qualcomm Camera Attributes"):
                append(.noteSegment, payload, skipping: 0, label: "Qualcomm")
            case 13 where start.starts(with: "Photoshop 3.0\0"): append(.photoshop, payload, skipping: 14)
            case 14 where start.starts(with: "Adobe"): append(.adobe, payload, skipping: 5)
            default: other(number, payload, start)
            }
        }

        private mutating func append(
            _ kind: Block.Kind, _ payload: Range<Int>, skipping header: Int, label: String = ""
        ) {
            let range = min(payload.lowerBound + header, payload.upperBound)..<payload.upperBound
            media.blocks.append(Block(kind, label: label, range: range))
        }

        private mutating func other(_ number: Int, _ payload: Range<Int>, _ start: Bytes) {
            let name = start.array.prefix(16).prefix { $0 >= 0x20 && $0 < 0x7F }
            let label = name.isEmpty ? "APP\(number)" : "APP\(number) \(String(decoding: name, as: UTF8.self))"
            media.blocks.append(Block(.app, label: label, range: payload))
        }

        /// The size of what stands in front of the TIFF header.
        ///
        /// Some cameras put up to four bytes in front of `Exif`, and some leave the second NUL out.
        private func exifHeader(_ start: Bytes) -> Int? {
            let reader = ByteReader(start, .bigEndian)
            let lowerCase: UInt32 = 0x2020_2020
            for skipped in 0...4 {
                guard let letters = reader.uint32(at: skipped) else { return nil }
                // "exif" and a NUL.
                if letters | lowerCase == 0x6578_6966, reader.uint8(at: skipped + 4) == 0 { return skipped + 6 }
            }
            return nil
        }

        /// An Exif segment. One that follows another without a TIFF header of its own continues it.
        private mutating func exif(_ payload: Range<Int>, _ header: Int) {
            let range = min(payload.lowerBound + header, payload.upperBound)..<payload.upperBound
            let bytes = media.contents.lent(range) ?? readThrough(range)
            let hasHeader = bytes.map { $0.starts(with: "II") || $0.starts(with: "MM") } ?? true
            if !hasHeader, let lastExif {
                let ranges = media.blocks[lastExif].ranges
                guard ranges.count < Self.maxExifParts else {
                    guard media.problems.last?.code != .limit else { return }
                    return report(
                        .limit, "an Exif block has more than \(Self.maxExifParts) parts", at: payload.lowerBound)
                }
                media.blocks[lastExif] = Block(.exif, ranges: ranges + [range])
            } else {
                lastExif = media.blocks.count
                media.blocks.append(Block(.exif, range: range))
            }
        }

        /// Asks for a block together with the headers of the segments behind it, so that all come with one read.
        private func readThrough(_ range: Range<Int>) -> Bytes? {
            media.contents.available(at: range.lowerBound, upTo: range.count + max(4096, media.contents.readAhead))
                .map { $0.prefix(range.count) }
        }

        /// A part of a thermal camera's records: its number, counted from 0, and that of the last.
        private mutating func thermal(_ payload: Range<Int>, _ start: Bytes) {
            guard let number = start.byte(at: 6), thermalParts.count < Self.maxExifParts else { return }
            thermalParts.append((number, payload.lowerBound + 8..<payload.upperBound))
        }

        /// A part of a profile: its number, counted from 1, and how many there are.
        private mutating func icc(_ payload: Range<Int>, _ start: Bytes) {
            guard payload.count >= 14, let number = start.byte(at: 12) else { return }
            iccParts[Int(number)] = (payload.lowerBound + 14)..<payload.upperBound
        }

        private mutating func report(_ code: Problem.Code, _ message: String, at offset: Int) {
            media.problems.append(Problem(code, message, offset: offset, plugin: "container"))
        }
    }
}
