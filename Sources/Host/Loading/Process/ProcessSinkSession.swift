internal import TaglineSDK

/// What a sink's process has taken, and what it has to be told again when it dies.
///
/// Records that it accepted but did not make durable yet are kept: a child that takes the place of one that died gets them
/// first. So "accepted" outlives the process. A record over which the child dies twice is rejected.
actor ProcessSinkSession {
    /// A child is told to flush when so much is not durable yet, records or bytes.
    private static let keptLimit = (records: 2000, bytes: 8 << 20)

    private let worker: PluginWorker
    private let behavior: SinkBehavior
    private var isOpen = false
    /// What was accepted and is not durable yet, in order.
    private var kept: [Encoded] = []
    private var keptBytes = 0
    /// Whether the child died since it was last told everything.
    private var mustRepeat = false
    /// Whether the child died over the batch that comes next.
    private var isSuspicious = false

    init(_ worker: PluginWorker, _ behavior: SinkBehavior) {
        self.worker = worker
        self.behavior = behavior
    }

    /// Starts the child, which opens what it writes to.
    func open() async throws {
        let fault = await withCheckedContinuation { continuation in
            worker.startSoon { continuation.resume(returning: $0) }
        }
        if let fault {
            worker.abandon()
            throw SinkError("the plugin \(fault.message)")
        }
        isOpen = true
    }

    func write(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        try await repeatKept()
        guard isSuspicious else { return try await writeOnce(batch) }
        var outcomes: [WriteOutcome] = []
        for record in batch { outcomes.append(try await writeAlone(record)) }
        isSuspicious = false
        return outcomes
    }

    func flush() async throws {
        for isLast in [false, false, true] {
            do {
                try await repeatKept()
                _ = try await ask { HostMessage.command($0, "flush") }
                (kept, keptBytes) = ([], 0)
                return
            } catch let error where !isLast && (error as? SinkError)?.isTransient == true {
                continue
            }
        }
    }

    func close() async throws {
        guard isOpen else { return }
        isOpen = false
        defer { worker.abandon() }
        try await flush()
        _ = try await ask { HostMessage.command($0, "close") }
        await worker.close()
    }

    func abandon() async {
        isOpen = false
        worker.abandon()
    }

    /// Tells a new child what the one before it had accepted.
    private func repeatKept() async throws {
        while mustRepeat {
            mustRepeat = false
            var rest = kept[...]
            while !rest.isEmpty {
                let part = Array(rest.prefix(behavior.batchSize))
                rest = rest.dropFirst(part.count)
                for (record, outcome) in zip(part, try await send(part)) {
                    switch outcome {
                    case .accepted, .existing, .skipped: continue
                    case .tryAgain:
                        mustRepeat = true
                        throw SinkError("the plugin does not take again what it had accepted", isTransient: true)
                    case .rejected(let reason):
                        throw SinkError("the plugin rejects what it had accepted: \(record.key): \(reason)")
                    }
                }
            }
        }
    }

    private func writeOnce(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        let outcomes = try await send(batch)
        if !behavior.isDurable { keep(batch, outcomes) }
        if kept.count >= Self.keptLimit.records || keptBytes >= Self.keptLimit.bytes { try await flush() }
        return outcomes
    }

    /// Writes one of the records over which the child may have died.
    private func writeAlone(_ record: Encoded) async throws -> WriteOutcome {
        for isLast in [false, true] {
            do {
                try await repeatKept()
                return try await writeOnce([record])[0]
            } catch let error as SinkError where error.isTransient && mustRepeat {
                if isLast { return .rejected(error.message) }
            }
        }
        return .tryAgain(afterMilliseconds: 0)
    }

    private func keep(_ batch: [Encoded], _ outcomes: [WriteOutcome]) {
        for (record, outcome) in zip(batch, outcomes) where outcome == .accepted {
            kept.append(record)
            keptBytes += record.payload.count
        }
    }

    private func send(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        let message: PluginMessage
        do {
            message = try await ask { HostMessage.write($0, batch) }
        } catch {
            if mustRepeat { isSuspicious = true }
            throw error
        }
        guard message.outcomes.count == batch.count else {
            throw SinkError("the plugin gave \(message.outcomes.count) outcomes for \(batch.count) records")
        }
        return message.outcomes
    }

    /// Asks the child, and notes if it dies over that.
    private func ask(_ message: (Int) -> [UInt8]) async throws -> PluginMessage {
        let request = PluginRequest(isRepeatable: false, message)
        worker.submit(request)
        switch await request.answer() {
        case .success(let message):
            if let error = message.error { throw SinkError(error, isTransient: message.isTransient) }
            return message
        case .failure(let fault):
            mustRepeat = true
            throw SinkError("the plugin \(fault.message)", isTransient: true)
        }
    }
}
