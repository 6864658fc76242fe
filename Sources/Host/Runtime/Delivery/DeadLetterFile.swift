internal import TaglineConfiguration
internal import TaglineSDK

/// Appends dead letters to a file, durably.
///
/// Each run that writes letters puts a line in front of its first one that says of which pipeline they are.
actor DeadLetterFile {
    private let output: FileOutput
    private let storages: StorageSet
    private let heading: JSONValue
    private let retry = PipelineDocument.Retry(maxAttempts: 8, maxElapsedMs: 60_000)
    private var hasHeading = false
    private var wasEmpty = false

    /// - Parameter heading: what a reader has to know of the run.
    init(path: String, storages: StorageSet, heading: JSONValue) {
        output = FileOutput(path: path, existing: .append, storages: storages)
        self.storages = storages
        self.heading = heading
    }

    /// Opens it, cut back to a mark if there is one.
    ///
    /// - Throws: `SinkError` if it cannot be written.
    func open(at mark: SinkMark? = nil) async throws(SinkError) {
        // One without letters is removed when a run ends.
        let isGone = mark?["bytes"] == 0 && !LocalPath.exists(output.path)
        let start = try await output.open(at: isGone ? nil : mark)
        wasEmpty = start.isEmpty
        if !start.endsLine { try await output.write([[UInt8(ascii: "\n")]]) }
    }

    /// Where it is after the letters that were appended last.
    var mark: SinkMark? {
        get async { await output.mark }
    }

    /// Appends letters, and makes them durable; opens the file if it is not open yet.
    ///
    /// - Returns: why that cannot be done, or `nil`.
    func append(_ letters: [DeadLetter]) async -> SinkError? {
        guard !letters.isEmpty else { return nil }
        var lines = letters.map(\.line)
        if !hasHeading { lines.insert(Array((heading.text + "\n").utf8), at: 0) }
        var backoff = Backoff(retry)
        var areWritten = false
        while true {
            do throws(SinkError) {
                if await !output.isOpen { try await open() }
                if !areWritten { try await output.write(lines) }
                areWritten = true
                hasHeading = true
                try await output.flush()
                return nil
            } catch {
                if !error.isTransient { return error }
                if await !backoff.wait() { return error }
            }
        }
    }

    /// Closes it; one that nothing was ever written to is removed.
    func close() async {
        guard await output.isOpen else { return }
        try? await output.close()
        guard wasEmpty, !hasHeading else { return }
        let location = StorageLocation(output.path)
        if location.isLocal { try? await storages.storage(of: location).delete(location) }
    }
}
