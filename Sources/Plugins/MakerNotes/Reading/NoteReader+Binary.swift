internal import TaglineMedia
internal import TaglineSDK

/// Directories of values at fixed places, or one behind the other.
extension NoteReader {
    /// Values whose place is their number times the size of an element; a negative number counts from the end.
    func readBinary(_ directory: NoteDirectory) {
        guard options.readsBinary else {
            return leaveUnread("\(directory.table.group) \(directory.table.name)", count: directory.length)
        }
        let length = max(0, min(directory.length, directory.source.length - directory.start))
        guard let data = directory.source.bytes(at: directory.start, count: length) else { return }
        var directory = directory
        directory.length = length
        let table = directory.table
        var shift = 0
        var scope = scope(for: directory, tag: 0)
        if table.rows.usesEarlierValues { scope.values = EarlierValues() }
        for group in table.rows.groups {
            let id = group.number.id
            guard takeEntry() else { return report(.limit, "too many entries in maker notes", at: directory) }
            scope.tag = id
            var place = id * table.format.size + shift
            if place < 0, id < 0 { place += length }
            guard place >= 0 else { continue }
            if group.beginsWithCondition {
                guard place < length else { continue }
                scope.setBytes(data.dropFirst(place))
            }
            guard let row = table.rows.tag(group, in: scope), isWanted(row) else { continue }
            guard place < length else { break }
            if row.usesScope { scope.setBytes(data.dropFirst(place)) }
            guard let (format, count) = extent(of: row, scope, available: length - place, table) else { continue }
            if let change = row.shift?.value(in: scope)?.wholeNumber {
                shift = max(-(1 << 24), min(1 << 24, shift + Int(clamping: change)))
            }
            if let subdirectory = row.directory {
                keepFacts(of: row, in: scope)
                read(subdirectory, row, at: place, format, count, in: directory, scope)
                continue
            }
            let size = format.size * count
            guard let bytes = data.slice(at: place, count: size) else { continue }
            var raw = format.value(bytes, directory.order, offset: directory.fileOffset(directory.start + place))
            if let mask = row.mask { raw = masked(raw, mask) }
            guard let values = scope.values, group.number.fraction == 0 else {
                emit(row, raw, in: directory, scope)
                continue
            }
            values[id] = emitted(row, raw, in: directory, scope)
        }
    }

    /// Values that stand one behind the other, each of a size that its row tells.
    func readSerial(_ directory: NoteDirectory) {
        guard options.readsBinary, let data = directory.bytes() else { return }
        let table = directory.table
        var scope = scope(for: directory, tag: 0)
        if table.rows.usesEarlierValues { scope.values = EarlierValues() }
        var place = 0
        for group in table.rows.groups {
            let id = group.number.id
            guard takeEntry() else { return }
            scope.tag = id
            guard place <= data.count, let row = table.rows.tag(group, in: scope) else { return }
            let format = row.format ?? table.format
            let count: Int
            if let formula = row.count {
                count = Int(clamping: formula.value(in: scope)?.wholeNumber ?? 0)
            } else {
                count = format == .string ? data.count - place : 1
            }
            guard count >= 0, count <= (data.count - place) / format.size,
                let bytes = data.slice(at: place, count: count * format.size)
            else { return }
            let raw = format.value(bytes, directory.order, offset: directory.fileOffset(directory.start + place))
            scope.values?[id] = raw.elements
            if let subdirectory = row.directory {
                read(subdirectory, row, at: place, format, count, in: directory, scope)
            } else if count > 0, isWanted(row) {
                emit(row, raw, in: directory, scope)
            } else {
                keepFacts(of: row, raw.elements, in: scope)
            }
            place += count * format.size
        }
    }

    private func extent(
        of row: NoteTag, _ scope: borrowing FormulaScope, available: Int, _ table: NoteTable
    ) -> (ElementFormat, Int)? {
        let format = row.format ?? table.format
        var count = 1
        if let formula = row.count {
            count = Int(clamping: formula.value(in: scope)?.wholeNumber ?? 0)
            guard count >= 0 else { return nil }
        } else if row.format == .string || row.format == .undef && row.directory == nil && table.format != .undef {
            count = row.format == .string ? available : 1
        }
        let most = available / format.size
        if count == 0, row.directory == nil { return (format, 0) }
        guard most > 0 || row.directory != nil else { return nil }
        return (format, min(count, most))
    }

    private func masked(_ raw: RawValue, _ mask: UInt64) -> RawValue {
        guard let number = raw.integer() else { return raw }
        let bits = UInt64(bitPattern: number) & mask
        return RawValue(integers: [Int64(bitPattern: bits >> UInt64(mask.trailingZeroBitCount))], offset: raw.offset)
    }

    private func read(
        _ subdirectory: Permanent<NoteTag.SubDirectory>, _ row: NoteTag, at place: Int, _ format: ElementFormat,
        _ count: Int, in directory: NoteDirectory, _ scope: FormulaScope
    ) {
        guard let table = row.table(of: subdirectory, directory.table.vendor.name) else {
            return leaveUnread("\(directory.table.group) \(row.name)", count: directory.length - place)
        }
        var scope = scope
        var child = directory
        child.table = table
        child.depth += 1
        child.arguments = subdirectory.arguments
        child.ends = [:]
        child.start = directory.start + place
        child.length = directory.length - place
        if row.format != nil { child.length = min(child.length, format.size * count) }
        if let start = subdirectory.start {
            let size = format.size * max(1, count)
            guard let bytes = directory.source.bytes(at: directory.start + place, count: size) else { return }
            let value = format.value(bytes, directory.order, offset: -1).elements
            // A place of zero says that there is no such directory.
            guard value.wholeNumber != 0 || !start.needsValue else { return }
            scope.start = directory.start
            guard let stored = start.value(of: value, in: scope)?.wholeNumber, let offset = Int(exactly: stored),
                offset.magnitude < 1 << 40
            else { return }
            child.start = start.needsValue ? offset : child.start + offset
            guard child.start >= directory.start, child.start <= directory.source.length else { return }
            child.length = (directory.ends[child.start] ?? directory.source.length) - child.start
        }
        if let base = subdirectory.base {
            scope.start = child.start - directory.base
            child.base = directory.base + bounded(base.value(in: scope))
        }
        child.order = order(subdirectory.order, at: child.start, in: child)
        read(child, process: subdirectory.process)
    }
}
