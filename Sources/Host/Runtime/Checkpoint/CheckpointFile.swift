internal import TaglinePlatform
internal import TaglineSDK

/// Keeps the checkpoint of a job in a storage, and other runs of the job away from it.
///
/// Where the storage has locks, one is held while a run is at work. Elsewhere the checkpoint itself is the lease: each run
/// writes it on the condition that it still is as this run wrote it last, so that the first write of another run ends this
/// one. A run that finds a lease waits until it has not been renewed for a while.
actor CheckpointFile {
    nonisolated let location: StorageLocation
    private let storage: any Storage
    private let owner: String
    private let leasePause: Duration
    private var lock: (any StorageLock)?
    private var version: StorageVersion?
    private var latest: CheckpointState?
    private var savedAt = ContinuousClock.now

    /// How often a run that waits for a lease looks at it.
    private static let looks = 6

    /// - Parameters:
    ///   - owner: tells this run apart from others.
    ///   - leasePause: how long a lease that is not renewed keeps others away.
    /// - Throws: `StorageError` if there is no storage for the location.
    init(
        _ location: StorageLocation, storages: StorageSet, owner: String, leasePause: Duration
    ) throws(StorageError) {
        self.location = location
        self.owner = owner
        self.leasePause = leasePause
        storage = try storages.storage(of: location)
    }

    /// Keeps other runs away, and reads what the last one left.
    ///
    /// - Parameter waits: told, before it waits for a lease, what for and until when.
    /// - Returns: `nil` if there is no checkpoint.
    /// - Throws: `StorageError`, of the kind `conflict` if another run is at work.
    func open(waits: @Sendable (String) -> Void = { _ in }) async throws -> CheckpointState? {
        lock = try await storage.lock(location)
        guard let state = try await read() else { return nil }
        return lock == nil && state.isRunning ? try await awaitEndOfLease(state, waits) : state
    }

    private func read() async throws -> CheckpointState? {
        guard let object = try await storage.read(location) else { return nil }
        version = object.version
        guard let json = try? JSONValue(parsing: object.bytes, file: location.text), let state = CheckpointState(json)
        else {
            throw StorageError(
                .failed, "\(location) is no checkpoint that this version reads; remove it or start with --fresh")
        }
        return state
    }

    /// Opens a checkpoint that is not to be gone on with, whatever is in it.
    func openFresh() async throws {
        lock = try await storage.lock(location)
        version = try await storage.read(location)?.version
    }

    /// Makes a state durable.
    ///
    /// - Throws: `StorageError`, of the kind `conflict` if another run has taken over.
    func save(_ state: CheckpointState) async throws {
        var state = state
        state.owner = owner
        Failpoint.reach("checkpoint.before")
        let bytes = Array((state.json.text + "\n").utf8)
        do {
            version = try await storage.write(bytes, to: location, if: version.map { .unchanged($0) } ?? .absent)
        } catch let error as StorageError where error.kind == .conflict {
            // The answer to a write that succeeded can get lost.
            guard let object = try await storage.read(location), object.bytes == bytes else {
                throw StorageError(.conflict, "\(location): another run has taken over this job")
            }
            version = object.version
        }
        Failpoint.reach("checkpoint.after")
        latest = state
        savedAt = .now
    }

    /// Renews the lease, if that is due.
    func renewLease() async throws {
        guard lock == nil, var state = latest, savedAt + leasePause / 4 < .now else { return }
        state.renewals += 1
        try await save(state)
    }

    /// Notes that this run is over, so that the next one need not wait.
    ///
    /// - Parameter isComplete: whether nothing is left to do.
    func end(isComplete: Bool) async {
        guard var state = latest else { return }
        (state.isRunning, state.isComplete) = (false, isComplete)
        // If this fails the next run finds the checkpoint before it, which is as good.
        try? await save(state)
    }

    /// Has an item passed over by the runs to come.
    func quarantine(_ place: ItemPlace) async {
        guard var state = latest else { return }
        state.suspects[place] = CheckpointState.crashLimit
        state.isRunning = false
        try? await save(state)
    }

    /// Lets other runs in.
    func close() {
        lock?.release()
        lock = nil
    }

    /// Waits until a lease has not been renewed for as long as it lasts, or its run has ended.
    ///
    /// - Returns: the state that the run left: the last write of one that was killed may still be on its way.
    /// - Throws: `StorageError` if the lease is renewed again and again.
    private func awaitEndOfLease(
        _ found: CheckpointState, _ waits: @Sendable (String) -> Void
    ) async throws -> CheckpointState {
        let end = Timestamp(seconds: Platform.now.seconds + leasePause.components.seconds)
        waits(
            "waiting for the lease of \(location) until \(end.iso8601): the run that held it did not end in order, or is "
                + "still at work")
        var state = found
        var renewals = 0
        var looks = Self.looks
        while looks > 0, state.isRunning {
            try await Task.sleep(for: leasePause / Self.looks)
            looks -= 1
            let seen = version
            guard let latest = try await read(), version != seen else { continue }
            state = latest
            (renewals, looks) = (renewals + 1, Self.looks)
            if renewals > 1 { throw StorageError(.conflict, "\(location): another run is at work on it") }
        }
        return state
    }
}
