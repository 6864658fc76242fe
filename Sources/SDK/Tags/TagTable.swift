/// The tags of a directory by number.
///
/// ```swift
/// static let gps = TagTable([
///     TagDefinition(0x0001, "GPSLatitudeRef", .labels("N=North\nS=South")),
/// ])
/// ```
///
/// Its memory is never freed, since tables are constants, and threads that use one count no references to it
/// (`make bench`).
@safe
public struct TagTable: @unchecked Sendable {
    // SAFETY: what these point to is neither changed nor freed, and `slots` has one more element than `mask`.
    @usableFromInline let rows: UnsafePointer<TagDefinition.Row>
    private let count: Int
    /// One more than the index of a row, at the place that its number's hash tells or behind it; 0 where there is none.
    ///
    /// Every entry of every directory is looked up: this finds it in one step or two instead of ten.
    @usableFromInline let slots: UnsafePointer<Int32>
    @usableFromInline let mask: Int

    /// A table of the rows of all parts; where a number stands twice, the first counts.
    public init(_ parts: [TagDefinition]...) {
        var seen: Set<UInt32> = []
        let definitions = parts.joined().filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
        let rows = UnsafeMutablePointer<TagDefinition.Row>.allocate(capacity: definitions.count)
        for index in definitions.indices {
            unsafe (rows + index).initialize(to: definitions[index].row.pointee)
        }
        var size = 4
        while size < 3 * definitions.count { size *= 2 }
        let slots = UnsafeMutablePointer<Int32>.allocate(capacity: size)
        unsafe slots.initialize(repeating: 0, count: size)
        for index in definitions.indices {
            var slot = Self.hash(definitions[index].id) & (size - 1)
            while unsafe slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            unsafe slots[slot] = Int32(index + 1)
        }
        unsafe self.rows = UnsafePointer(rows)
        count = definitions.count
        unsafe self.slots = UnsafePointer(slots)
        mask = size - 1
    }

    /// All rows by number.
    public var definitions: [TagDefinition] {
        (0..<count).map { unsafe TagDefinition(permanent: rows + $0) }
    }

    /// The row of a number, or `nil`.
    @inlinable
    public subscript(id: UInt32) -> TagDefinition? {
        var slot = Self.hash(id) & mask
        while true {
            let index = unsafe Int(slots[slot]) - 1
            guard index >= 0 else { return nil }
            if unsafe rows[index].id == id { return unsafe TagDefinition(permanent: rows + index) }
            slot = (slot + 1) & mask
        }
    }

    /// Numbers come in rows; the multiplier spreads them.
    @inlinable
    static func hash(_ id: UInt32) -> Int { Int((id &* 0x9E37_79B1) >> 16) }
}
