import Testing

@testable import TaglineHost

@Suite("The accounts of chunks")
struct LedgerTests {
    /// A ledger in which so many chunks of three records each are settled.
    private func ledger(settledChunks: Int) async -> Ledger { await ledger(settled: Array(0..<settledChunks)) }

    private func ledger(settled: [Int]) async -> Ledger {
        let ledger = Ledger(
            from: Progress(sinks: 1), sinkNames: ["table"], keepsLetters: false, accountLimit: 100)
        for chunk in settled {
            await ledger.open(ItemFeed.Chunk(sequence: chunk, firstItem: chunk * 3, entries: []))
            ledger.close(chunk, done: 0, RunStatistics(), failures: [], meantFor: [:])
            ledger.settle(chunk, sink: 0, SinkCounts(accepted: 3), [], isEnd: true)
        }
        return ledger
    }

    @Test("Nothing is taken behind a chunk when more, or less, is settled by then")
    func exactness() async {
        let ledger = await ledger(settledChunks: 3)
        #expect(ledger.takeSettled(behind: 1)?.chunks == nil)
        #expect(ledger.takeSettled(behind: 3)?.chunks == nil)
        #expect(ledger.takeSettled(behind: 2)?.progress.sinks[0].accepted == 9)
        #expect(ledger.takeSettled(behind: nil)?.chunks == 3)
    }

    @Test("What is taken back is the latest, behind a gap first, and never more than was accepted")
    func revocation() async {
        let ledger = await ledger(settled: [0, 1, 3])
        #expect(ledger.settled.progress.sinks[0].accepted == 6)
        ledger.revoke(4, sink: 0)
        #expect(ledger.settled.progress.sinks[0] == SinkCounts(accepted: 5, lost: 1))
        ledger.revoke(100, sink: 0)
        #expect(ledger.settled.progress.sinks[0] == SinkCounts(accepted: 0, lost: 6))
    }

    @Test("A worker that waits for others to be settled goes on when the run ends early", .timeLimit(.minutes(1)))
    func earlyEnd() async {
        let ledger = await ledger(settledChunks: 0)
        async let opened: Void = ledger.open(ItemFeed.Chunk(sequence: 200, firstItem: 600, entries: []))
        ledger.endEarly()
        await opened
        await ledger.open(ItemFeed.Chunk(sequence: 300, firstItem: 900, entries: []))
        #expect(ledger.settled.chunks == 0)
    }
}
