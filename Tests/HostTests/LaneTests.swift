import TaglineSDK
import Testing

@testable import TaglineHost

@Suite("Lanes")
struct LaneTests {
    private func piece(_ chunk: Int, bytes: Int = 8, count: Int = 4, end: Lane.Piece.End = .chunk) -> Lane.Piece {
        let records = (0..<count).map {
            Encoded(sequence: chunk * 4 + $0, key: "\(chunk)/\($0)", payload: [UInt8](repeating: 0, count: bytes))
        }
        return .init(chunk: chunk, records: records[...], end: end)
    }

    /// Takes until the end, and past barriers.
    private func takeAll(_ lane: Lane, upTo limit: Int) async -> [Int] {
        var sequences: [Int] = []
        while true {
            switch await lane.take(upTo: limit) {
            case .batch(let batch): sequences += batch.records.map(\.sequence)
            case .barrier: continue
            case .end: return sequences
            }
        }
    }

    @Test("Chunks that are put in any order by many workers come out in source order")
    func order() async {
        let lane = Lane(isInOrder: true, window: 3, byteLimit: 1 << 20)
        let taken = await withTaskGroup(of: [Int].self) { group in
            group.addTask { await takeAll(lane, upTo: 5) }
            await withTaskGroup(of: Void.self) { workers in
                for worker in 0..<4 {
                    workers.addTask {
                        for chunk in stride(from: worker, to: 100, by: 4) {
                            if chunk % 7 == 0 { await Task.yield() }
                            await lane.put(piece(chunk))
                        }
                    }
                }
            }
            lane.finish()
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken == Array(0..<400))
    }

    @Test("A lane that holds too many bytes still takes the chunk that everyone waits for")
    func backPressure() async {
        let lane = Lane(isInOrder: true, window: 100, byteLimit: 64)
        let taken = await withTaskGroup(of: [Int].self) { group in
            group.addTask { await takeAll(lane, upTo: 1) }
            await withTaskGroup(of: Void.self) { workers in
                for chunk in (0..<32).reversed() { workers.addTask { await lane.put(piece(chunk, bytes: 100)) } }
            }
            lane.finish()
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken == Array(0..<128))
    }

    @Test("An unordered lane hands out what comes, all of it")
    func unordered() async {
        let lane = Lane(isInOrder: false, window: 1, byteLimit: 1 << 20)
        for chunk in [5, 2, 9] { await lane.put(piece(chunk)) }
        lane.finish()
        #expect(await takeAll(lane, upTo: 100).count == 12)
    }

    @Test("Pieces of one chunk stay together, whatever comes in between")
    func pieces() async {
        let lane = Lane(isInOrder: true, window: 9, byteLimit: 1 << 20)
        await lane.put(piece(1, count: 2, end: .none))
        await lane.put(piece(0))
        await lane.put(piece(2))
        await lane.put(piece(1, count: 1))
        lane.finish()
        #expect(await takeAll(lane, upTo: 3) == [0, 1, 2, 3, 4, 5, 4, 8, 9, 10, 11])
    }

    @Test("Nothing behind a barrier is given out before it was come to")
    func barrier() async {
        let lane = Lane(isInOrder: true, window: 9, byteLimit: 1 << 20)
        for chunk in 0..<4 { await lane.put(piece(chunk)) }
        lane.setBarrier(at: 1)
        guard case .batch(let batch) = await lane.take(upTo: 100), case .barrier(chunk: 1) = await lane.take(upTo: 100)
        else { return #expect(Bool(false), "a batch and then the barrier") }
        #expect(batch.records.count == 8)
        #expect(batch.runs.map(\.isEnd) == [true, true])
        lane.finish()
        #expect(await takeAll(lane, upTo: 100).count == 8)
    }

    @Test("A lane that is held gives out nothing behind what it has begun")
    func hold() async {
        let lane = Lane(isInOrder: true, window: 9, byteLimit: 1 << 20)
        for chunk in 0..<4 { await lane.put(piece(chunk)) }
        _ = await lane.take(upTo: 6)
        #expect(lane.hold() == 1)
        guard case .batch(let batch) = await lane.take(upTo: 100) else { return #expect(Bool(false), "the rest of 1") }
        #expect(batch.records.map(\.sequence) == [6, 7])
        lane.setBarrier(at: 2)
        guard case .batch(let next) = await lane.take(upTo: 100), case .barrier(chunk: 2) = await lane.take(upTo: 100)
        else { return #expect(Bool(false), "chunk 2 and then the barrier") }
        #expect(next.records.map(\.sequence) == [8, 9, 10, 11])
        lane.finish()
        #expect(await takeAll(lane, upTo: 100).count == 4)
    }

    @Test("What lies behind the chunk in which a run stops is taken from the workers and given to nobody")
    func stop() async {
        let lane = Lane(isInOrder: true, window: 1, byteLimit: 1 << 20)
        await lane.put(piece(1))
        await lane.put(piece(0, count: 2, end: .run))
        for chunk in 2..<20 { await lane.put(piece(chunk)) }
        lane.finish()
        #expect(await takeAll(lane, upTo: 100) == [0, 1])
    }
}
