public import TaglineConfiguration
internal import TaglineMedia
internal import TaglinePlatform
public import TaglineSDK

/// How fast an extractor that is not built in answers: what the way to it and back costs, measured with small files.
public struct PluginSpeed: Sendable {
    /// How many files it was asked about.
    public let files: Int
    /// How many it was asked about before the first answer was waited for.
    public let inFlight: Int
    public let seconds: Double
    /// How many tags it emitted.
    public let tags: Int
    /// The first problem that it reported.
    public let problem: Problem?

    /// Measures an extractor of a registry with the registry's options.
    ///
    /// - Parameter path: the image to ask about, again and again.
    /// - Throws: `ConfigurationErrors` if the plugin does not load, `SourceError` if the image cannot be read.
    public static func measure(
        _ entry: RegistryDocument.Entry, _ plugins: PluginSet, path: String, files: Int
    ) async throws -> PluginSpeed {
        let photo = try photo(path)
        var loader = PluginLoader(plugins: plugins)
        let options = Options(checked: entry.options, for: plugins.descriptor(of: entry)?.options)
        let plugin = ResolvedPipeline.Plugin(
            entry: entry, options: options, location: entry.location, optionsNode: entry.optionsNode)
        guard let extractor = loader.extractor(plugin) else { throw ConfigurationErrors(loader.errors) }
        return await measure(extractor, photo: photo, files: files)
    }

    private static func photo(_ path: String) throws -> MediaFile {
        guard let status = FileSystem.status(of: Array(path.utf8)), status.isRegular else {
            throw SourceError(path, "not-found", "there is no such file")
        }
        let bytes = FileSystem.read(Array(path.utf8), at: 0, count: status.size)
        guard var media = MediaFile.read(FileContents(bytes)) else {
            throw SourceError(path, "unrecognised", "the content is no format that is known")
        }
        media.uri = path
        return media
    }

    private static func measure(_ extractor: LoadedExtractor, photo: MediaFile, files: Int) async -> PluginSpeed {
        let awaited = extractor.extractor as? any AwaitedReader
        let inFlight = awaited == nil ? 1 : ItemProcessor.itemsAhead
        let start = Platform.monotonicNanoseconds
        var record = RecordBuilder()
        var tags = 0
        var problem: Problem?
        var open: [MediaFile] = []
        var next = 0
        for index in 0..<files {
            while next < min(files, index + inFlight) {
                open.append(photo.anew)
                awaited?.ask(about: open[open.count - 1])
                next += 1
            }
            let media = open.removeFirst()
            await awaited?.awaitAnswer(about: media)
            record = RecordBuilder(limits: extractor.limits)
            extractor.extractor.extract(from: media, into: &record)
            tags += record.tags.count
            problem = problem ?? record.problems.first
        }
        let seconds = Double(Platform.monotonicNanoseconds - start) / 1e9
        await awaited?.close()
        return PluginSpeed(files: files, inFlight: inFlight, seconds: seconds, tags: tags, problem: problem)
    }
}

extension PluginSpeed: CustomStringConvertible {
    /// Such as `100,000 files in 920 ms: 108,695 a second, 9,200 ns each, 32 in flight, 100,000 tags`.
    public var description: String {
        let rate = seconds > 0 ? Int(Double(files) / seconds) : 0
        let micro = files > 0 ? Int(seconds * 1e9 / Double(files)) : 0
        var text =
            "\(QuantityText.count(files)) files in \(Int(seconds * 1000)) ms: \(QuantityText.count(rate)) a second, "
        text += "\(QuantityText.count(micro)) ns each, \(inFlight) in flight, \(QuantityText.count(tags)) tags"
        if let problem { text += "; a problem: \(problem.message)" }
        return text
    }
}

extension MediaFile {
    /// The same file, of which nothing is known yet but its blocks.
    fileprivate var anew: MediaFile {
        var media = MediaFile(format: format, contents: contents)
        media.blocks = blocks
        media.image = image
        media.uri = uri
        return media
    }
}
