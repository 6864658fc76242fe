/// The tags of a directory by number.
///
/// ```swift
/// static let gps = TagTable([
///     TagDefinition(0x0001, "GPSLatitudeRef", .labels("N=North\nS=South")),
/// ])
/// ```
public struct TagTable: Sendable {
    /// All rows by number.
    public let definitions: [TagDefinition]
    /// One more than the index of a row, at the place that its number's hash tells or behind it; 0 where there is none.
    ///
    /// Every entry of every directory is looked up: this finds it in one step or two instead of ten (`make bench`).
    @usableFromInline let slots: [Int32]

    /// A table of the rows of all parts; where a number stands twice, the first counts.
    public init(_ parts: [TagDefinition]...) {
        var seen: Set<UInt32> = []
        definitions = parts.joined().filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
        var size = 4
        while size < 3 * definitions.count { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        for index in definitions.indices {
            var slot = Self.hash(definitions[index].id) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(index + 1)
        }
        self.slots = slots
    }

    /// The row of a number, or `nil`.
    @inlinable
    public subscript(id: UInt32) -> TagDefinition? {
        var slot = Self.hash(id) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if definitions[index].id == id { return definitions[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Numbers come in rows; the multiplier spreads them.
    @inlinable
    static func hash(_ id: UInt32) -> Int { Int((id &* 0x9E37_79B1) >> 16) }
}
