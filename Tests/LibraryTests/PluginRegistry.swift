import ExifPlugin
import Foundation
import Synchronization
import TaglineProcesses
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineConfiguration
@testable import TaglineHost
@testable import TaglineLoading

/// A registry with one extractor of a library, and a folder of images to read with it.
struct PluginRegistry {
    let folder: String
    /// What plugins print.
    let log = PrintedLines()
    let plugins: PluginSet

    /// Keeps the lines that plugins print.
    final class PrintedLines: Sendable {
        private let kept = Mutex<[String]>([])

        var lines: [String] { kept.withLock { $0 } }

        func append(_ line: String) { kept.withLock { $0.append(line) } }
    }

    /// The executable that was built beside these tests.
    static let hostProgram = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "tagline").path

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tagline-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        plugins = PluginSet(
            sources: [], extractors: [ExifExtractor.self], sinks: [KeepingSink.self],
            foreign: ForeignPlugins(host: HostProgram(path: Self.hostProgram) { [log] in log.append($0) }))
    }

    /// Writes an image.
    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
    }

    /// The records that a job over the folder makes, by path.
    func records(
        _ id: String, library: String?, isolate: Bool = false, runtime: String = "", entry: String = "",
        workers: Int = 1,
        abi: String = "1.1"
    ) async throws -> [String: Record] {
        let sink = KeepingSink.Box()
        KeepingSink.boxes.withLock { $0[folder] = sink }
        let pipeline = try Pipeline(
            loader(id, library: library, isolate: isolate, runtime: runtime, entry: entry, abi: abi)
                .pipeline(.value(document(id, workers: workers), name: "test")), plugins: plugins)
        _ = try await pipeline.run()
        return sink.records.withLock { $0 }
    }

    /// What is wrong with the registry, and the exit code.
    func complaints(
        _ id: String = "test.echo", library: String, runtime: String = "", entry: String = ""
    ) -> (lines: [String], exitCode: Int32) {
        do {
            let loader = try loader(id, library: library, isolate: true, runtime: runtime, entry: entry)
            _ = try Pipeline(loader.pipeline(.value(document(id, workers: 1), name: "test")), plugins: plugins)
            return ([], 0)
        } catch let errors as ConfigurationErrors {
            return (errors.errors.map(\.description), errors.exitCode)
        } catch {
            return (["\(error)"], -1)
        }
    }

    /// The extractor of a library, made.
    func reader(_ id: String, library: String, isolate: Bool) throws -> any TagReader {
        let registry = try loader(id, library: library, isolate: isolate, runtime: "", entry: "").registry()
        let plugin = try #require(plugins.foreign).plugin(#require(registry[id]))
        return try plugin.extractor(options: Options(for: plugin.descriptor.options), limits: PluginLimits()).reader
    }

    /// How fast an extractor answers questions about an image of the folder.
    func speed(
        _ id: String, library: String, isolate: Bool, image: String, files: Int, workers: Int
    ) async throws -> PluginSpeed {
        let registry = try loader(id, library: library, isolate: isolate, runtime: "", entry: "").registry()
        return try await PluginSpeed.measure(
            #require(registry[id]), plugins, path: "\(folder)/\(image)", files: files, workers: workers)
    }

    private func document(_ id: String, workers: Int) -> JSONValue {
        [
            "pipelineVersion": 1,
            "source": ["plugin": "directory", "options": ["path": .string(folder)]],
            "extractors": [.string(id)],
            "sinks": [["plugin": "keeping", "options": ["box": .string(folder)]]],
            "concurrency": ["workers": .integer(Int64(workers))],
        ]
    }

    private func loader(
        _ id: String, library: String?, isolate: Bool, runtime: String, entry: String, abi: String = "1.1"
    ) throws -> ConfigurationLoader {
        let plugin = library.map { library in
            """
            {"type": "library", "path": "\(library)", "abi": "\(abi)", "isolate": \(isolate)\(runtime)}
            """
        }
        let registry = """
            {"manifestVersion": 1, "plugins": [
              {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}},
              {"id": "keeping", "kind": "sink", "runtime": {"type": "builtin"}},
              {"id": "\(id)", "kind": "extractor", "runtime": \(plugin ?? #"{"type": "builtin"}"#)\(entry)}]}
            """
        let file = "\(folder)/.plugins.json"
        try Data(registry.utf8).write(to: URL(filePath: file))
        var loader = ConfigurationLoader(catalog: plugins.catalog, abi: ForeignPlugins.abi, embeddedRegistry: [])
        loader.registryPath = file
        loader.foreign = plugins.foreign
        return loader
    }
}
