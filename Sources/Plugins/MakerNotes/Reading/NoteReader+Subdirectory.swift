internal import TaglineMedia
internal import TaglineSDK

/// Directories that stand in, or are pointed to by, an entry of another.
extension NoteReader {
    /// Reads the directories of an entry.
    func read(
        _ subdirectory: Permanent<NoteTag.SubDirectory>, of row: NoteTag, _ entry: NoteEntry,
        in directory: NoteDirectory, _ scope: FormulaScope
    ) {
        guard let table = row.table(of: subdirectory, directory.table.vendor.name) else {
            return leaveUnread("\(directory.table.group) \(row.name)", count: entry.size)
        }
        var scope = scope
        scope.size = entry.size
        scope.base = directory.fileOffset(directory.base)
        var values: [TagValue] = [.text("")]
        if subdirectory.start?.needsValue == true {
            let type = row.format?.fieldType ?? entry.type
            guard
                let bytes = directory.source.bytes(
                    at: entry.place, count: min(entry.size, subdirectory.limit * type.size)),
                type.isInteger
            else { return }
            values = RawValue(type, bytes, directory.order).elements.parts
        }
        if subdirectory.validity != nil, scope.bytes.isEmpty {
            scope.setBytes(directory.source.bytes(at: entry.place, count: min(entry.size, 128)) ?? Bytes())
        }
        for value in values.prefix(subdirectory.limit) {
            read(subdirectory, table, row, entry, value, in: directory, scope)
        }
    }

    private func read(
        _ subdirectory: Permanent<NoteTag.SubDirectory>, _ table: NoteTable, _ row: NoteTag, _ entry: NoteEntry,
        _ x: TagValue, in directory: NoteDirectory, _ scope: FormulaScope
    ) {
        var scope = scope
        var child = NoteDirectory(
            source: directory.source, start: entry.place, length: entry.size, base: directory.base,
            order: directory.order,
            table: table, arguments: subdirectory.arguments, depth: directory.depth + 1)
        if let start = subdirectory.start {
            guard let stored = start.value(of: x, in: scope)?.wholeNumber, let place = Int(exactly: stored),
                place.magnitude < 1 << 40
            else { return }
            child.start = place + directory.base
            child.length =
                start.needsValue
                ? max(0, child.source.length - child.start) : max(0, entry.size - (child.start - entry.place))
        }
        child.order = order(subdirectory.order, at: child.start, in: directory)
        if let base = subdirectory.base {
            scope.start = child.start - directory.base
            child.base = directory.base + bounded(base.value(of: x, in: scope))
        }
        if let pointer = subdirectory.pointer {
            let place = bounded(pointer.value(of: x, in: scope)) + directory.base
            guard let bytes = child.source.bytes(at: place, count: 4),
                let offset = ByteReader(bytes, child.order).uint32(at: 0)
            else { return }
            child.start += Int(offset)
            child.length = max(0, child.length - Int(offset))
        }
        guard child.source.contains(child.start, count: 2) else {
            return report(.badOffset, "Bad \(row.name) SubDirectory start", at: directory, offset: entry.place)
        }
        if let validity = subdirectory.validity {
            scope.order = child.order
            guard validity.isTrue(of: x, in: scope) else {
                return report(.malformed, "Invalid \(row.name) data", at: child)
            }
        }
        read(child, process: subdirectory.process)
    }

    /// An offset that a formula made of the file's numbers, small enough to be added to others.
    func bounded(_ offset: TagValue?) -> Int {
        max(-(1 << 40), min(1 << 40, Int(clamping: offset?.wholeNumber ?? 0)))
    }

    /// The byte order of a directory, told from its count of entries where it is not known.
    func order(_ order: NoteTag.SubDirectory.Order?, at start: Int, in directory: NoteDirectory) -> ByteOrder {
        switch order {
        case .big: return .bigEndian
        case .little: return .littleEndian
        case nil: return directory.order
        case .unknown:
            guard let bytes = directory.source.bytes(at: start, count: 2),
                let count = ByteReader(bytes, directory.order).uint16(at: 0), count >> 8 > count & 0xFF
            else { return directory.order }
            return directory.order == .bigEndian ? .littleEndian : .bigEndian
        }
    }
}

extension Formula {
    /// Whether the formula looks at the value.
    var needsValue: Bool {
        switch self {
        case .current, .each, .parts, .label: true
        case .constant, .local, .fact: false
        case .element(let a, let b), .and(let a, let b), .or(let a, let b), .binary(_, let a, let b),
            .with(let a, let b):
            a.needsValue || b.needsValue
        case .negative(let a), .not(let a), .match(let a, _), .replace(let a, _, _, _), .capture(let a, _, _):
            a.needsValue
        case .conditional(let a, let b, let c): a.needsValue || b.needsValue || c.needsValue
        case .call(_, let arguments): arguments.contains(where: \.needsValue)
        }
    }
}
