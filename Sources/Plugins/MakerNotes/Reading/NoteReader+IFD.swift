internal import TaglineMedia
internal import TaglineSDK

/// Directories that are built like TIFF's: a count, entries of 12 bytes, values elsewhere.
///
/// What is passed over and what ends a directory is as ExifTool has it for maker notes, where damage is common and
/// the rest still readable.
extension NoteReader {
    func readIFD(_ directory: NoteDirectory) {
        var directory = directory
        guard let countBytes = directory.source.bytes(at: directory.start, count: 2),
            let stored = ByteReader(countBytes, directory.order).uint16(at: 0)
        else {
            return report(.badOffset, "Bad \(directory.table.name) directory", at: directory)
        }
        var count = directory.entryCount ?? Int(stored)
        if !directory.source.contains(directory.start, count: 2 + count * 12) {
            report(.malformed, "Bad \(directory.table.name) directory", at: directory)
            let available = min(directory.length, directory.source.length - directory.start)
            guard available >= 14 else { return }
            count = (available - 2) / 12
        }
        guard let entries = directory.source.bytes(at: directory.start, count: 2 + count * 12) else { return }
        let reader = ByteReader(entries, directory.order)
        // The firmware 1.0.4 of this camera counts one entry too many.
        if facts[.model] == .bytes(Bytes(Array("Canon EOS 40D".utf8))), count > 0,
            let type = reader.uint16(at: count * 12 - 8), !(1...13).contains(type)
        {
            count -= 1
        }
        var faults = 0
        for number in 0..<count {
            guard faults <= 10 else {
                return report(
                    .malformed, "Too many problems -- \(directory.table.name) parsing aborted", at: directory)
            }
            guard takeEntry() else { return report(.limit, "too many entries in maker notes", at: directory) }
            switch readEntry(reader, number, end: 2 + count * 12, of: &directory) {
            case .fine: break
            case .fault: faults += 1
            case .end: return
            }
        }
    }

    /// The thumbnail of Sanyo's notes, whose offset is rubbish in models whose other values stand in their order.
    private static let strayThumbnail = 0x0100

    /// A directory with two bytes too many before or behind its count.
    func readPadded(_ directory: NoteDirectory) {
        guard let bytes = directory.source.bytes(at: directory.start, count: 4) else { return }
        let reader = ByteReader(bytes, directory.order)
        var directory = directory
        directory.entryCount = reader.uint16(at: 0).flatMap { $0 == 0 ? reader.uint16(at: 2) : $0 }.map(Int.init)
        directory.start += 2
        directory.length -= 2
        readIFD(directory)
    }

    /// A directory whose offsets are rubbish: its values stand behind it in the order of their entries.
    func readConsecutive(_ directory: NoteDirectory) {
        guard let bytes = directory.source.bytes(at: directory.start, count: 2),
            let count = ByteReader(bytes, directory.order).uint16(at: 0)
        else { return }
        var directory = directory
        directory.nextValue = directory.start + 2 + 12 * Int(count) + 4
        readIFD(directory)
    }

    private enum EntryOutcome {
        case fine, fault, end
    }

    private func readEntry(_ reader: ByteReader, _ number: Int, end: Int, of directory: inout NoteDirectory)
        -> EntryOutcome
    {
        let at = 2 + number * 12
        let name = directory.table.name
        guard let id = reader.uint16(at: at).map(Int.init), let code = reader.uint16(at: at + 2),
            let count = reader.uint32(at: at + 4).map(Int.init)
        else { return .end }
        let isKnownType = (1...13).contains(code) || code == 16 && directory.table.vendor.name == "Apple"
        guard isKnownType, let type = FieldType(rawValue: code) else {
            if code != 0 {
                report(
                    .malformed, "Bad format (\(code)) for \(name) entry \(number)", at: directory,
                    offset: directory.start + at)
            }
            if number == 0, !isModel("ILCE-7M2") { return .end }
            return code == 0 ? .fine : .fault
        }
        let rows = directory.table.rows
        let key = RowNumber(id)
        let size = count * type.size
        var place = directory.start + at + 8
        if size > 4 {
            guard size <= 0x7FFF_FFFF else {
                report(
                    .malformed, "Invalid size for \(name) entry \(number)", at: directory, offset: directory.start + at)
                return .fault
            }
            guard let stored = reader.uint32(at: at + 8).map(Int.init) else { return .end }
            place = stored + (directory.isEntryBased ? directory.start + at : directory.base)
            if let next = directory.nextValue, id != Self.strayThumbnail {
                place = next
                directory.nextValue = next + size + size % 2
            }
            guard directory.source.contains(place, count: size) else {
                if let row = rows.onlyTag(key), row.name == "PreviewImage" {
                    return emitPreview(row, place, size, directory)
                }
                report(
                    .badOffset, "Bad offset for \(name) \(rows.firstTag(key)?.name ?? "tag \(id)")", at: directory,
                    offset: directory.start + at)
                return .fault
            }
            let overlaps = place < directory.start + end && place + size > directory.start
            if stored < 8 && !directory.isEntryBased && directory.nextValue == nil || overlaps {
                report(
                    .badOffset, "Suspicious \(name) offset for \(rows.firstTag(key)?.name ?? "tag \(id)")",
                    at: directory,
                    offset: directory.start + at)
                return .fault
            }
        }
        let group = rows.group(key)
        guard group != nil || options.keepsUnknown else { return .fine }
        readEntry(
            group,
            NoteEntry(id: id, type: type, count: count, place: place, size: size), of: directory)
        return .fine
    }

    func isModel(_ model: StaticString) -> Bool { facts[.model]?.description == model.description }

    /// A preview may stand behind the structure that the note stands in.
    private func emitPreview(_ row: NoteTag, _ place: Int, _ size: Int, _ directory: NoteDirectory) -> EntryOutcome {
        let offset = directory.fileOffset(place)
        guard offset >= 0, size <= contents.length - offset else { return .fault }
        let scope = scope(for: directory, tag: row.id)
        emit(row, RawValue(unread: .undef, size: size, offset: offset), in: directory, scope)
        return .fine
    }

    /// Reads what an entry of a directory leads to: a directory of its own, or a value.
    func readEntry(_ entry: NoteEntry, of directory: NoteDirectory) {
        readEntry(directory.table.rows.group(RowNumber(entry.id)), entry, of: directory)
    }

    /// - Parameter group: the rows of its number.
    private func readEntry(_ group: NoteRows.Group?, _ entry: NoteEntry, of directory: NoteDirectory) {
        var scope = scope(for: directory, tag: entry.id)
        scope.format = entry.type
        scope.count = entry.count
        scope.place = entry.place - directory.base
        if let group, group.hasConditions {
            scope.setBytes(directory.source.bytes(at: entry.place, count: min(entry.size, 128)) ?? Bytes())
        }
        guard let row = group.flatMap({ directory.table.rows.tag($0, in: scope) }) else {
            if group == nil || options.keepsUnknown,
                let bytes = directory.source.bytes(at: entry.place, count: entry.size)
            {
                emitUnknown(
                    entry.id, RawValue(entry.type, bytes, directory.order, offset: directory.fileOffset(entry.place)),
                    in: directory)
            }
            return
        }
        guard isWanted(row) else { return }
        if let subdirectory = row.directory {
            keepFacts(of: row, in: scope)
            if entry.size > 0 { read(subdirectory, of: row, entry, in: directory, scope) }
            return
        }
        guard let raw = value(of: entry, row, in: directory) else { return }
        emit(row, raw, in: directory, scope)
    }

    private func value(of entry: NoteEntry, _ row: NoteTag, in directory: NoteDirectory) -> RawValue? {
        var type = entry.type == .undef && entry.count == 1 ? .int8u : entry.type
        if let format = row.format?.fieldType { type = format }
        let offset = directory.fileOffset(entry.place)
        let isPlainBinary = row.definition.conversion.kind == .binary && row.raw == nil && row.facts.isEmpty
        if isPlainBinary, type.isBytes, type != .string, !row.isFileDependent {
            let skip = min(row.skip, entry.size)
            return RawValue(unread: type, size: entry.size - skip, offset: offset + skip)
        }
        if !type.isBytes, entry.size / type.size > 100_000 {
            report(.limit, "Ignoring \(row.name) with excessive count", at: directory, offset: entry.place)
            return nil
        }
        if !type.isBytes, entry.size / type.size > 500, row.traits.contains(.longArray) {
            return RawValue(text: "(large array of \(entry.size / type.size) \(type.name) values)", offset: offset)
        }
        guard let bytes = directory.source.bytes(at: entry.place, count: entry.size) else {
            report(.notRead, "\(row.name) was not read", at: directory, offset: entry.place)
            return nil
        }
        if let format = row.format, format.fieldType == nil {
            return bytes.count < format.size ? nil : format.value(bytes, directory.order, offset: offset)
        }
        return RawValue(type, bytes, directory.order, offset: offset)
    }
}

/// An entry of a directory that is built like TIFF's.
struct NoteEntry {
    let id: Int
    let type: FieldType
    let count: Int
    /// Where the value stands in the directory's source.
    let place: Int
    /// The size of the value, in bytes.
    let size: Int
}
