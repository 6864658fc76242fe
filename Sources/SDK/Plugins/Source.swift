/// A plugin that lists items and reads their bytes.
public protocol Source: Sendable {
    /// What the source is and which options it takes.
    static var descriptor: PluginDescriptor { get }

    /// Makes a source with options that were checked against the descriptor's schema.
    ///
    /// - Throws: `ConfigurationError` for what a schema cannot express.
    init(options: Options) throws

    /// How many items are worth having in flight for each worker: 1 where reading is local, many where it waits for a
    /// network.
    var itemsInFlightPerWorker: Int { get }

    /// How much to read of an item before anything is known of it, in bytes.
    var firstWindow: Int { get }

    /// Whether items can be read at once, without waiting for a network.
    var readsAtOnce: Bool { get }

    /// Asks whether what it lists and reads can be reached, and reads next to nothing.
    ///
    /// - Throws: `SourceError` that says what is in the way and what to do.
    func connect() async throws

    /// Starts to list the items, in the source's own stable order.
    ///
    /// - Parameter place: the item behind which to begin, which need not be there any more; `nil` to list all.
    /// - Throws: `SourceError` if nothing can be listed.
    func list(after place: ItemPlace?) throws -> any ItemListing

    /// Starts to list the items of a shard, in a source that divides its items without listing all of them.
    ///
    /// - Returns: `nil` if it does not: the host then takes those whose path's hash falls to the shard.
    /// - Throws: `SourceError` if nothing can be listed.
    func list(after place: ItemPlace?, of shard: Shard) throws -> (any ItemListing)?

    /// What identifies the bytes of an item, as far as that can be told without opening it: the `version` that its reader
    /// would have. `nil` if it cannot be told.
    func version(of item: Item) -> String?

    /// Opens an item for reading.
    ///
    /// - Throws: `SourceError` if it cannot be read.
    func open(_ item: Item) async throws -> any ItemReader
}

extension Source {
    public func connect() async throws {}

    /// Starts to list all items.
    ///
    /// - Throws: `SourceError` if nothing can be listed.
    public func list() throws -> any ItemListing { try list(after: nil) }

    public func list(after place: ItemPlace?, of shard: Shard) throws -> (any ItemListing)? { nil }

    public func version(of item: Item) -> String? { item.version }
}

/// The items of a source, one after the other. It is asked from one thread of its own.
public protocol ItemListing: AnyObject, Sendable {
    /// The next item, or `nil` at the end.
    ///
    /// - Throws: `SourceError` for a part that cannot be listed. The listing goes on behind it, unless it is an outage.
    func next() async throws -> Item?
}

/// Something that a source lists: a file, an object.
public struct Item: Sendable {
    /// The path relative to the root, or the object's key: what identifies it within the source.
    public var path: [UInt8]
    /// Its location as a URI.
    public var uri: String
    /// What the source needs to open it.
    public var location: [UInt8]
    /// Whether it was named by itself rather than found in a walk, so that it gets a record whatever it is.
    public var isNamed: Bool
    /// The part of the source that it belongs to.
    public var part: Int
    /// What identifies its bytes, if the listing tells that.
    public var version: String?

    public init(path: [UInt8], uri: String, location: [UInt8], isNamed: Bool, part: Int = 0, version: String? = nil) {
        self.path = path
        self.uri = uri
        self.location = location
        self.isNamed = isNamed
        self.part = part
        self.version = version
    }

    /// Where it stands in the source.
    public var place: ItemPlace { ItemPlace(part: part, path: path) }
}

/// An open item. Its bytes are those of one version, or reading fails.
public protocol ItemReader: AnyObject {
    /// Its size and time.
    var info: SourceInfo { get }
    /// What identifies its bytes.
    var version: String { get }

    /// Reads a range, as far as the item has it.
    ///
    /// - Throws: `SourceError` if it cannot be read or has changed.
    func read(_ range: Range<Int>) async throws -> Bytes

    /// Reads a range at once, as far as the item has it; `nil` if that takes waiting for a network, or fails.
    func readNow(_ range: Range<Int>) -> Bytes?

    /// Whether it was changed since it was opened, so that what was read may belong to no version.
    var hasChanged: Bool { get }

    /// How much it reads in one piece at the most, in bytes; a larger file is not decoded as a whole.
    var largestRead: Int { get }

    /// Lets go of it.
    func close()
}

extension ItemReader {
    public var largestRead: Int { .max }
}

/// Why an item cannot be read or listed.
public struct SourceError: Error, Sendable, CustomStringConvertible {
    /// What it was about: a path or a key.
    public let place: String
    /// A stable word, such as `not-found`.
    public let code: Problem.Code
    /// What is wrong, as a sentence.
    public let message: String
    /// Whether it is not this item but the source that cannot be read, so that a run had better stop.
    public var outage: Outage?

    /// How long a source is down.
    public enum Outage: Sendable {
        /// Trying again later may help: there is no network, or the service is overloaded.
        case transient
        /// Somebody has to mend something: credentials, a bucket's name.
        case permanent
    }

    public init(_ place: String, _ code: Problem.Code, _ message: String, outage: Outage? = nil) {
        self.place = place
        self.code = code
        self.message = message
        self.outage = outage
    }

    public var description: String { "\(place): \(message)" }
}
