internal import TaglineSDK

/// One row of a table: what a tag is called, when it is meant, how it is read and converted.
///
/// A handle to memory that is never freed: the rows of all tables are so many and no more, copies of their parts would cost
/// more than all the rest of an entry, and workers that use the same row would count references to it (`make bench`).
@dynamicMemberLookup
@safe
struct NoteTag: Hashable, @unchecked Sendable {
    // SAFETY: what stands there is never freed, and never changed but for what is made once.
    let storage: UnsafePointer<Storage>

    struct Storage: ~Copyable {
        let parts: Parts
        let subtable = Once<NoteTable>()
    }

    init(permanent parts: Parts) {
        unsafe storage = .permanent(Storage(parts: parts))
    }

    init(_ storage: UnsafePointer<Storage>) {
        unsafe self.storage = storage
    }

    subscript<Part>(dynamicMember part: KeyPath<Parts, Part>) -> Part {
        unsafe storage.pointee.parts[keyPath: part]
    }

    static func == (a: NoteTag, b: NoteTag) -> Bool { unsafe a.storage == b.storage }

    func hash(into hasher: inout Hasher) { unsafe hasher.combine(storage) }

    /// Whether the row is meant where conditions are as in `scope`.
    func isMeant(in scope: FormulaScope) -> Bool {
        unsafe storage.pointee.parts.condition?.isTrue(in: scope) ?? true
    }

    /// The table of the directory that it holds, which is looked up once.
    ///
    /// - Parameter vendor: the name of the vendor whose table this row is in.
    func table(of directory: Permanent<SubDirectory>, _ vendor: String) -> NoteTable? {
        if let known = unsafe storage.pointee.subtable.load() { return known }
        return TableLibrary.shared.table(directory.table, of: vendor).map { unsafe storage.pointee.subtable.store($0) }
    }

    /// What the text of a row says.
    struct Parts: Sendable {
        // What every entry looks at comes first.
        /// When this row is meant rather than the next one of the same number.
        var condition: Formula?
        var traits: TagDefinition.Traits = []
        /// Whether the conversion depends on more than the value, so that it has to be worked out in its file.
        var isFileDependent = false
        /// Whether an offset counts from where the others did before their base was repaired.
        var isUnrepaired = false
        /// Whether what the file holds is looked at by formulas before it is converted.
        var usesScope = false
        /// The format, where it is not the table's or the file's.
        var format: ElementFormat?
        /// How many elements; without one, as many as the file says, or one in binary data.
        var count: Formula?
        /// By how many bytes the rows below are shifted in binary data.
        var shift: Formula?
        var directory: Permanent<SubDirectory>?
        /// The bits that count, in their place.
        var mask: UInt64?
        /// What the file's value is taken for; nothing leaves the tag out.
        var raw: Formula?
        /// Facts to remember for later rows.
        var facts: [(name: FactName, value: Formula)] = []
        var group: String?
        /// The row as the SDK knows it, without what depends on the file.
        var definition = TagDefinition(0, "")
        /// How many bytes of binary data stand before what the tag is about.
        var skip = 0
        /// When the number of an offset is one; without a formula, always.
        var isOffset: Formula?
        /// The parts of the conversion.
        var forms = NoteForms(kind: .quantity)
        var id = 0
        var name = ""
    }

    /// What a tag holds besides a value: a directory of its own.
    struct SubDirectory: Sendable {
        var table: String
        /// Where it starts; without one, at the value. `start` is the place of the value, `x` its number.
        var start: Formula?
        /// What its offsets count from.
        var base: Formula?
        var order: Order?
        /// Where the offset of its start stands, which counts from the start.
        var pointer: Formula?
        /// Whether its bytes are what is expected.
        var validity: Formula?
        /// How it is read, where that is not how its table says.
        var process: NoteDirectoryReader?
        /// What the process needs to know.
        var arguments: [String: Int] = [:]
        /// How many directories an array of offsets leads to at most.
        var limit = 1
        /// Whether the base of its offsets is found out from where its values stand.
        var repair = BaseRepair.Policy.report

        enum Order: String, Sendable {
            case big, little
            /// Told from the count of entries.
            case unknown
        }
    }
}

/// How the forms of a tag are made, where it takes more than a function of the value.
struct NoteForms: Sendable {
    var kind: Conversion.Kind
    var value: Formula?
    var print: Formula?
    var labels: Labels?

    var needsFile: Bool {
        value?.needsFile == true || print?.needsFile == true || labels?.other?.needsFile == true
    }

    /// A conversion with what the file says now.
    func conversion(in scope: FormulaScope) -> Conversion {
        if kind == .binary, value == nil { return .binary }
        var toValue: Conversion.ToValue?
        if let value { toValue = { raw in value.value(of: raw.elements, in: scope) ?? .text("") } }
        return .custom(kind, value: toValue, print: toPrint(in: scope))
    }

    private func toPrint(in scope: FormulaScope) -> Conversion.ToPrint? {
        if let labels {
            return { value in
                if case .binary = value { return value }
                return labels.text(of: value, in: scope)
            }
        }
        guard let print else { return nil }
        return { value in
            if case .binary = value { return value }
            return print.value(of: value, in: scope) ?? .text("")
        }
    }
}
