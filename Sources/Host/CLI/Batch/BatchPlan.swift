#if AWS
internal import TaglineAWS
internal import TaglineHost
internal import TaglineJobs
internal import TaglineSDK

/// Writes a manifest while its objects are listed, and the index of its shards.
struct BatchPlan {
    let job: Job
    let objectsPerShard: Int

    /// How often a long listing tells how far it is.
    private static let pause = Duration.seconds(10)

    /// Lists and writes.
    ///
    /// - Parameter manifest: where to; `nil` to count only.
    /// - Returns: the index.
    func write(_ list: ObjectList, to manifest: String?) async throws -> ShardIndex {
        var writer = ManifestWriter(objectsPerShard: objectsPerShard)
        var upload = try manifest.map { uri throws(ConfigurationError) in
            try S3Upload(to: uri, environment: job.loader.environment)
        }
        do {
            var count = 0
            var nextNote = ContinuousClock.now + Self.pause
            try await list.forEach { object in
                writer.append(object)
                if let chunk = writer.takeChunk() { try await upload?.append(chunk) }
                count += 1
                if count.isMultiple(of: 1000), ContinuousClock.now >= nextNote {
                    job.reporter.note("\(QuantityText.counted(count, "object")) so far")
                    nextNote = .now + Self.pause
                }
            } passedOver: { error in
                job.reporter.warning(error.description)
            }
            try await upload?.append(writer.takeRest())
            try await upload?.finish()
        } catch {
            await upload?.cancel()
            throw error
        }
        let index = writer.index(of: manifest ?? "")
        if let manifest {
            let location = StorageLocation(ShardIndex.location(of: manifest))
            try await job.storages.storage(of: location).write(index.json, to: location, if: .always)
        }
        return index
    }
}
#endif
