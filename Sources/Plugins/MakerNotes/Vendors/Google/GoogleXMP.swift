internal import TaglineSDK

/// Finds the notes of Google's camera in XMP.
///
/// ```
/// xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"
/// GCamera:HdrPlusMakernote="SERSUAPv..."     protocol buffers, version 3
/// GCamera:hdrp_makernote="SERSUAI..."        text, version 2
/// GCamera:shot_log_data="SERSUAI..."         protocol buffers of either version
/// ```
/// They are long, so that they mostly stand in extended XMP: 32 bytes that name the whole, its size, the offset of this part
/// (32 bits each), the part.
///
/// Sources: ExifTool 13.58, module Google; Adobe XMP part 3, section 1.1.3.1.
enum GoogleXMP {
    /// Notes have tens of kilobytes; depth maps, which stand in XMP as well, have a few megabytes.
    private static let budget = 16 << 20
    private static let partHeader = 40

    /// The names of the attributes, in each case with what ends the name of its space, and the tables of both versions.
    private static let attributes: [(name: StaticString, version2: StaticString, version3: StaticString)] = [
        (":HdrPlusMakernote", "Text", "HDRPlus"), (":hdrp_makernote", "Text", "HDRPlus"),
        (":shot_log_data", "ShotLog", "ShotLog"),
    ]

    static func read(_ media: MediaFile, _ note: NoteReader) {
        for (packet, offset) in packets(of: media) {
            for attribute in attributes {
                guard let encoded = value(of: attribute.name, in: packet) else { continue }
                let plain = HDRPData(base64: encoded)
                let name = plain?.version == 2 ? attribute.version2 : attribute.version3
                guard let table = TableLibrary.shared.table(name.description, of: "Google") else { continue }
                var directory = NoteDirectory(
                    source: .init(media.contents, joined: packet, base: offset), start: 0, length: packet.count,
                    base: 0,
                    order: .littleEndian, table: table, depth: 1)
                guard let plain else {
                    note.report(.malformed, "Unrecognized HDRP format", at: directory)
                    continue
                }
                if let flaw = plain.flaw {
                    note.report(.malformed, "Error inflating HDRP note: \(flaw)", at: directory)
                }
                directory.source = .init(media.contents, joined: plain.bytes, base: offset)
                directory.length = plain.bytes.count
                // Both notes of a packet start at its offset, and each is read once.
                guard case .own(let reader) = table.layout else { continue }
                reader(directory, note)
            }
        }
    }

    /// The main packet and the extended one, and where they begin in the file.
    private static func packets(of media: MediaFile) -> [(Bytes, offset: Int)] {
        var packets: [(Bytes, offset: Int)] = []
        var parts: [(name: [UInt8], offset: UInt32, range: Range<Int>)] = []
        var left = budget
        for block in media.blocks where block.kind == .xmp && block.count <= left {
            left -= block.count
            guard let bytes = media.bytes(of: block), let start = block.ranges.first?.lowerBound else { continue }
            guard block.label == "extended" else {
                packets.append((bytes, start))
                continue
            }
            guard let offset = ByteReader(bytes, .bigEndian).uint32(at: 36), let end = block.ranges.first?.upperBound
            else { continue }
            parts.append((bytes.prefix(32).elements, offset, start + partHeader..<end))
        }
        guard let first = parts.first else { return packets }
        let whole = parts.filter { $0.name == first.name }.sorted { $0.offset < $1.offset }
        if let joined = media.bytes(of: Block(.xmp, ranges: whole.map(\.range))) {
            packets.append((joined, first.range.lowerBound))
        }
        return packets
    }

    /// The text of an attribute, or of an element of its name.
    private static func value(of name: StaticString, in packet: Bytes) -> Bytes? {
        guard let place = packet.firstOffset(of: name) else { return nil }
        let start = place + name.utf8CodeUnitCount
        let end: UInt8
        let skipped: Int
        switch (packet.byte(at: start), packet.byte(at: start + 1)) {
        case (UInt8(ascii: "="), let quote?): (end, skipped) = (quote, 2)
        case (UInt8(ascii: ">"), _): (end, skipped) = (UInt8(ascii: "<"), 1)
        default: return nil
        }
        let rest = packet.dropFirst(start + skipped)
        return rest.prefix(rest.firstIndex(of: end) ?? rest.count)
    }
}
