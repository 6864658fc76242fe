/// The tags of a directory by number.
///
/// ```swift
/// static let gps = TagTable([
///     TagDefinition(0x0001, "GPSLatitudeRef", .labels("N=North\nS=South")),
/// ])
/// ```
public struct TagTable: Sendable {
    private let ids: [UInt32]
    private let rows: [TagDefinition]

    /// A table of the rows of all parts; where a number stands twice, the first counts.
    public init(_ parts: [TagDefinition]...) {
        var seen: Set<UInt32> = []
        rows = parts.joined().filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
        ids = rows.map(\.id)
    }

    /// The row of a number, or `nil`.
    public subscript(id: UInt32) -> TagDefinition? {
        var low = 0
        var high = ids.count
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low < ids.count && ids[low] == id ? rows[low] : nil
    }

    /// All rows by number.
    public var definitions: [TagDefinition] { rows }
}
