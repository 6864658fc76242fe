#if AWS
internal import ArgumentParser
internal import TaglineAWS
internal import TaglineHost
internal import TaglineJobs
internal import TaglineSDK

/// What the batch commands share: Batch itself, and where manifests and reports are kept.
struct BatchConnection {
    let client: BatchClient
    private let storages: StorageSet

    /// - Throws: `ConfigurationErrors` if there is no region.
    init(_ job: Job) throws(ConfigurationErrors) {
        do throws(ConfigurationError) {
            client = BatchClient(AWSClient(settings: try AWSSettings(environment: job.loader.environment)))
        } catch {
            throw ConfigurationErrors([error])
        }
        storages = job.storages
    }

    private func read(_ uri: String) async throws -> [UInt8]? {
        let location = StorageLocation(uri)
        return try await storages.storage(of: location).read(location)?.bytes
    }

    /// The index of a manifest, which says how many shards it has.
    func index(of manifest: String) async throws -> ShardIndex {
        let uri = ShardIndex.location(of: manifest)
        guard let index = try await document(uri, ShardIndex.init(json:)) else {
            throw BatchCommandError("there is no \(uri): write the manifest with tagline batch plan", .configuration)
        }
        return index
    }

    /// A document of a form.
    ///
    /// - Returns: `nil` if there is none.
    func document<Form>(_ uri: String, _ parse: ([UInt8]) throws(EventError) -> Form) async throws -> Form? {
        guard let json = try await read(uri) else { return nil }
        do throws(EventError) {
            return try parse(json)
        } catch {
            throw BatchCommandError("\(uri): \(error.message)", .configuration)
        }
    }

    /// The job of an id.
    func job(_ id: String) async throws -> BatchJob {
        guard let found = try await client.describe(id) else {
            throw BatchCommandError(
                "Batch knows no job \(id); it forgets jobs seven days after their end", .configuration)
        }
        return found
    }
}

/// Why a batch command cannot go on.
struct BatchCommandError: Error {
    let message: String
    let status: ExitStatus

    init(_ message: String, _ status: ExitStatus) {
        self.message = message
        self.status = status
    }
}

extension Job {
    /// Runs what a batch command does, and tells what the services say.
    func performBatch(_ body: () async throws -> ExitStatus) async throws {
        try await perform {
            do {
                return try await body()
            } catch let error as BatchCommandError {
                reporter.error(error.message)
                return error.status
            } catch let error as AWSError {
                reporter.error(error.message)
                return error.isTransient ? .tryAgain : .configuration
            } catch let error as StorageError {
                reporter.error(error.message)
                return error.kind == .transient ? .tryAgain : .configuration
            }
        }
    }
}
#endif
