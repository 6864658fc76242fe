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
        guard let object = try await storage.read(location) else { return nil }
        version = object.version
        guard let json = try? JSONValue(parsing: object.bytes, file: location.text), let state = CheckpointState(json)
        else {
            throw StorageError(
                .failed, "\(location) is no checkpoint that this version reads; remove it or start with --fresh")
        }
        if lock == nil, state.isRunning { try await awaitEndOfLease(object.version, waits) }
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
        guard lock == nil, let latest, savedAt + leasePause / 4 < .now else { return }
        try await save(latest)
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

    /// Waits as long as a lease lasts, and looks now and then whether it is renewed.
    ///
    /// - Throws: `StorageError` if it was renewed in this time.
    private func awaitEndOfLease(_ seen: StorageVersion, _ waits: @Sendable (String) -> Void) async throws {
        let end = Timestamp(seconds: Platform.now.seconds + leasePause.components.seconds)
        waits(
            "waiting for the lease of \(location) until \(end.iso8601): the run that held it did not end in order, or is "
                + "still at work")
        for _ in 0..<Self.looks {
            try await Task.sleep(for: leasePause / Self.looks)
            guard let object = try await storage.read(location), object.version == seen else {
                throw StorageError(.conflict, "\(location): another run is at work on it")
            }
        }
    }
}
