public import TaglineSDK

/// The `directory` source: the files of folders, and files that are named one by one.
///
/// Folders are walked in the bytewise order of paths. Hidden files and the thumbnail folders of network storage are passed
/// over, linked folders are not followed.
public struct DirectorySource: Source {
    public static let descriptor = PluginDescriptor(
        id: "directory", version: "1.0", summary: "Files in folders, or named one by one",
        options: OptionsSchema(
            .path("path", "A folder or a file."),
            .list("paths", of: .path(mustExist: false), "Several folders or files."),
            .path("filesFrom", "A file with one path a line, `-` for standard input."),
            .list("include", of: .string, "Globs of paths within a folder; others are passed over."),
            .list("exclude", of: .string, "Globs of paths within a folder that are passed over."),
            .bool("allFiles", default: false, "Whether files that are no media get a record too."),
            .string("changedSince", "Only files changed at or after this time, such as 2024-05-01 or 2024-05-01T12:00:00Z.")))

    public let itemsInFlightPerWorker = 1
    public let firstWindow = 16_384
    public let readsAtOnce = true

    private let roots: [[UInt8]]
    private let filesFrom: String?
    private let filter: PathFilter
    private let isNamingEverything: Bool

    public init(options: Options) throws {
        roots = ([options.string("path")].compactMap(\.self) + (options.strings("paths") ?? [])).map(LocalPath.bytes)
        filesFrom = options.string("filesFrom")
        isNamingEverything = options.bool("allFiles")
        filter = try PathFilter(
            include: options.strings("include") ?? [], exclude: options.strings("exclude") ?? [],
            changedSince: options.string("changedSince"))
        if roots.isEmpty, filesFrom == nil {
            throw ConfigurationError(
                .missingKey, "the source needs \"path\", \"paths\" or \"filesFrom\"", at: ConfigurationLocation(file: "", pointer: ""))
        }
    }

    public func list() throws -> any ItemListing {
        let named = try filesFrom.map(PathList.read) ?? []
        return DirectoryListing(roots: roots, named: named, filter: filter, isNamingEverything: isNamingEverything)
    }

    public func open(_ item: Item) async throws -> any ItemReader {
        try LocalFile(path: item.location)
    }
}

/// Paths in options are text, although a file system has bytes: those that are not UTF-8 stand as `%XX` after `file:`.
enum LocalPath {
    static func bytes(_ option: String) -> [UInt8] {
        guard option.hasPrefix("file:") else { return Array(option.utf8) }
        var bytes: [UInt8] = []
        var rest = Array(option.utf8).dropFirst(5)
        if rest.starts(with: Array("//".utf8)) { rest = rest.dropFirst(2) }
        while let byte = rest.first {
            rest = rest.dropFirst()
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let decoded = UInt8(digits, radix: 16) {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// The option that stands for a path: itself if it is plain UTF-8, else a `file:` URI.
    static func option(_ path: [UInt8]) -> String {
        if let text = String(validating: path, as: UTF8.self), !text.hasPrefix("file:") { return text }
        return "file:" + PercentEncoding.uriPath(path)
    }
}
