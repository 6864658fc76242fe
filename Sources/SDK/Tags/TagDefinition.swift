/// One row of a tag table: everything that is known about a tag, in one line.
public struct TagDefinition: Sendable {
    /// The number that the format knows it by; its meaning is the table's.
    public let id: UInt32
    /// ExifTool's name.
    public let name: String
    /// How its forms are made.
    public let conversion: Conversion
    /// What else there is to know.
    public let traits: Traits

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

    @inlinable
    public init(_ id: UInt32, _ name: String, _ conversion: Conversion = .quantity, _ traits: Traits = []) {
        self.id = id
        self.name = name
        self.conversion = conversion
        self.traits = traits
    }
}
