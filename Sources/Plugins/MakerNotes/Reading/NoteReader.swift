internal import TaglineMedia
internal import TaglineSDK

/// Reads the directories of one maker note and adds their tags to a record.
///
/// One worker uses an instance for one file.
final class NoteReader {
    /// What the extractors have found so far. It is moved in and out again: a copy would double what a tag costs.
    private var record: RecordBuilder
    /// How many tags there were before those of the note.
    private let firstTag: Int
    /// Facts about the file and earlier tags, by name.
    let facts: NoteFacts
    let options: NoteOptions
    /// The file, for what stands outside the note.
    let contents: FileContents
    /// How the base of the note's offsets is repaired.
    var repairPolicy = BaseRepair.Policy.report
    /// The vendor of the note.
    var vendorName = ""
    /// Where the note stands in the file.
    var noteRange = 0..<0
    private var unfinished: [(index: Int, forms: NoteForms, scope: FormulaScope)] = []
    private var problemCount = 0
    private var visited: Set<Int> = []
    private var entryBudget = 50_000
    /// How many levels directories may lie in each other.
    private static let depthLimit = 10

    /// - Parameter record: what the note is added to; `finish` gives it back.
    init(facts: NoteFacts, options: NoteOptions, contents: FileContents, record: inout RecordBuilder) {
        self.facts = facts
        self.options = options
        self.contents = contents
        self.record = RecordBuilder()
        firstTag = record.tags.count
        swap(&self.record, &record)
    }

    /// The tags of the note.
    var tags: ArraySlice<Tag> { record.tags[firstTag...] }

    /// Readers of directories by name that all vendors' tables can use.
    static let sharedReaders: [String: NoteDirectoryReader] = [
        "locate": { directory, note in note.readLocated(directory) },
        "ifd": { directory, note in note.readIFD(directory) },
        "padded": { directory, note in note.readPadded(directory) },
        "consecutive": { directory, note in note.readConsecutive(directory) },
        "binary": { directory, note in note.readBinary(directory) },
        "serial": { directory, note in note.readSerial(directory) },
    ]

    /// Reads a directory, unless it was read already.
    ///
    /// - Parameter process: how, where it is not as the table says.
    func read(_ directory: NoteDirectory, process: NoteDirectoryReader? = nil) {
        guard directory.depth < Self.depthLimit else {
            return report(.limit, "\(directory.table.name) lies too deep", at: directory)
        }
        guard directory.length == 0 || visited.insert(directory.fileOffset(directory.start)).inserted else {
            return report(
                .malformed, "\(directory.table.name) references a directory that was read already", at: directory)
        }
        if let process { return process(directory, self) }
        switch directory.table.layout {
        case .ifd where directory.depth == 1: readRepaired(directory)
        case .ifd: readIFD(directory)
        case .binary: readBinary(directory)
        case .serial: readSerial(directory)
        case .own(let reader): reader(directory, self)
        }
    }

    /// Counts an entry; nobody writes as many as are allowed.
    func takeEntry() -> Bool {
        entryBudget -= 1
        return entryBudget >= 0
    }

    func report(_ code: Problem.Code, _ message: String, at directory: NoteDirectory, offset: Int? = nil) {
        guard problemCount < 50 else { return }
        problemCount += 1
        let place = directory.fileOffset(offset ?? directory.start)
        record.report(Problem(code, message, offset: place >= 0 ? place : nil))
    }

    func leaveUnread(_ label: String, count: Int) {
        record.leaveUnread(UnreadBlock(kind: .makerNote, label: label, bytes: count))
    }

    /// What the formulas of a row see.
    func scope(for directory: NoteDirectory, tag: Int) -> FormulaScope {
        var scope = FormulaScope(facts: facts)
        scope.size = directory.length
        scope.order = directory.order
        scope.tag = tag
        return scope
    }

    /// The row of a number that is meant here.
    ///
    /// - Returns: `nil` if there is none or it is one that nobody knows the meaning of and nobody asked for.
    func row(_ id: RowNumber, in table: NoteTable, _ scope: FormulaScope) -> NoteTag? {
        table.rows.tag(id, in: scope)
    }

    /// Whether a row's tag is to be shown.
    func isWanted(_ row: NoteTag) -> Bool { options.keepsUnknown || !row.traits.contains(.unknown) }

    /// Keeps what later rows want to know.
    ///
    /// - Parameter x: the value of the row; a row that leads to a directory has none.
    func keepFacts(of row: NoteTag, _ x: TagValue = .text(""), in scope: FormulaScope) {
        for fact in row.facts { facts[fact.name] = fact.value.value(of: x, in: scope) }
    }

    /// Emits the tag of a row, unless the row leaves it out.
    func emit(_ row: NoteTag, _ raw: consuming RawValue, in directory: NoteDirectory, _ scope: FormulaScope) {
        if let raw = converted(row, raw, in: directory, scope) { add(row, raw, in: directory, scope) }
    }

    /// Emits the tag of a row.
    ///
    /// - Returns: the value that later rows see.
    func emitted(
        _ row: NoteTag, _ raw: RawValue, in directory: NoteDirectory, _ scope: FormulaScope
    ) -> TagValue {
        guard let converted = converted(row, raw, in: directory, scope) else { return raw.elements }
        add(row, converted, in: directory, scope)
        return converted.elements
    }

    /// What a row takes the file's value for, and `nil` if it leaves the tag out. Facts are kept.
    private func converted(
        _ row: NoteTag, _ raw: consuming RawValue, in directory: NoteDirectory, _ scope: FormulaScope
    ) -> RawValue? {
        if row.traits.contains(.offset), row.isOffset?.isTrue(of: raw.elements, in: scope) ?? true {
            raw = fromFileStart(raw, directory, from: directory.base - (row.isUnrepaired ? directory.repair : 0))
        }
        if !row.facts.isEmpty || row.raw != nil {
            let x = raw.elements
            keepFacts(of: row, x, in: scope)
            if let formula = row.raw {
                guard let value = formula.value(of: x, in: scope) else { return nil }
                if value != x { raw = RawValue(value, offset: raw.offset) }
            }
        }
        return raw
    }

    private func add(
        _ row: NoteTag, _ raw: consuming RawValue, in directory: NoteDirectory, _ scope: FormulaScope
    ) {
        if row.isFileDependent { unfinished.append((record.tags.count, row.forms, scope)) }
        record.emit(Tag(group: row.group ?? directory.table.group, row.definition, raw))
    }

    /// Ends the note and gives the record back.
    func finish(_ record: inout RecordBuilder) {
        convertUnfinished()
        emitPlacedImages()
        swap(&self.record, &record)
    }

    /// Gives the tags whose conversion needs facts their conversions, now that all facts are known.
    ///
    /// A tag may depend on one that stands behind it.
    private func convertUnfinished() {
        for (index, forms, scope) in unfinished where index < record.tags.count {
            let tag = record.tags[index]
            let definition = TagDefinition(
                tag.definition.id, tag.definition.name, forms.conversion(in: scope), tag.definition.traits)
            record.replaceTag(at: index, with: Tag(group: tag.group, definition, tag.raw))
        }
        unfinished = []
    }

    /// Emits the tag of a number, for readers of a vendor's own.
    func emit(_ id: Int, _ raw: RawValue, in directory: NoteDirectory) {
        guard let group = directory.table.rows.group(RowNumber(id)) else { return emitUnknown(id, raw, in: directory) }
        var scope = scope(for: directory, tag: id)
        scope.count = raw.count
        scope.format = raw.type
        scope.setBytes(raw.bytes)
        guard let row = directory.table.rows.tag(group, in: scope) else { return emitUnknown(id, raw, in: directory) }
        if isWanted(row) { emit(row, raw, in: directory, scope) }
    }

    /// Emits a tag that nobody knows the meaning of, if somebody asked for those.
    func emitUnknown(_ id: Int, _ raw: RawValue, in directory: NoteDirectory) {
        guard options.keepsUnknown else { return }
        let digits = String(id, radix: 16)
        let prefix =
            directory.table.name == "Main" ? directory.table.group : "\(directory.table.group)_\(directory.table.name)"
        let name = "\(prefix)_0x\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)"
        record.emit(
            Tag(
                group: directory.table.group,
                TagDefinition(UInt32(truncatingIfNeeded: id), name, raw.type.isBytes ? .binary : .quantity, [.unknown]),
                raw))
    }

    /// Adds a tag that a vendor's own reader made.
    func append(_ tag: Tag) { record.emit(tag) }

    /// Offsets as they count from the start of the file.
    private func fromFileStart(_ raw: RawValue, _ directory: NoteDirectory, from base: Int) -> RawValue {
        guard raw.type.isInteger else { return raw }
        let shift = Int64(directory.fileOffset(base))
        return RawValue(
            integers: (0..<raw.count).compactMap { raw.integer(at: $0).map { $0 &+ shift } }, offset: raw.offset)
    }
}

/// What the user asks of maker notes.
struct NoteOptions: Sendable {
    /// The vendors whose notes are read, in lower case; all if `nil`.
    var vendors: Set<String>?
    /// Whether tags that nobody knows the meaning of are kept.
    var keepsUnknown = false
    /// Whether tables of binary data are taken apart.
    var readsBinary = true
}

extension RawValue {
    /// A value that was made of what the file holds.
    init(_ value: TagValue, offset: Int) {
        switch value {
        case .integer(let number): self.init(integers: [number], offset: offset)
        case .real(let number, _): self.init(reals: [number])
        case .bytes(let bytes): self.init(.undef, bytes, .bigEndian, offset: offset)
        case .text(let text): self.init(text: text, offset: offset)
        case .binary(let count, let place): self.init(unread: .undef, size: count, offset: place)
        case .vector(let parts), .list(let parts):
            let whole = parts.compactMap { part -> Int64? in
                if case .integer(let number) = part { number } else { nil }
            }
            if whole.count == parts.count {
                self.init(integers: whole, offset: offset)
            } else {
                self.init(.undef, Bytes(value.utf8), .bigEndian, offset: offset)
            }
        }
    }
}
