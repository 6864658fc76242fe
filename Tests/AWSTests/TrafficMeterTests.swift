import Testing

@testable import TaglineAWS

@Suite("What is counted of a service")
struct TrafficMeterTests {
    @Test("A silence begins with the first attempt that fails, and ends with an answer")
    func silence() throws {
        let meter = TrafficMeter()
        func count(_ failure: String?) -> TrafficMeter.Silence? {
            meter.count(.s3, sent: 1, received: 2, failure: failure.map { AWSError(.unreachable, $0) })
            return meter.traffic(of: .s3).silence
        }
        #expect(count(nil) == nil)
        let first = try #require(count("refused"))
        #expect(first.message == "refused")
        #expect(count("timed out") == first)
        #expect(count(nil) == nil)
        #expect(count("refused again")?.message == "refused again")
        #expect(meter.traffic(of: .s3).requests == 5)
        #expect(meter.traffic(of: .dynamoDB).silence == nil)
    }
}
