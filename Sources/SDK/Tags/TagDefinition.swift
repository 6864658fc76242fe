/// One row of a tag table: everything that is known about a tag, in one line.
///
/// It is a handle: a row is long, and every tag of every file refers to one. The rows of tables and constants are
/// `permanent`, so that threads which use the same row do not count references to it (`make bench`).
@safe
public struct TagDefinition: @unchecked Sendable {
    // SAFETY: a row is never changed, and lives as long as `owner`, or for good where there is none.
    @usableFromInline let row: UnsafePointer<Row>
    @usableFromInline let owner: Owner?

    /// The number that the format knows it by; its meaning is the table's.
    @inlinable public var id: UInt32 { unsafe row.pointee.id }
    /// ExifTool's name.
    @inlinable public var name: String { unsafe row.pointee.name }
    /// How its forms are made.
    @inlinable public var conversion: Conversion { unsafe row.pointee.conversion }
    /// What else there is to know.
    @inlinable public var traits: Traits { unsafe row.pointee.traits }
    /// How the value is made, apart from the rest of the conversion, which is long.
    var reading: Conversion.Reading { unsafe row.pointee.conversion.reading }
    /// The labels, unless the print is made of the raw value or of one that takes making.
    var labelsOfElements: LabelTable? {
        guard case .elements = reading, unsafe row.pointee.conversion.rawToPrint == nil else { return nil }
        return unsafe row.pointee.conversion.labels
    }
    /// Whether it is written as its print.
    var isLabel: Bool { unsafe row.pointee.conversion.kind == .label }

    /// The print of what the file holds. Conversions are long: only what is needed of this one is copied.
    func printed(of raw: RawValue) -> TagValue {
        if let printed = unsafe row.pointee.conversion.rawToPrint?(raw) { return printed }
        let value = reading.value(of: raw)
        guard unsafe row.pointee.conversion.isNumbered else {
            return unsafe row.pointee.conversion.toPrint?(value) ?? value
        }
        return conversion.printed(value)
    }

    /// The name as JSON has it before a value, `"Model":`; only permanent rows keep it.
    var jsonName: PaddedBytes? { unsafe row.pointee.jsonName }

    /// A hash of the name, to tell names apart at sight.
    @inlinable package var nameHash: UInt32 { unsafe row.pointee.nameHash }

    /// The hash of a name: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), whose upper bits are mixed into the lower ones.
    package static func hash(ofName name: String) -> UInt32 {
        let hash = name.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return hash ^ hash >> 15
    }

    public struct Traits: OptionSet, Sendable {
        public let rawValue: UInt16
        @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// It tells where the picture was taken; `privacy: "location"` removes it.
        @inlinable public static var location: Traits { Traits(rawValue: 1) }
        /// Nobody knows what it means; it is shown only when asked for.
        @inlinable public static var unknown: Traits { Traits(rawValue: 2) }
        /// Its number is an offset that counts from the start of the TIFF header and is shown from that of the file.
        @inlinable public static var offset: Traits { Traits(rawValue: 4) }
        /// When several directories have it, the main image's stands; ExifTool calls this `Priority => 0`.
        @inlinable public static var yielding: Traits { Traits(rawValue: 8) }
        /// A long array of it is told by its size alone.
        @inlinable public static var longArray: Traits { Traits(rawValue: 16) }
        /// The field is text whatever its type says.
        @inlinable public static var readAsText: Traits { Traits(rawValue: 32) }
        /// The field is bytes whatever its type says.
        @inlinable public static var readAsBytes: Traits { Traits(rawValue: 64) }
        /// An empty one says nothing and is left out.
        @inlinable public static var omittedIfEmpty: Traits { Traits(rawValue: 128) }
    }

    public init(_ id: UInt32, _ name: String, _ conversion: Conversion = .quantity, _ traits: Traits = []) {
        let owner = Owner(Row(id: id, name: name, conversion: conversion, traits: traits))
        unsafe row = UnsafePointer(owner.row)
        self.owner = owner
    }

    @inlinable
    init(permanent row: UnsafePointer<Row>) {
        unsafe self.row = row
        owner = nil
    }

    /// A row that is never freed, for tables and constants, of which there are so many and no more.
    public static func permanent(
        _ id: UInt32, _ name: String, _ conversion: Conversion = .quantity, _ traits: Traits = []
    ) -> TagDefinition {
        TagDefinition(permanent: Row(id: id, name: name, conversion: conversion, traits: traits))
    }

    /// The same row in memory that is never freed.
    var madePermanent: TagDefinition { unsafe owner == nil ? self : TagDefinition(permanent: row.pointee) }

    private init(permanent row: consuming Row) {
        var name: [UInt8] = []
        name.appendJSON(expecting: 64) { $0.appendName(row.name, isFirst: true) }
        row.jsonName = PaddedBytes(permanent: name)
        let place = UnsafeMutablePointer<Row>.allocate(capacity: 1)
        unsafe place.initialize(to: row)
        unsafe self.init(permanent: UnsafePointer(place))
    }

    @usableFromInline
    struct Row {
        // What writing a record looks at comes first.
        @usableFromInline let id: UInt32
        @usableFromInline let nameHash: UInt32
        @usableFromInline let traits: Traits
        var jsonName: PaddedBytes?
        @usableFromInline let conversion: Conversion
        @usableFromInline let name: String

        init(id: UInt32, name: String, conversion: Conversion, traits: Traits) {
            self.id = id
            self.name = name
            self.conversion = conversion
            self.traits = traits
            nameHash = TagDefinition.hash(ofName: name)
        }
    }

    /// Keeps a row that no table has: one whose name comes from the file, as a rule.
    @safe @usableFromInline
    final class Owner {
        let row: UnsafeMutablePointer<Row>

        init(_ row: Row) {
            unsafe self.row = .allocate(capacity: 1)
            unsafe self.row.initialize(to: row)
        }

        deinit {
            unsafe row.deinitialize(count: 1)
            unsafe row.deallocate()
        }
    }
}
