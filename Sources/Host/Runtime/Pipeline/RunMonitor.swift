internal import TaglineConfiguration
internal import TaglineSDK

/// Watches a run from outside: whether it is to end, whether its time is up, whether a worker hangs.
struct RunMonitor: Sendable {
    let control: RunControl
    let feed: ItemFeed
    let ledger: Ledger
    let desks: [WorkerDesk]
    let limits: PipelineDocument.Limits
    let alarmPause: Duration
    let isStopped: @Sendable () -> Bool
    /// Called for an item at which a worker hangs.
    let hang: @Sendable (Item) async -> Void

    private static let pause = Duration.milliseconds(25)

    /// Watches until it is cancelled.
    func run() async {
        let start = ContinuousClock.now
        var nextAlarm = start + alarmPause
        var graceEnd: ContinuousClock.Instant?
        while (try? await Task.sleep(for: Self.pause)) != nil {
            let now = ContinuousClock.now
            if isStopped() { control.stop(.asked) }
            if let deadline = limits.deadlineMs, now >= start + .milliseconds(deadline) { control.stop(.deadline) }
            if control.isStopping {
                feed.stop()
                ledger.endEarly()
                graceEnd = graceEnd ?? now + .milliseconds(limits.graceMs)
                if let graceEnd, now >= graceEnd { control.endGrace() }
            }
            if now >= nextAlarm {
                nextAlarm = now + alarmPause
                ledger.raiseAlarm()
            }
            for desk in desks {
                guard let item = desk.item(heldFor: UInt64(limits.itemMs) * 1_000_000) else { continue }
                await hang(item)
                return
            }
        }
    }
}
