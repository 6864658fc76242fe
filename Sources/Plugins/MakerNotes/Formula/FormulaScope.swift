internal import TaglineSDK

/// What the names of a formula stand for, all but the value that it converts.
struct FormulaScope: Sendable {
    /// Facts about the file and earlier tags.
    let facts: NoteFacts
    /// The first bytes of the entry.
    private(set) var bytes = Bytes()
    /// The type of the entry as the file has it.
    var format: FieldType?
    /// How many elements the entry has.
    var count = 0
    /// The size of the directory that holds the entry, in bytes.
    var size = 0
    /// The order of the bytes in a number.
    var order = ByteOrder.bigEndian
    /// The number of the tag.
    var tag = 0
    /// Where the value stands, as an offset of its directory.
    var place = 0
    /// Where the directory that it holds starts, as an offset of the directory that it stands in.
    var start = 0
    /// What offsets of the directory count from, as an offset of the file.
    var base = 0
    /// Earlier values of the same table.
    var values: EarlierValues?

    init(facts: NoteFacts = NoteFacts()) {
        self.facts = facts
    }

    /// For formulas that do not look at the file.
    static let empty = FormulaScope(facts: NoteFacts())

    /// Sets the bytes of the entry, of which conditions need the first 128 at most.
    mutating func setBytes(_ bytes: Bytes) {
        self.bytes = bytes.prefix(128)
    }

    func local(_ local: Formula.Local) -> TagValue? {
        switch local {
        case .bytes: .bytes(bytes)
        case .count: .integer(Int64(count))
        case .format: format.map { .text($0.name) }
        case .size: .integer(Int64(size))
        case .order: .text(order == .bigEndian ? "MM" : "II")
        case .tag: .integer(Int64(tag))
        case .place: .integer(Int64(place))
        case .start: .integer(Int64(start))
        case .base: .integer(Int64(base))
        }
    }
}
