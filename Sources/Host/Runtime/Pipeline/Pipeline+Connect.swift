public import TaglineConfiguration
public import TaglineSDK

extension Pipeline {
    /// Whether something that a pipeline needs outside of this process can be reached.
    public struct Connection: Sendable {
        /// What it is, such as `source s3`.
        public let name: String
        /// Why it cannot be reached, and what to do; `nil` if it can.
        public let failure: String?
        /// Whether it may be reached another time, as things are.
        public let isTransient: Bool
    }

    /// Asks the source, the sinks and the storages whether they can be reached, and changes nothing there.
    ///
    /// - Parameter storages: where checkpoint, dead letters and report are kept.
    public func connect(_ configuration: ResolvedPipeline, storages: StorageSet) async -> [Connection] {
        var connections = [await Self.ask("source \(configuration.source.id)") { try await source.connect() }]
        for sink in sinks {
            connections.append(await Self.ask("sink \(sink.name)") { try await sink.sink.connect() })
        }
        let files = [
            ("checkpoint", configuration.checkpoint?.path), ("dead letters", configuration.deadLetter?.path),
            ("report", configuration.report?.path),
        ]
        for case (let name, let path?) in files where !StorageLocation(path).isLocal {
            let location = StorageLocation(path)
            connections.append(
                await Self.ask(name) { try await storages.storage(of: location).connect(to: location) })
        }
        return connections
    }

    private static func ask(_ name: String, _ body: () async throws -> Void) async -> Connection {
        do {
            try await body()
            return Connection(name: name, failure: nil, isTransient: false)
        } catch let error as SourceError {
            return Connection(name: name, failure: error.message, isTransient: error.outage == .transient)
        } catch let error as SinkError {
            return Connection(name: name, failure: error.message, isTransient: error.isTransient)
        } catch let error as StorageError {
            return Connection(name: name, failure: error.message, isTransient: error.kind == .transient)
        } catch {
            return Connection(name: name, failure: "\(error)", isTransient: false)
        }
    }
}
