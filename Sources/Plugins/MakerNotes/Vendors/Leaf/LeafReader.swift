internal import TaglineMedia
internal import TaglineSDK

/// Reads Leaf's packets.
///
/// ```
/// 00  "PKTS"     08  name, 40 bytes     30  size     34  the value: a text, numbers, or more packets
/// ```
///
/// Source: ExifTool 12.57, module Leaf.
enum LeafReader {
    private static let headerSize = 52
    /// What is numbers rather than text.
    private static let formats: [String: FieldType] = [
        "icc_camera_to_tone_space_flow": .int16u, "image_offset": .int16u, "pattern_ratation_angle": .int16u,
        matrix: .int8u,
    ]
    private static let binaries: Set<String> = ["JPEG_preview_data", "PDA_histogram_data"]
    /// Numbers that are many, and whose text is told by its size.
    private static let matrix = "icc_camera_to_tone_matrix"
    private static let serials: Set<String> = ["back_serial_number", "CaptProf_serial_number"]

    static let read: NoteDirectoryReader = { directory, note in
        var place = directory.start
        let end = directory.start + min(directory.length, directory.source.length - directory.start)
        while place + headerSize <= end, note.takeEntry(),
            let header = directory.source.bytes(at: place, count: headerSize), header.starts(with: "PKTS"),
            let size = ByteReader(header, directory.order).uint32(at: 48).map(Int.init)
        {
            place += headerSize
            guard size <= end - place else {
                return note.report(.truncated, "Truncated Leaf data", at: directory, offset: place)
            }
            let name = header.dropFirst(8).prefix(40)
            let text = TagValue.bytes(name.firstIndex(of: 0).map { name.prefix($0) } ?? name).description
            if !text.isEmpty { read(text, at: place, size, of: directory, note) }
            place += size
        }
    }

    private static func read(
        _ name: String, at place: Int, _ size: Int, of directory: NoteDirectory, _ note: NoteReader
    ) {
        if directory.source.bytes(at: place, count: min(size, 4))?.starts(with: "PKTS") == true {
            var child = directory
            child.start = place
            child.length = size
            child.depth += 1
            return note.read(child)
        }
        let known = TableLibrary.shared.labels("Leaf.names")?[Array(name.utf8)]
        // What nobody knows in the outermost packets is mostly binary.
        guard known != nil || directory.depth > 1 || note.options.keepsUnknown else {
            return note.leaveUnread("Leaf \(name)", count: size)
        }
        let offset = directory.fileOffset(place)
        if binaries.contains(name) {
            return append(known ?? name, .binary, RawValue(unread: .undef, size: size, offset: offset), directory, note)
        }
        guard let bytes = directory.source.bytes(at: place, count: size) else { return }
        if let format = formats[name] {
            return append(
                known ?? name, name == matrix ? .binary : .quantity,
                RawValue(format, bytes, directory.order, offset: offset), directory, note)
        }
        var text = Array(bytes.trimmingTrailing(0).array)
        for index in text.indices where text[index] == 0x0A { text[index] = 0x20 }
        let raw = RawValue(.undef, Bytes(text), directory.order, offset: offset)
        append(known ?? tagName(name), conversion(name, isKnown: known != nil), raw, directory, note)
    }

    private static func conversion(_ name: String, isKnown: Bool) -> Conversion {
        if serials.contains(name) {
            return .custom(
                .text, value: nil,
                print: { value in
                    .bytes(Bytes(Array(value.utf8.prefix { $0 != 0x20 })))
                })
        }
        guard !isKnown else { return .text }
        return .custom(
            .text, value: nil,
            print: { value in
                let text = value.utf8
                return text.count > 60 ? .bytes(Bytes(Array(text.prefix(55)) + Array("[...]".utf8))) : value
            })
    }

    private static func append(
        _ name: String, _ conversion: Conversion, _ raw: RawValue, _ directory: NoteDirectory, _ note: NoteReader
    ) {
        note.append(Tag(group: directory.table.group, TagDefinition(0, name, conversion), raw))
    }

    /// `CaptProf_serial_number` becomes `CaptProfSerialNumber`.
    private static func tagName(_ name: String) -> String {
        UnlistedTag.name(name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    }
}
