internal import TaglineMedia
internal import TaglineSDK

/// A directory of a maker note: where it stands and how it is read.
struct NoteDirectory {
    /// The bytes that it stands in.
    var source: TIFFSource
    /// Where it starts in them.
    var start: Int
    /// How many bytes it has; its values may stand outside.
    var length: Int
    /// Where the offsets of its entries count from.
    var base: Int
    /// By how much that was moved, since the values were not where it said.
    var repair = 0
    var order: ByteOrder
    var table: NoteTable
    /// What its reader needs to know.
    var arguments: [String: Int] = [:]
    /// Where parts of it end, by where they start.
    var ends: [Int: Int] = [:]
    /// Whether the offsets of its entries count from each entry.
    var isEntryBased = false
    var depth = 0
    /// How many entries it has, where it does not say so itself.
    var entryCount: Int?
    /// Where the next value stands, if values follow the directory in their order, whatever their offsets say.
    var nextValue: Int?

    /// Its bytes, at most so many.
    func bytes(upTo limit: Int = .max) -> Bytes? {
        source.bytes(at: start, count: min(limit, length))
    }

    /// The offset of a place in the file.
    func fileOffset(_ place: Int) -> Int { source.fileOffset(of: place) }
}
