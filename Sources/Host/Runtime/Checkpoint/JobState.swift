internal import TaglineSDK

/// What a run finds when it begins: the checkpoint of earlier runs, or a new one.
struct JobState: Sendable {
    var state: CheckpointState
    let checkpoint: CheckpointFile?
    let notes: CrashNotes?

    /// Opens the checkpoint of a pipeline and claims it for this run.
    ///
    /// - Throws: `CheckpointMismatch` if it was made with another configuration; `StorageError` if it cannot be had.
    static func open(
        _ pipeline: Pipeline, sinks names: [String], _ identity: RunIdentity, isFresh: Bool,
        waits: @Sendable (String) -> Void
    ) async throws -> JobState {
        var state = CheckpointState(
            configuration: identity.hashes, sinkNames: names, progress: Progress(sinks: names.count))
        guard let configuration = pipeline.checkpoint else {
            return JobState(state: state, checkpoint: nil, notes: nil)
        }
        let location = StorageLocation(configuration.path)
        let file = try CheckpointFile(
            location, storages: pipeline.storages, owner: owner, leasePause: .milliseconds(configuration.leaseMs))
        do {
            if isFresh {
                try await file.openFresh()
            } else if let earlier = try await file.open(waits: waits) {
                let differences = identity.differences(from: earlier.configuration)
                guard differences.isEmpty else {
                    throw CheckpointMismatch(location: location.text, keys: differences)
                }
                // When an incremental run is done, the next one begins at the first item.
                let beginsAnew = earlier.isComplete && pipeline.incremental != nil
                if !beginsAnew { state = earlier }
                if state.isComplete {
                    // The run that completed it may have been killed before it could do that itself.
                    if location.isLocal { CrashNotes.remove(beside: location) }
                    return JobState(state: state, checkpoint: file, notes: nil)
                }
                if state.isRunning, location.isLocal { state.count(crashedAt: CrashNotes.read(beside: location)) }
            }
            state.isRunning = true
            // A new start that fails at once leaves the earlier checkpoint as it was.
            if !isFresh { try await file.save(state) }
            let notes = location.isLocal ? CrashNotes(beside: location) : nil
            notes?.arm()
            return JobState(state: state, checkpoint: file, notes: notes)
        } catch {
            await file.close()
            throw error
        }
    }

    /// Tells this run apart from all others.
    private static var owner: String {
        String(UInt64.random(in: 0 ... .max), radix: 36)
    }
}

extension CheckpointState {
    /// Counts a crash against the items that were in hand.
    fileprivate mutating func count(crashedAt places: [ItemPlace]) {
        for place in Set(places) where progress.place.map({ place > $0 }) ?? true { suspects[place, default: 0] += 1 }
    }
}
