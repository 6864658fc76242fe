internal import TaglineMedia
internal import TaglineSDK

/// Reads the chunks of a file that are not text, in order.
struct ChunkReader {
    let media: MediaFile
    /// The group of tags that have none of their own, which is another behind the end of the image.
    private(set) var group = "PNG"
    /// The colour type of the image header, which says how transparency is stored.
    private var colorType: UInt8?

    init(media: MediaFile) {
        self.media = media
    }

    mutating func read(_ block: Block, into record: inout RecordBuilder) {
        switch ChunkTable.chunks[block.label] {
        case .fields(let group, let fields):
            guard let payload = media.bytes(of: block) else { return }
            if block.label == "IHDR" { colorType = payload.byte(at: 9) }
            emit(fields, of: payload, at: block.offset, in: group, into: &record)
        case .bytes(let definition):
            guard let payload = media.bytes(of: block) else { return }
            emit(definition, RawValue(.undef, payload, .bigEndian, offset: block.offset), into: &record)
        case .numbers(let shape, let definition):
            numbers(block, shape, definition, into: &record)
        case .data(let definition):
            emit(definition, RawValue(unread: .undef, size: block.count, offset: block.offset), into: &record)
        case .scale:
            guard let payload = media.bytes(of: block) else { return }
            scale(payload, at: block.offset, into: &record)
        case .end:
            group = "Trailer"
        case .structure:
            break
        case nil:
            record.leaveUnread(UnreadBlock(kind: block.kind, label: block.label, bytes: block.count))
        }
    }

    private func emit(_ definition: TagDefinition, _ raw: RawValue, into record: inout RecordBuilder) {
        record.emit(Tag(group: group, definition, raw))
    }

    /// Fields that the payload does not hold as a whole are left out.
    private func emit(
        _ fields: [ChunkTable.Field], of payload: Bytes, at offset: Int, in group: String,
        into record: inout RecordBuilder
    ) {
        let group = self.group == "PNG" ? group : self.group
        for field in fields {
            guard let bytes = payload.slice(at: field.offset, count: field.type.size) else {
                return record.report(
                    Problem(.truncated, "the chunk ends before \(field.definition.name)", offset: offset))
            }
            record.emit(
                Tag(
                    group: group, field.definition,
                    RawValue(field.type, bytes, .bigEndian, offset: offset + field.offset)))
        }
    }

    private func numbers(
        _ block: Block, _ shape: ChunkTable.Shape, _ definition: TagDefinition, into record: inout RecordBuilder
    ) {
        let type: FieldType
        switch shape {
        case .bytes(let limit) where block.count > limit, .transparency(let limit) where block.count > limit:
            let raw = RawValue(unread: .undef, size: block.count, offset: block.offset)
            return record.emit(Tag(group: group, TagDefinition(definition.id, definition.name, .binary), raw))
        case .bytes: type = .int8u
        case .background: type = block.count < 2 ? .int8u : .int16u
        case .transparency: type = colorType == 3 ? .int8u : .int16u
        }
        guard let payload = media.bytes(of: block) else { return }
        emit(definition, RawValue(type, payload, .bigEndian, offset: block.offset), into: &record)
    }

    /// The physical scale: a unit and two numbers as text with a NUL between (PNG extensions 1.5.0, section 2.2).
    private func scale(_ payload: Bytes, at offset: Int, into record: inout RecordBuilder) {
        guard !payload.isEmpty else { return }
        emit(ChunkTable.subjectUnits, RawValue(.int8u, payload.prefix(1), .bigEndian, offset: offset), into: &record)
        var position = 1
        for definition in [ChunkTable.subjectPixelWidth, ChunkTable.subjectPixelHeight] {
            let rest = payload.dropFirst(position)
            guard !rest.isEmpty else { return }
            let end = rest.firstIndex(of: 0) ?? rest.count
            emit(definition, RawValue(.string, rest.prefix(end), .bigEndian, offset: offset + position), into: &record)
            position += end + 1
        }
    }
}
