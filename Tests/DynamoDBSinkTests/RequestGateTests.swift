import Testing

@testable import DynamoDBSink

@Suite struct RequestGateTests {
    @Test("throttled answers narrow the gate down to one, good ones open it up to where it was")
    func limit() async {
        let gate = RequestGate(ceiling: 8)
        for _ in 0..<3 {
            await gate.enter()
            gate.leave(.throttled)
        }
        #expect(gate.limit == 5)
        for _ in 0..<20 {
            await gate.enter()
            gate.leave(.throttled)
        }
        #expect(gate.limit == 1)
        for _ in 0..<100 {
            await gate.enter()
            gate.leave(.good)
        }
        #expect(gate.limit == 8)
    }

    @Test("no more requests are let in than the limit, and all of them in the end")
    func waiting() async {
        let gate = RequestGate(ceiling: 3)
        let inFlight = Peak()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    await gate.enter()
                    await inFlight.begin()
                    await Task.yield()
                    await inFlight.end()
                    gate.leave(.good)
                }
            }
        }
        #expect(await inFlight.peak <= 3)
        #expect(await inFlight.total == 100)
    }

    private actor Peak {
        private var current = 0
        private(set) var peak = 0
        private(set) var total = 0

        func begin() {
            (current, total) = (current + 1, total + 1)
            peak = max(peak, current)
        }

        func end() { current -= 1 }
    }
}
