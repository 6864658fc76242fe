internal import Synchronization
public import TaglineConfiguration
internal import TaglinePlatform
public import TaglineSDK

/// Sends dead letters again, and leaves behind what failed again.
///
/// A record goes to its sink as it was encoded, unless the sink has been configured otherwise since: then, and where an item
/// could not be read, the image is read anew.
public struct Replay: Sendable {
    private let location: StorageLocation
    private let storages: StorageSet

    /// - Parameter path: the file of dead letters.
    public init(_ path: String, storages: StorageSet) {
        location = StorageLocation(path)
        self.storages = storages
    }

    /// How the pipeline of the letters can be made again, as the file says it.
    ///
    /// - Throws: `StorageError` if the file cannot be read, or has letters of several pipelines.
    public func origin() async throws -> JSONValue {
        let reader = try await DeadLetterReader(location, storages: storages)
        var found: JSONValue?
        while let line = try await reader.next() {
            guard case .heading(let origin, _) = line else { continue }
            guard found == nil || found == origin else {
                throw StorageError(
                    .failed, "\(location) has letters of several pipelines; say which one to use with --pipeline")
            }
            found = origin
        }
        guard let found else {
            throw StorageError(.failed, "\(location) does not say of which pipeline it is; name it with --pipeline")
        }
        return found
    }

    /// Sends the letters again.
    ///
    /// - Parameter configuration: the pipeline that the letters are of.
    /// - Throws: What making or running the pipeline throws.
    public func run(
        _ configuration: ResolvedPipeline, plugins: PluginSet, _ observer: Pipeline.Observer
    ) async throws -> Pipeline.Outcome {
        let storage = try storages.storage(of: location)
        let lock = try await storage.lock(location)
        defer { lock?.release() }
        let former = try await StorageLines.objects(of: location, in: storage)
        // A local file is replaced as a whole; parts get more parts, and then the former ones go.
        let target = location.isLocal ? StorageLocation(location.text + ".again") : location
        if location.isLocal { try await storage.delete(target) }
        let pipeline = try Pipeline(
            configuration.replaying(deadLettersTo: target.text, plugins: plugins), plugins: plugins)
        let feed = ReplayFeed(
            try await DeadLetterReader(location, storages: storages), pipeline,
            RunIdentity(configuration, plugins: plugins, .init()))
        var mode = Pipeline.Mode(origin: try await origin())
        mode.entries = { try await feed.next() }
        var outcome = try await pipeline.run(observer, mode)
        outcome.deadLetters = location.text
        if outcome.earlyEnd == nil {
            try await replace(former, by: target, in: storage)
        } else if location.isLocal {
            // What was delivered is delivered once more the next time; nothing is left out.
            try await storage.delete(target)
        }
        return outcome
    }

    private func replace(_ former: [StoredEntry], by target: StorageLocation, in storage: any Storage) async throws {
        if location.isLocal, FileSystem.status(of: target.localPath) != nil {
            guard FileSystem.rename(target.localPath, to: FileSystem.resolved(location.localPath)) else {
                throw StorageError(.failed, "cannot rename \(target): \(Platform.lastErrorText)")
            }
            FileSystem.synchronizeFolder(of: location.localPath)
        } else {
            for object in former { try await storage.delete(object.location) }
        }
    }
}

extension ResolvedPipeline {
    /// This pipeline for sending letters again: it adds to the files that there are, and keeps no books but new letters.
    fileprivate func replaying(deadLettersTo path: String, plugins: PluginSet) -> ResolvedPipeline {
        let sinks = sinks.map { sink in
            var plugin = sink.plugin
            let schema = plugins.descriptor(.sink, id: plugin.id)?.options
            if schema?.options.contains(where: { $0.name == "existing" }) ?? false {
                plugin.options = plugin.options.setting("existing", to: "append")
            }
            return Sink(name: sink.name, plugin: plugin, isRequired: sink.isRequired, retry: sink.retry)
        }
        let limits = PipelineDocument.Limits(
            deadlineMs: nil, maxFailures: nil, maxFailurePercent: nil, graceMs: limits.graceMs, itemMs: limits.itemMs)
        return ResolvedPipeline(
            name: name, source: source, extractors: extractors, sinks: sinks, validation: validation,
            concurrency: concurrency, limits: limits, deadLetter: .init(path: path, location: source.location),
            checkpoint: nil, report: nil, incremental: nil)
    }
}
