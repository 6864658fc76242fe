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
    /// How long the same took with an extractor that does nothing; 0 where many are in flight.
    public let baseSeconds: Double
    /// How many tags it emitted.
    public let tags: Int
    /// The first problem that it reported.
    public let problem: Problem?

    /// Measures an extractor of a registry with the registry's options.
    ///
    /// - Parameters:
    ///   - path: the image to ask about, again and again.
    ///   - workers: how many ask at once, each on a thread of its own, as those of a job do; a plugin that has many
    ///     questions in flight is asked by one.
    /// - Throws: `ConfigurationErrors` if the plugin does not load, `SourceError` if the image cannot be read,
    ///   `ThreadError` if there can be no more threads.
    public static func measure(
        _ entry: RegistryDocument.Entry, _ plugins: PluginSet, path: String, files: Int, workers: Int = 1
    ) async throws -> PluginSpeed {
        var loader = PluginLoader(plugins: plugins)
        let options = Options(checked: entry.options, for: plugins.descriptor(of: entry)?.options)
        let plugin = ResolvedPipeline.Plugin(
            entry: entry, options: options, location: entry.location, optionsNode: entry.optionsNode)
        guard let extractor = loader.extractor(plugin) else { throw ConfigurationErrors(loader.errors) }
        return try await measure(extractor, path: path, files: files, workers: workers)
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

    private static func measure(
        _ extractor: LoadedExtractor, path: String, files: Int, workers: Int
    ) async throws -> PluginSpeed {
        let photo = try photo(path)
        if let awaited = extractor.extractor as? any AwaitedReader {
            let (seconds, found) = await timed { await ask(awaited, extractor.limits, photo, files) }
            await awaited.close()
            return PluginSpeed(
                files: files, inFlight: ItemProcessor.itemsAhead, seconds: seconds, baseSeconds: 0, tags: found.tags,
                problem: found.problem)
        }
        let (baseSeconds, _) = await timed { call(Idle(), extractor.limits, photo, files) }
        let threads = try (0..<workers).map { _ in try TaskThread() }
        defer { for thread in threads { thread.stop() } }
        let (seconds, found) = try await timed {
            try await withThrowingTaskGroup(of: Found.self) { group in
                for (index, thread) in threads.enumerated() {
                    let share = files * (index + 1) / workers - files * index / workers
                    group.addTask(executorPreference: thread) {
                        call(extractor.extractor, extractor.limits, try self.photo(path), share)
                    }
                }
                return try await group.reduce(into: Found()) { $0.add($1) }
            }
        }
        return PluginSpeed(
            files: files, inFlight: workers, seconds: seconds, baseSeconds: baseSeconds, tags: found.tags,
            problem: found.problem)
    }

    /// An extractor that does nothing.
    private struct Idle: TagReader {
        func extract(from media: MediaFile, into record: inout RecordBuilder) {}
    }

    /// What was found in all files.
    private struct Found {
        var tags = 0
        var problem: Problem?

        mutating func add(_ record: RecordBuilder, besides others: Int = 0) {
            tags += record.tags.count - others
            problem = problem ?? record.problems.first
        }

        mutating func add(_ other: Found) {
            tags += other.tags
            problem = problem ?? other.problem
        }
    }

    private static func timed<Result>(_ body: () async throws -> Result) async rethrows -> (seconds: Double, Result) {
        let start = Platform.monotonicNanoseconds
        let result = try await body()
        return (Double(Platform.monotonicNanoseconds - start) / 1e9, result)
    }

    private static func call(
        _ reader: any TagReader, _ limits: RecordBuilder.Limits, _ photo: MediaFile, _ files: Int
    ) -> Found {
        var found = Found()
        for _ in 0..<files {
            var record = RecordBuilder(limits: limits)
            // What every record has before, from the extractors that are built in.
            record.emit(fileType)
            reader.extract(from: photo.anew, into: &record)
            found.add(record, besides: 1)
        }
        return found
    }

    private static let fileType = Tag(group: "File", .permanent(0, "FileType"), RawValue(text: "JPEG"))

    private static func ask(
        _ reader: any AwaitedReader, _ limits: RecordBuilder.Limits, _ photo: MediaFile, _ files: Int
    ) async -> Found {
        var found = Found()
        var open = Array(repeating: photo.anew, count: ItemProcessor.itemsAhead)
        for index in 0..<files + open.count {
            let place = index % open.count
            if index >= open.count {
                await reader.awaitAnswer(about: open[place])
                var record = RecordBuilder(limits: limits)
                reader.extract(from: open[place], into: &record)
                found.add(record)
            }
            guard index < files else { continue }
            open[place] = photo.anew
            reader.ask(about: open[place])
        }
        return found
    }
}

extension PluginSpeed: CustomStringConvertible {
    /// Such as `100,000 files in 920 ms: 108,695 a second, 9,200 ns each, 32 in flight, 100,000 tags`, or with one in
    /// flight `... 1,900 ns each, of which the plugin adds 1,700, 1 in flight, ...`.
    public var description: String {
        let rate = seconds > 0 ? Int(Double(files) / seconds) : 0
        let each = files > 0 ? 1e9 / Double(files) : 0
        let added =
            inFlight == 1 ? ", of which the plugin adds \(QuantityText.count(Int((seconds - baseSeconds) * each)))" : ""
        var text =
            "\(QuantityText.count(files)) files in \(Int(seconds * 1000)) ms: \(QuantityText.count(rate)) a second, "
        text +=
            "\(QuantityText.count(Int(seconds * each))) ns each\(added), \(inFlight) in flight, \(QuantityText.count(tags)) tags"
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
