import TaglineSDK
import Testing

@testable import TaglineHost

@Suite("Lanes")
struct LaneTests {
    private func chunk(_ sequence: Int, bytes: Int = 8) -> [Encoded] {
        (0..<4).map {
            Encoded(sequence: sequence * 4 + $0, key: "\(sequence)/\($0)", payload: [UInt8](repeating: 0, count: bytes))
        }
    }

    @Test("Chunks that are put in any order by many workers come out in source order")
    func order() async {
        let lane = Lane(isOrdered: true, window: 3, byteLimit: 1 << 20)
        let taken = await withTaskGroup(of: [Int].self) { group in
            group.addTask {
                var sequences: [Int] = []
                while let batch = await lane.take(upTo: 5) { sequences += batch.map(\.sequence) }
                return sequences
            }
            await withTaskGroup(of: Void.self) { workers in
                for worker in 0..<4 {
                    workers.addTask {
                        for sequence in stride(from: worker, to: 100, by: 4) {
                            if sequence % 7 == 0 { await Task.yield() }
                            await lane.put(chunk(sequence), sequence: sequence)
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
        let lane = Lane(isOrdered: true, window: 100, byteLimit: 64)
        let count = await withTaskGroup(of: Int.self) { group in
            group.addTask {
                var count = 0
                while let batch = await lane.take(upTo: 1) { count += batch.count }
                return count
            }
            await withTaskGroup(of: Void.self) { workers in
                for sequence in (0..<32).reversed() {
                    workers.addTask { await lane.put(chunk(sequence, bytes: 100), sequence: sequence) }
                }
            }
            lane.finish()
            return await group.reduce(0, +)
        }
        #expect(count == 128)
    }

    @Test("An unordered lane hands out what comes, all of it")
    func unordered() async {
        let lane = Lane(isOrdered: false, window: 1, byteLimit: 1 << 20)
        for sequence in [5, 2, 9] { await lane.put(chunk(sequence), sequence: sequence) }
        lane.finish()
        var count = 0
        while let batch = await lane.take(upTo: 100) { count += batch.count }
        #expect(count == 12)
    }
}
