import TaglineSDK
import Testing

/// How the notes of a vendor begin, for those that a test makes.
struct NoteKind: CustomTestStringConvertible, Sendable {
    /// The vendor, and which of its notes.
    let name: String
    let make: String
    /// Models that conditions do not name.
    let models: [String]
    /// What stands before the directory.
    let header: Header
    /// The table, such as `Canon.Main`.
    let table: String
    /// The vendors whose tables the note reaches, for the models that their conditions name.
    let vendors: [String]
    /// What offsets count from.
    let base: Base
    let orders: [ByteOrder]
    /// Entries that every note has, by number.
    var given: [Int: Given] = [:]
    /// The entry that holds the note, or the first directory's entry that points to it.
    var tag: UInt16 = 0x927C
    /// Facts that a reader gathers before it reads the entries.
    var facts: [String: Int64] = [:]

    enum Given: Sendable {
        case text(String)
        case number(UInt32)
        case data(String)
    }

    enum Base: Sendable {
        /// The TIFF structure around the note.
        case structure
        /// So many bytes behind the start of the note.
        case note(Int)
    }

    enum Header: Sendable {
        case bytes([UInt8])
        /// A text with a TIFF header behind it, whose directory follows at once.
        case tiff(String)
        /// The first bytes of binary data, which is all there is.
        case data([UInt8])
        /// Whole notes, each in a file.
        case notes([String])

        static func data(_ text: String) -> Header { .data(Array(text.utf8)) }
    }

    init(
        _ name: String, make: String, models: [String] = ["One"], header: Header = .bytes([]), table: String,
        vendors: [String] = [], base: Base = .structure, orders: [ByteOrder] = [.littleEndian, .bigEndian],
        tag: UInt16 = 0x927C, given: [Int: Given] = [:]
    ) {
        self.name = name
        self.make = make
        self.models = models
        self.header = header
        self.table = table
        self.vendors = [String(table.prefix { $0 != "." })] + vendors
        self.base = base
        self.orders = orders
        self.tag = tag
        self.given = given
    }

    init(
        _ name: String, make: String, models: [String] = ["One"], header: String, table: String, vendors: [String] = [],
        base: Base = .structure, orders: [ByteOrder] = [.littleEndian, .bigEndian]
    ) {
        self.init(
            name, make: make, models: models, header: .bytes(Array(header.utf8)), table: table, vendors: vendors,
            base: base, orders: orders)
    }

    var testDescription: String { name }

    /// The bytes before the directory.
    func headerBytes(_ order: ByteOrder) -> [UInt8] {
        switch header {
        case .bytes(let bytes): bytes
        case .data(let bytes): bytes
        case .notes: []
        case .tiff(let text):
            Array(text.utf8) + (order == .bigEndian ? Array("MM".utf8) : Array("II".utf8)) + order.bytes(UInt16(42))
                + order.bytes(UInt32(8))
        }
    }
}

extension NoteKind {
    /// The notes that are synthesised.
    static let all: [NoteKind] = larger + smaller
}
