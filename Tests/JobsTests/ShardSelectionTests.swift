import TaglineJobs
import Testing

@testable import struct TaglineJobs.ShardSelection

@Suite struct ShardSelectionTests {
    @Test(
        "Shards are written as ranges, and read again",
        arguments: [
            ([3, 17, 18, 19, 42], "3,17-19,42"), ([0], "0"), ([5, 1, 1, 0], "0-1,5"),
        ])
    func roundTrip(shards: [Int], text: String) {
        let selection = ShardSelection(shards)
        #expect(selection.text == text)
        #expect(ShardSelection(text) == selection)
    }

    @Test("What is no list of shards is refused", arguments: ["", "a", "3-", "5-3", "1,,2", "1-2-3", "-1", "0-99999"])
    func refused(text: String) {
        #expect(ShardSelection(text) == nil)
    }

    @Test("A long list is divided among several jobs without losing a shard")
    func pieces() {
        let selection = ShardSelection(stride(from: 0, to: 10_000, by: 2))
        let pieces = selection.pieces(ofBytes: 4000)
        #expect(pieces.count > 1)
        #expect(pieces.allSatisfy { $0.text.utf8.count <= 4000 })
        #expect(pieces.flatMap(\.shards) == selection.shards)
    }

    @Test("A child of a job for some shards learns which of the run's shards it is")
    func childOfSelection() {
        func environment(_ index: String?) -> JobEnvironment? {
            var variables = ["AWS_BATCH_JOB_ID": "a", "TAGLINE_SHARDS": "3,17-19", "TAGLINE_SHARD_COUNT": "20"]
            variables["AWS_BATCH_JOB_ARRAY_INDEX"] = index
            variables["AWS_BATCH_JOB_ARRAY_SIZE"] = index == nil ? nil : "4"
            return JobEnvironment(variables)
        }
        #expect((0..<4).map { environment("\($0)")?.shard } == [3, 17, 18, 19])
        #expect(environment("2")?.shardCount == 20)
        // A job for one shard is no array.
        #expect(environment(nil)?.shard == 3)
    }
}
