import Testing

@testable import TaglineHost

@Suite("The accounts of chunks")
struct LedgerTests {
    /// A ledger in which so many chunks of three records each are settled.
    private func ledger(settledChunks: Int) async -> Ledger {
        let ledger = Ledger(
            from: Progress(sinks: 1), sinkNames: ["table"], keepsLetters: false, accountLimit: settledChunks)
        for chunk in 0..<settledChunks {
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
}
