internal import TaglinePlatform
public import TaglineSDK

/// The `directory` source: the files of folders, and files that are named one by one.
///
/// Folders are walked in the bytewise order of paths. Hidden files and the thumbnail folders of network storage are passed
/// over, linked folders are not followed. A link that leads nowhere is an item that cannot be read.
public struct DirectorySource: Source {
    public static let descriptor = PluginDescriptor(
        id: "directory", version: "1.0", summary: "Files in folders, or named one by one",
        options: OptionsSchema(
            .path("path", mustExist: true, "A folder or a file."),
            .list("paths", of: .path(mustExist: false), "Several folders or files."),
            .path("filesFrom", mustExist: true, "A file with one path or `file:` URI a line, `-` for standard input."),
            .bool("recursive", default: true, "Whether folders within folders are entered."),
            .list(
                "include", of: .string,
                "Globs of paths within a folder, such as *.nef or 2024/; others are passed over."),
            .list("exclude", of: .string, "Globs of paths within a folder that are passed over, such as private/."),
            .bool("allFiles", default: false, "Whether files that are no media get a record too."),
            .string(
                "changedSince", "Only files changed at or after this time, such as 2024-05-01 or 2024-05-01T12:00:00Z.")
        ))

    public let itemsInFlightPerWorker = 1
    public let firstWindow = 16_384
    public let readsAtOnce = true

    private let roots: [[UInt8]]
    private let filesFrom: String?
    private let filter: PathFilter
    private let isNamingEverything: Bool
    private let isRecursive: Bool
    private let begun = RootFolders()

    public init(options: Options) throws {
        roots = ([options.string("path")].compactMap(\.self) + (options.strings("paths") ?? [])).map(LocalPath.bytes)
        filesFrom = options.string("filesFrom")
        isNamingEverything = options.bool("allFiles")
        isRecursive = options.bool("recursive")
        filter = try PathFilter(
            include: options.strings("include") ?? [], exclude: options.strings("exclude") ?? [],
            changedSince: options.string("changedSince"))
        if roots.isEmpty, filesFrom == nil {
            throw ConfigurationError(
                .missingKey, "the source needs \"path\", \"paths\" or \"filesFrom\"",
                at: ConfigurationLocation(file: "", pointer: ""))
        }
    }

    public func list(after place: ItemPlace?) throws -> any ItemListing {
        let parts = DirectoryParts(folders: roots, list: try filesFrom.map { try PathList($0) })
        return DirectoryListing(
            parts: parts, roots: begun, filter: filter, isNamingEverything: isNamingEverything,
            isRecursive: isRecursive,
            after: place)
    }

    public func version(of item: Item) -> String? {
        Platform.status(item.location).map(LocalFile.version)
    }

    public func open(_ item: Item) async throws -> any ItemReader {
        do {
            return try LocalFile(path: item.location)
        } catch let error as SourceError {
            throw begun.reason(error, part: item.part)
        }
    }
}
