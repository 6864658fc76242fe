import TaglineMedia
import TaglineSDK
import TaglineTestSupport

@testable import MakerNotesPlugin

/// Makes random well-formed notes of the rows of a vendor's tables.
///
/// Rows that were not met before come first, and an entry is made again until its row's conditions hold, so that a few
/// dozen notes meet most rows. What a condition needs that no entry can give, such as an earlier tag, is left to chance.
struct NoteSynthesiser {
    let kind: NoteKind
    var random: SeededGenerator
    /// The order of numbers in the present note.
    var order = ByteOrder.littleEndian
    /// Facts of the present note.
    var facts = NoteFacts()
    /// The rows that were used.
    var met: Set<NoteTag> = []
    /// How many bytes the present note may still have.
    private var budget = 0
    private let models: [String]
    /// The text of the tables of each vendor.
    private let texts: [String: TableText]
    private var noteCount = 0
    private let seed: UInt64

    /// The room that a JPEG's segment leaves for a note.
    private static let noteSize = 56_000

    init(_ kind: NoteKind, seed: UInt64) {
        self.kind = kind
        self.seed = seed
        random = SeededGenerator(seed: seed)
        texts = Dictionary(
            VendorRegistry.vendors.map { ($0.name, TableText($0.texts)) }, uniquingKeysWith: { first, _ in first })
        models = kind.models + Self.models(of: kind.vendors, using: &random)
    }

    /// How many models the tables tell apart.
    var modelCount: Int { models.count }

    /// The models that the conditions of all tables name.
    private static func models(of vendors: [String], using random: inout SeededGenerator) -> [String] {
        var found: Set<String> = []
        for vendor in vendors {
            for name in TableLibrary.shared.tableNames(of: vendor) {
                for tag in TableLibrary.shared.table(name, of: vendor)?.rows.tags ?? [] {
                    let hints = ConditionHints(tag.conditions)
                    found.formUnion(hints.texts["Model"] ?? [])
                    for pattern in hints.patterns["Model"] ?? [] {
                        if let text = pattern.sample(using: &random) {
                            found.insert(String(decoding: text, as: UTF8.self))
                        }
                    }
                }
            }
        }
        return found.filter { !$0.isEmpty && $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } }.sorted()
    }

    /// The first word of a table, which names its layout.
    func layoutName(of table: NoteTable) -> Substring {
        (texts[table.vendor.name]?["table", table.name]?.header ?? "").prefix { $0 != " " }
    }

    /// A JPEG file with a note.
    mutating func file() -> [UInt8] {
        let model = models[noteCount % models.count]
        noteCount += 1
        order = kind.orders.randomElement(using: &random) ?? .littleEndian
        facts = NoteFacts([
            "Make": .text(kind.make), "Model": .text(model), "FileType": .text("JPEG"), "TIFFType": .text("APP1"),
        ])
        for (name, number) in kind.facts { facts[FactName(name)] = .integer(number) }
        budget = Self.noteSize
        let table = TableLibrary.shared.table(kind.table, of: kind.vendors[0])
        let file: [UInt8]
        if let table, case .data = kind.header {
            file = structure(model, note: data(of: table))
        } else if let table, case .binary = table.layout {
            file = structure(
                model, note: kind.headerBytes(order) + data(of: table, Permanent(.init(table: table.name))))
        } else if case .notes(let notes) = kind.header {
            file = structure(model, note: Array(notes[noteCount % notes.count].utf8))
        } else {
            file = structure(model, note: table.map { self.directory(of: $0, depth: 0) } ?? SynthesisedDirectory())
        }
        return JPEGBuilder().exif(file).frame(width: 640, height: 480).build()
    }

    /// A note of binary data.
    private mutating func data(of table: NoteTable) -> [UInt8] {
        let layout = Permanent(NoteTag.SubDirectory(table: table.name))
        var bytes = data(of: table, layout)
        let header = kind.headerBytes(order)
        bytes += [UInt8](repeating: 0, count: max(0, header.count - bytes.count))
        bytes.overlay(header)
        return bytes
    }

    /// A TIFF structure around the bytes of a note.
    ///
    /// - Parameter place: where the note stands in it, if an entry of the first directory is to point to it.
    private func structure(_ model: String, note: [UInt8], pointedAt place: Int = 0) -> [UInt8] {
        var builder = TIFFBuilder(isBigEndian: order == .bigEndian, [])
        let camera: [TIFFBuilder.Entry] = [.ascii(0x010F, kind.make), .ascii(0x0110, model)]
        if kind.tag == 0x927C {
            builder.directories = [
                .init(camera + [.pointer(0x8769, to: 1)]), .init([.undefined(kind.tag, note)]),
            ]
        } else {
            builder.directories = [.init(camera + [builder.long(kind.tag, UInt32(place)), .undefined(0xFFF0, note)])]
        }
        return builder.build()
    }

    /// A TIFF structure around a note whose offsets may count from that structure.
    private func structure(_ model: String, note directory: SynthesisedDirectory) -> [UInt8] {
        let header = kind.headerBytes(order)
        let empty = [UInt8](repeating: 0, count: header.count + directory.size)
        let start = structure(model, note: empty).count - empty.count - empty.count % 2
        let base =
            switch kind.base {
            case .structure: 0
            case .note(let offset): start + offset
            }
        let note = header + directory.bytes(at: start + header.count, base: base, order)
        return structure(model, note: note, pointedAt: start)
    }

    /// A directory with random entries of a table.
    mutating func directory(of table: NoteTable, depth: Int) -> SynthesisedDirectory {
        var directory = SynthesisedDirectory()
        let alternatives = Dictionary(grouping: table.rows.tags, by: \.id)
        for id in alternatives.keys.sorted() where (0..<0x10000).contains(id) {
            guard let rows = alternatives[id]?.filter({ isWanted($0, in: table, depth: depth) }), !rows.isEmpty else {
                continue
            }
            random = generator(for: table, id)
            if depth == 0, let given = kind.given[id] {
                directory.entries.append(entry(id, given))
                continue
            }
            let unmet = rows.filter { !met.contains($0) }
            guard !unmet.isEmpty || random.isTrue(percent: depth > 0 ? 60 : 30) else { continue }
            let wanted = (unmet.isEmpty ? rows : unmet).randomElement(using: &random) ?? rows[0]
            guard let entry = entry(of: wanted, in: table, depth: depth) else { continue }
            directory.entries.append(entry)
        }
        return directory
    }

    /// Numbers of an entry's own.
    func generator(for table: NoteTable, _ id: Int) -> SeededGenerator {
        SeededGenerator(seed: seed &+ UInt64(noteCount), "\(kind.name) \(table.vendor.name).\(table.name) \(id)")
    }

    /// Whether a row is to be written: directories are not where they would lie too deep, nor are those whose table the
    /// installed ExifTool does not have, so that it reads something else there.
    func isWanted(_ row: NoteTag, in table: NoteTable, depth: Int) -> Bool {
        guard let directory = row.directory else { return true }
        return depth < 3 && !KnownDifference.newerTables.contains("\(table.vendor.name).\(directory.table)")
    }

    private func entry(_ id: Int, _ given: NoteKind.Given) -> SynthesisedDirectory.Entry {
        switch given {
        case .text(let text):
            let bytes = Array(text.utf8) + [0]
            return .init(id: id, type: .string, count: bytes.count, content: .bytes(bytes))
        case .data(let text):
            return .init(id: id, type: .undef, count: text.utf8.count, content: .bytes(Array(text.utf8)))
        case .number(let number): return .init(id: id, type: .int32u, count: 1, content: .bytes(order.bytes(number)))
        }
    }

    /// An entry that the table takes for a row's, or for another one's of the same number if that is hard.
    private mutating func entry(
        of wanted: NoteTag, in table: NoteTable, depth: Int
    ) -> SynthesisedDirectory.Entry? {
        var last: (entry: SynthesisedDirectory.Entry, row: NoteTag)?
        for attempt in 0..<12 {
            let hints = ConditionHints(attempt < 8 ? wanted.conditions : [])
            let draft = draft(of: wanted, hints, in: table, depth: depth)
            let row = row(for: draft, in: table)
            if let row { last = (draft, row) }
            if row == wanted || table.rows.onlyTag(RowNumber(wanted.id)) == wanted && row == nil && attempt > 4 {
                break
            }
        }
        guard let last else { return nil }
        let size = SynthesisedDirectory(entries: [last.entry]).size
        guard size <= budget else { return nil }
        budget -= depth == 0 ? size : 12
        met.insert(last.row)
        remember(last.entry, last.row)
        return last.entry
    }

    /// What conditions see of an entry.
    private func scope(for entry: SynthesisedDirectory.Entry) -> FormulaScope {
        var scope = FormulaScope(facts: facts)
        scope.format = entry.type
        scope.count = entry.count
        scope.order = order
        scope.tag = entry.id
        if case .bytes(let bytes) = entry.content { scope.setBytes(Bytes(bytes)) }
        return scope
    }

    private func row(for entry: SynthesisedDirectory.Entry, in table: NoteTable) -> NoteTag? {
        table.rows.tag(RowNumber(entry.id), in: scope(for: entry))
    }

    /// Keeps the facts that a row sets.
    private mutating func remember(_ entry: SynthesisedDirectory.Entry, _ row: NoteTag) {
        let scope = scope(for: entry)
        var value = TagValue.text("")
        if case .bytes(let bytes) = entry.content {
            value = RawValue(entry.type, Bytes(bytes), order, offset: 0).elements
        }
        for fact in row.facts { facts[fact.name] = fact.value.value(of: value, in: scope) }
    }

    private mutating func draft(
        of row: NoteTag, _ hints: ConditionHints, in table: NoteTable, depth: Int
    ) -> SynthesisedDirectory.Entry {
        guard let layout = row.directory, let target = TableLibrary.shared.table(layout.table, of: table.vendor.name)
        else { return value(of: row, hints) }
        return directoryEntry(of: row, layout, target, hints, depth: depth)
    }
}
