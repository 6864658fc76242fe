import TaglineMedia
import TaglineSDK

@testable import MakerNotesPlugin

/// Entries whose values are directories: like TIFF's, of binary data, or in a vendor's own layout.
extension NoteSynthesiser {
    mutating func directoryEntry(
        of row: NoteTag, _ layout: Permanent<NoteTag.SubDirectory>, _ table: NoteTable, _ hints: ConditionHints,
        depth: Int
    ) -> SynthesisedDirectory.Entry {
        let isPointed = layout.start?.needsValue == true
        let lead = isPointed ? [] : self.lead(layout, hints)
        if case .ifd = table.layout {
            let directory = directory(of: table, depth: depth + 1)
            let rule = rule(layout.base)
            let size = lead.count + directory.size
            return .init(
                id: row.id, type: isPointed ? .int32u : .undef, count: isPointed ? 1 : size,
                content: .directory(directory, lead: lead, isPointed: isPointed, base: rule))
        }
        var type = hints.formats.randomElement(using: &random) ?? .undef
        if hints.formats.isEmpty, let format = table.format.fieldType, random.isTrue(percent: 70) { type = format }
        var bytes = lead + data(of: table, layout)
        if let count = hints.counts.randomElement(using: &random), count > 0, count < 20_000 {
            bytes = Array((bytes + random.bytes(count * type.size)).prefix(count * type.size))
        }
        if case .own = table.layout, isEnciphered(table) { bytes = bytes.map { Self.enciphered[Int($0)] } }
        if let pattern = hints.bytes.randomElement(using: &random), let sample = pattern.sample(using: &random),
            !KnownDifference.newerVersions.contains(sample)
        {
            bytes.overlay(sample)
        }
        if isPointed { return .init(id: row.id, type: .int32u, count: 1, content: .pointed(bytes)) }
        bytes += [UInt8](repeating: 0, count: (type.size - bytes.count % type.size) % type.size)
        return .init(id: row.id, type: type, count: bytes.count / type.size, content: .bytes(bytes))
    }

    /// The bytes before a directory that starts behind the place of its value.
    private mutating func lead(_ layout: Permanent<NoteTag.SubDirectory>, _ hints: ConditionHints) -> [UInt8] {
        guard let start = layout.start?.value(in: FormulaScope())?.wholeNumber, (1...64).contains(start)
        else { return [] }
        var lead = random.bytes(Int(start))
        if let sample = hints.bytes.first?.sample(using: &random) { lead.overlay(sample) }
        return lead
    }

    /// The rule that a formula for a base is; the segment's TIFF structure starts at the twelfth byte of the file.
    private func rule(_ formula: Formula?) -> SynthesisedDirectory.BaseRule {
        guard let formula else { return { _, outer in outer } }
        return { start, outer in
            var scope = FormulaScope()
            scope.start = start - outer
            scope.base = outer + 12
            return outer + Int(formula.value(in: scope)?.wholeNumber ?? 0)
        }
    }

    /// Data for a table of binary data.
    mutating func data(of table: NoteTable, _ layout: Permanent<NoteTag.SubDirectory>) -> [UInt8] {
        let order: ByteOrder =
            switch layout.order {
            case .big: .bigEndian
            case .little: .littleEndian
            default: self.order
            }
        if let own = ownData(of: table, order) { return own }
        let lead = layout.arguments["offset"] ?? 0
        var bytes = filler(lead + extent(of: table) + Int.random(in: 0...6, using: &random))
        let offsets = layout.arguments["offsets"].map { offsetTable(of: table, at: $0, order) }
        if let offsets { bytes.overlay([UInt8](repeating: 0, count: offsets.size), at: offsets.place) }
        fill(&bytes, from: lead, table, order)
        if let offsets { bytes.overlay(offsets.count, at: offsets.place) }
        guard let start = layout.arguments["start"], table.vendor.name.hasPrefix("Nikon") else { return bytes }
        let cipher = NikonCipher(
            serial: UInt8(truncatingIfNeeded: facts["NikonSerialKey"]?.wholeNumber ?? 0),
            count: UInt32(truncatingIfNeeded: facts["NikonCountKey"]?.wholeNumber ?? 0))
        return Array(cipher.deciphered(Bytes(bytes), from: start).array)
    }

    /// Where Nikon's list of offsets stands, how many bytes it has, and its first four, which count the offsets.
    private func offsetTable(
        of table: NoteTable, at place: Int, _ order: ByteOrder
    ) -> (place: Int, size: Int, count: [UInt8]) {
        let last = table.rows.tags.filter { $0.directory?.start != nil }.map(\.id).max() ?? place
        return (place, last + 4 - place, order.bytes(UInt32((last - place) / 4)))
    }

    /// What the places hold that no row is about.
    private mutating func filler(_ count: Int) -> [UInt8] {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: [UInt8](repeating: 0, count: count)
        case 1: random.bytes(count)
        default: (0..<count).map { _ in UInt8(random.number(bits: 8)) }
        }
    }

    /// Puts data for a table behind other data, and its place where the other data is to point to it.
    private mutating func append(
        _ table: NoteTable, to bytes: inout [UInt8], pointedFrom place: Int, _ scope: FormulaScope,
        _ layout: Permanent<NoteTag.SubDirectory>, _ order: ByteOrder
    ) {
        let start = bytes.count
        guard layout.start?.value(of: .integer(Int64(start)), in: scope)?.wholeNumber == Int64(start) else { return }
        bytes.overlay(order.bytes(UInt32(start)), at: place)
        bytes += filler(extent(of: table) + Int.random(in: 0...6, using: &random))
        fill(&bytes, from: start, table, order)
    }

    /// How many bytes the rows of a table of binary data reach.
    private func extent(of table: NoteTable) -> Int {
        let ends = table.rows.tags.map { row -> Int in
            let size = (row.format ?? table.format).size
            let count = row.count?.value(in: FormulaScope())?.wholeNumber ?? 1
            return row.id < 0 ? -row.id * table.format.size : row.id * table.format.size + size * max(1, Int(count))
        }
        return min(ends.max() ?? 16, 12_000)
    }

    /// Writes values of the rows of a table into data.
    private mutating func fill(_ bytes: inout [UInt8], from start: Int, _ table: NoteTable, _ order: ByteOrder) {
        let outer = self.order
        self.order = order
        defer { self.order = outer }
        for number in table.rows.groups.map(\.number) {
            random = generator(for: table, number.id)
            var scope = FormulaScope(facts: facts)
            scope.size = bytes.count - start
            scope.order = order
            scope.tag = number.id
            let place = start + number.id * table.format.size + (number.id < 0 ? bytes.count : 0)
            guard place >= start, place < bytes.count else { continue }
            scope.setBytes(Bytes(Array(bytes[place...].prefix(128))))
            guard let row = table.rows.tag(number, in: scope) else { continue }
            met.insert(row)
            if let layout = row.directory {
                guard let inner = TableLibrary.shared.table(layout.table, of: table.vendor.name),
                    case .binary = inner.layout, isWanted(row, in: table, depth: 0)
                else {
                    // A pointer that is not followed.
                    bytes.overlay([0, 0, 0, 0], at: place)
                    continue
                }
                if layout.start == nil {
                    fill(&bytes, from: place, inner, order)
                } else if row.format == .int32u {
                    append(inner, to: &bytes, pointedFrom: place, scope, layout, order)
                }
                continue
            }
            guard row.mask == nil, random.isTrue(percent: 80), let type = (row.format ?? table.format).fieldType else {
                continue
            }
            let count = row.count?.value(in: scope)?.wholeNumber ?? (row.format == .string ? 24 : 1)
            bytes.overlay(elements(type, max(1, min(Int(count), 400)), labels(of: row)), at: place)
            for fact in row.facts where row.format?.fieldType?.isBytes != true {
                let raw = RawValue(type, Bytes(Array(bytes[place...].prefix(type.size))), order, offset: 0)
                facts[fact.name] = fact.value.value(of: raw.elements, in: scope)
            }
        }
    }
}
