import TaglineTestSupport
import Testing

@Suite struct HostileFilesTests {
    @Test("a file that asks for too much costs little, and its record says so", arguments: Bomb.all)
    func bombs(_ bomb: Bomb) throws {
        let folder = try TemporaryFolder()
        try folder.write(bomb.bytes(), to: "photos/\(bomb.name)")
        // The system ends a process that takes more than a gigabyte of addresses or ten seconds of processor time.
        let run = try TaglineProcess(
            script: "ulimit -v 1000000 -t 10; exec \"$0\" scan photos --validate full --quiet --to records.jsonl",
            in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let record = try #require(try folder.read("records.jsonl").jsonLines().first)
        let problems = try #require(record["problems"] as? [[String: Any]])
        #expect(problems.contains { $0["code"] as? String == bomb.code }, "\(problems)")
    }
}
