internal import FoundationEssentials
internal import TaglineConfiguration
internal import TaglineHost
internal import TaglineSDK

/// What dead letters say of their pipeline, so that `replay` can make it again.
enum RunOrigin {
    /// A pipeline that a file describes.
    static func file(_ path: String, overrides: [String], shard: Shard?, registry: String?) -> JSONValue {
        .members([
            "pipeline": .string(absolute(path)), "set": .strings(overrides),
            "shard": shard.map { .string($0.text) }, "plugins": registry.map { .string(absolute($0)) },
        ])
    }

    /// A pipeline that a command made of its arguments.
    static func document(_ document: JSONValue, registry: String?) -> JSONValue {
        .members([
            "document": document, "workingDirectory": .string(absolute(".")),
            "plugins": registry.map { .string(absolute($0)) },
        ])
    }

    /// Makes the pipeline again.
    ///
    /// - Throws: `ConfigurationErrors` if that is not possible any more; `StorageError` if the origin says nothing.
    static func configuration(_ origin: JSONValue, _ job: Job) throws -> ResolvedPipeline {
        var loader = job.loader
        if loader.registryPath == nil { loader.registryPath = text("plugins", of: origin) }
        if let shard = text("shard", of: origin).flatMap(Shard.init) {
            (loader.shard, loader.shardCount) = (String(shard.index), shard.count)
        }
        if let path = text("pipeline", of: origin) {
            return try loader.pipeline(.file(path), overrides: texts("set", of: origin))
        }
        guard let document = origin["document"] else {
            throw StorageError(.failed, "the dead letters do not say of which pipeline they are; use --pipeline")
        }
        // The paths of the letters are relative to where they were written.
        if let folder = text("workingDirectory", of: origin) {
            guard FileManager.default.changeCurrentDirectoryPath(folder) else {
                throw StorageError(.failed, "\(folder), where the dead letters were written, is not there")
            }
        }
        return try loader.pipeline(.value(document, name: ArgumentPlaces.document))
    }

    private static func text(_ name: String, of origin: JSONValue) -> String? {
        if case .string(let text)? = origin[name] { text } else { nil }
    }

    private static func texts(_ name: String, of origin: JSONValue) -> [String] {
        guard case .array(let elements)? = origin[name] else { return [] }
        return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    private static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") || path.contains(":/") { return path }
        let folder = FileManager.default.currentDirectoryPath
        return path == "." ? folder : "\(folder)/\(path)"
    }
}
