internal import TaglineSDK

/// Moves the records of one lane into its sink, tries again what the sink does not take at once, and tells the ledger what
/// became of them.
struct SinkTask: Sendable {
    let name: String
    let sink: any SinkInstance
    let behavior: SinkBehavior
    let lane: Lane
    let isRequired: Bool
    /// Whether records come to their end with a flush only.
    let waitsForFlush: Bool
    let account: SinkAccount
    let writer: BatchWriter
    let control: RunControl

    /// Writes until the lane ends, and then flushes.
    ///
    /// A sink that goes down does not hold up the others: its lane is emptied without writing.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            var inFlight = 0
            while true {
                if inFlight >= behavior.writesAtOnce {
                    await group.next()
                    inFlight -= 1
                }
                switch await lane.take(upTo: behavior.batchSize) {
                case .batch(let batch):
                    account.begin(batch)
                    if behavior.writesAtOnce == 1 {
                        await deliver(batch)
                    } else {
                        group.addTask { await deliver(batch) }
                        inFlight += 1
                    }
                case .barrier(let chunk):
                    await group.waitForAll()
                    inFlight = 0
                    await flush()
                    await account.reach(barrier: chunk, mark: mark())
                case .end:
                    await group.waitForAll()
                    await flush()
                    return await account.reach(barrier: .max, mark: mark())
                }
            }
        }
    }

    private func deliver(_ batch: Lane.Batch) async {
        if account.isDown, !account.mayTryAgain || isRequired {
            guard !isRequired else { return }
            return account.settle(batch, as: .failed(code: "sink-down", "the sink is down", attempts: 0))
        }
        let written = await writer.write(batch.records, isProbe: account.isDown)
        Failpoint.reach("write.after")
        if let failure = written.failure {
            goDown(failure)
            if isRequired { return }
        } else {
            account.comeBack()
        }
        account.settle(batch, outcomes: written.outcomes)
    }

    /// Makes durable what was written, and only then counts it as accepted.
    private func flush() async {
        let wasDown = account.isDown
        guard let failure = await writer.flush(isProbe: wasDown) else { return account.settleFlushed() }
        if !wasDown { goDown(failure) }
        account.failUnflushed(failure, keepsThem: isRequired)
    }

    /// Notes that the sink takes nothing any more.
    func goDown(_ failure: SinkError) {
        account.goDown(failure)
        if isRequired {
            control.stop(.sinkDown(name: name, reason: failure.message, isTransient: failure.isTransient))
        }
    }

    /// Where the sink is; where it was last, if it is down.
    private func mark() async -> SinkMark? {
        account.isDown ? nil : try? await sink.mark()
    }
}
