/// Where an item stands in its source, so that a later listing can begin behind it.
///
/// Places are in the order of the source: by part, then bytewise by path.
public struct ItemPlace: Sendable, Hashable, Comparable {
    /// The number of the folder, of the line of a list, or of whatever else a source consists of, from 0.
    public let part: Int
    /// The item's path. Where a part is a single item it only tells whether the list is still the same.
    public let path: [UInt8]

    public init(part: Int = 0, path: [UInt8]) {
        self.part = part
        self.path = path
    }

    public static func < (first: ItemPlace, second: ItemPlace) -> Bool {
        first.part != second.part ? first.part < second.part : first.path.lexicographicallyPrecedes(second.path)
    }
}
