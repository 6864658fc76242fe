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
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// It tells where the picture was taken; `privacy: "location"` removes it.
        public static let location = Traits(rawValue: 1)
        /// Nobody knows what it means; it is shown only when asked for.
        public static let unknown = Traits(rawValue: 2)
        /// Its number is an offset that counts from the start of the TIFF header and is shown from that of the file.
        public static let offset = Traits(rawValue: 4)
        /// When several directories have it, the main image's stands; ExifTool calls this `Priority => 0`.
        public static let yielding = Traits(rawValue: 8)
        /// A long array of it is told by its size alone.
        public static let longArray = Traits(rawValue: 16)
        /// The field is text whatever its type says.
        public static let readAsText = Traits(rawValue: 32)
        /// The field is bytes whatever its type says.
        public static let readAsBytes = Traits(rawValue: 64)
        /// An empty one says nothing and is left out.
        public static let omittedIfEmpty = Traits(rawValue: 128)
    }

    public init(_ id: UInt32, _ name: String, _ conversion: Conversion = .quantity, _ traits: Traits = []) {
        self.id = id
        self.name = name
        self.conversion = conversion
        self.traits = traits
    }
}
