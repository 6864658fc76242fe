import Foundation
import TaglineConfiguration
import TaglineSDK
import Testing

/// A folder of its own with a registry and a pipeline in it, removed with the last reference.
final class ConfigurationFolder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = NSTemporaryDirectory() + "tagline-configuration-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// A loader that stands in this folder and reads its `plugins.json`.
    var loader: ConfigurationLoader {
        var loader = ConfigurationLoader(
            catalog: .sample, abi: ABIVersion(major: 1, minor: 1), embeddedRegistry: Array(Self.registry.utf8))
        loader.registryPath = "plugins.json"
        loader.workingDirectory = path
        return loader
    }

    /// A registry with every plugin of the sample catalog.
    static let registry = """
        {"manifestVersion": 1, "plugins": [
          {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}},
          {"id": "exif", "kind": "extractor", "runtime": {"type": "builtin"}},
          {"id": "makernotes", "kind": "extractor", "runtime": {"type": "builtin"}, "options": {"vendors": ["Canon"]}},
          {"id": "gps", "kind": "extractor", "enabled": false, "runtime": {"type": "builtin"}},
          {"id": "jsonl", "kind": "sink", "runtime": {"type": "builtin"}, "options": {"style": "exiftool"}},
          {"id": "csv", "kind": "sink", "runtime": {"type": "builtin"}}]}
        """

    /// A pipeline in which nothing is wrong.
    static let pipeline = """
        {"pipelineVersion": 1,
         "source": {"plugin": "directory", "options": {"path": "."}},
         "extractors": ["exif"],
         "sinks": [{"plugin": "jsonl", "options": {"path": "out.jsonl"}}]}
        """

    /// The lines that a user would see on reading the registry and the pipeline; empty if nothing is wrong.
    static func complaints(
        registry: String = registry, pipeline: String = pipeline, overrides: [String] = [],
        environment: [String: String] = [:]
    ) throws -> [String] {
        let folder = try ConfigurationFolder(["plugins.json": registry, "pipeline.json": pipeline])
        var loader = folder.loader
        loader.environment = environment
        return Self.complaints { () throws(ConfigurationErrors) in
            _ = try loader.pipeline(.file("pipeline.json"), overrides: overrides)
        }
    }

    static func complaints(_ body: () throws(ConfigurationErrors) -> Void) -> [String] {
        do {
            try body()
            return []
        } catch {
            return error.errors.map(\.description)
        }
    }
}

extension PluginCatalog {
    static var sample: PluginCatalog {
        var catalog = PluginCatalog()
        catalog.add(
            .source, id: "directory",
            schema: OptionsSchema(
                .path("path", required: true, mustExist: true, "The folder."),
                .list("include", of: .string, "Globs of files to read.")))
        catalog.add(.extractor, id: "exif", schema: OptionsSchema())
        catalog.add(.extractor, id: "gps", schema: OptionsSchema())
        catalog.add(
            .extractor, id: "makernotes",
            schema: OptionsSchema(
                .list("vendors", of: .string, "The vendors to read."),
                .path("lenses", "A list of lenses."),
                .bytes("budget", default: 1024, "Bytes for one block.")))
        catalog.add(
            .sink, id: "jsonl",
            schema: OptionsSchema(
                .path("path", required: true, "Where to write."),
                .choice("style", ["native", "exiftool"], default: "native", "The shape of a record."),
                .choice("values", ["labels", "numbers", "both"], default: "labels", "How enumerations are written."),
                .bool("append", default: false, "Whether to add to a file that exists."),
                .integer("level", in: 0...9, "How hard to compress.")))
        catalog.add(
            .sink, id: "csv",
            schema: OptionsSchema(
                .path("path", required: true, "Where to write."),
                .list("columns", of: .string, "The columns."),
                .map("headings", of: .string, "Titles of columns.")))
        catalog.addAbsent(id: "s3", reason: "it was made without the trait AWS")
        return catalog
    }
}
