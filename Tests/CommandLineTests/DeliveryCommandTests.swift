import Foundation
import Testing

@Suite("Delivery, as the command line shows it") struct DeliveryCommandTests {
    @Test("A scan with --resume goes on where it was stopped, and then has nothing to do")
    func resume() throws {
        let folder = try TemporaryFolder()
        for index in 0..<3000 { try folder.write(SamplePhoto.bytes, to: "photos/\(10_000 + index).jpg") }
        let whole = try TaglineProcess("scan", "photos", "--to", "whole.jsonl", in: folder)
        #expect(whole.status == 0)
        let arguments = ["scan", "photos", "--to", "r.jsonl", "--resume", "progress"]
        let run = try TaglineProcess(arguments, in: folder, signal: SIGTERM) {
            (try? folder.read("r.jsonl").isEmpty) == false
        }
        #expect(run.status == 143, "\(run.errors)")
        #expect(try folder.read("r.jsonl") != folder.read("whole.jsonl"))
        _ = try TaglineProcess(script: "exec \"$0\" \(arguments.joined(separator: " "))", in: folder)
        #expect(try folder.read("r.jsonl") == folder.read("whole.jsonl"))
        let again = try TaglineProcess(script: "exec \"$0\" \(arguments.joined(separator: " "))", in: folder)
        #expect(again.status == 0)
        #expect(again.errors.contains("an earlier run had done everything"))
        let other = try TaglineProcess(
            "scan", "photos", "--to", "r.jsonl", "--resume", "progress", "--include", "*.jpg", in: folder)
        #expect(other.status == 78)
        #expect(other.errors.contains("source.options.include"))
        let report = try #require(try folder.read("progress/report.json").jsonLines().first)
        #expect(report["listed"] as? Int == 3000)
        #expect(report["balanced"] as? Bool == true)
    }

    @Test("An interrupted scan leaves the file that it was to replace as it was")
    func interruptedReplacement() throws {
        let folder = try TemporaryFolder()
        for index in 0..<3000 { try folder.write(SamplePhoto.bytes, to: "photos/\(10_000 + index).jpg") }
        try folder.write("the old one\n", to: "r.jsonl")
        let run = try TaglineProcess(
            ["scan", "photos", "--to", "r.jsonl", "--replace", "-j1"], in: folder, signal: SIGINT,
            when: { folder.contains("r.jsonl.partial") })
        #expect(run.status == 130, "\(run.errors)")
        #expect(try folder.read("r.jsonl") == "the old one\n")
        let isSome = try !folder.read("r.jsonl.partial").isEmpty
        #expect(run.errors.contains("to r.jsonl (not completed: in r.jsonl.partial)") == isSome)
    }

    @Test("The first signal ends a wait for the next line of a list")
    func waitForList() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(
            script: """
                mkfifo pipe; sleep 20 > pipe & sleeper=$!
                "$0" scan --files-from - --to r.jsonl < pipe & process=$!
                sleep 0.3; kill -TERM $process; wait $process; status=$?
                kill $sleeper; exit $status
                """, in: folder)
        #expect(run.status == 143, "\(run.errors)")
    }

    @Test("Items that could not be read are read by replay, and the file of dead letters goes away")
    func replayOfReading() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write("photos/a.jpg\nphotos/late.jpg\nphotos/never.jpg\n", to: "list")
        let arguments = ["scan", "--files-from", "list", "--to", "r.jsonl", "--fields", "path", "--resume", "progress"]
        let run = try TaglineProcess(script: "exec \"$0\" \(arguments.joined(separator: " "))", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("2 dead letters in progress/dead-letters.jsonl"))
        try folder.write(SamplePhoto.bytes, to: "photos/late.jpg")
        let replay = try TaglineProcess("replay", "progress/dead-letters.jsonl", in: folder)
        #expect(replay.status == 1, "\(replay.errors)")
        #expect(try folder.read("r.jsonl") == "{\"path\":\"photos/a.jpg\"}\n{\"path\":\"photos/late.jpg\"}\n")
        let letters = try folder.read("progress/dead-letters.jsonl").jsonLines()
        #expect(letters.compactMap { $0["uri"] as? String }.map { $0.hasSuffix("never.jpg") } == [true])
        try folder.write(SamplePhoto.bytes, to: "photos/never.jpg")
        #expect(try TaglineProcess("replay", "progress/dead-letters.jsonl", in: folder).status == 0)
        #expect(!folder.contains("progress/dead-letters.jsonl"))
        #expect(try folder.read("r.jsonl").split(separator: "\n").count == 3)
        let again = try TaglineProcess(script: "exec \"$0\" \(arguments.joined(separator: " "))", in: folder)
        #expect(!again.errors.contains("dead letter"), "\(again.errors)")
    }

    @Test("A job that was done before, and whose output is gone, is not done")
    func lostOutput() throws {
        let folder = try TemporaryFolder.photos()
        let arguments = ["scan", "photos", "--to", "r.jsonl", "--resume", "progress"]
        #expect(try TaglineProcess(script: "exec \"$0\" \(arguments.joined(separator: " "))", in: folder).status == 0)
        try FileManager.default.removeItem(atPath: folder.path + "/r.jsonl")
        let again = try TaglineProcess(script: "exec \"$0\" \(arguments.joined(separator: " "))", in: folder)
        #expect(again.status == 78)
        #expect(again.errors.contains("what was written to r.jsonl is gone"), "\(again.errors)")
        let fresh = try TaglineProcess(
            script: "exec \"$0\" \((arguments + ["--fresh"]).joined(separator: " "))", in: folder)
        #expect(fresh.status == 0)
        #expect(try folder.read("r.jsonl").split(separator: "\n").count == 3)
    }

    @Test("Two sinks on the standard output are found before anything is written")
    func sameStream() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write(
            """
            {"pipelineVersion": 1, "source": {"plugin": "directory", "options": {"path": "photos"}}, "sinks": [
              {"plugin": "jsonl", "options": {"path": "-"}}, {"plugin": "csv", "options": {"path": "-"}}]}
            """, to: "p.json")
        let run = try TaglineProcess("run", "p.json", in: folder)
        #expect(run.status == 78)
        #expect(run.errors.contains("would both write standard output"), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test("What a full disk did not take is delivered by replay")
    func replayOfWriting() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write(
            """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"path": "photos"}},
             "sinks": [
               {"name": "full", "plugin": "jsonl", "required": false, "options": {"path": "${env:TARGET:-/dev/full}"},
                "retry": {"maxAttempts": 2, "maxElapsedMs": 100}},
               {"name": "sound", "plugin": "csv", "options": {"path": "sound.csv"}}],
             "deadLetter": {"path": "dead.jsonl"}}
            """, to: "job.json")
        let run = try TaglineProcess("run", "job.json", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("No space left on device"))
        #expect(try folder.read("sound.csv").split(separator: "\r\n").count == 4)
        let replay = try TaglineProcess(
            "replay", "dead.jsonl", in: folder, environment: ["TARGET": "\(folder.path)/r.jsonl"])
        #expect(replay.status == 0, "\(replay.errors)")
        #expect(try folder.read("r.jsonl").split(separator: "\n").count == 3)
        #expect(try folder.read("sound.csv").split(separator: "\r\n").count == 4)
    }

    @Test("A required sink on a full disk ends the job so that it can be gone on with")
    func fullDisk() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write(
            """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"path": "photos"}},
             "sinks": [
               {"plugin": "jsonl", "options": {"path": "/dev/full"}, "retry": {"maxAttempts": 2, "maxElapsedMs": 100}}],
             "checkpoint": {"path": "state.json"}}
            """, to: "job.json")
        let run = try TaglineProcess("run", "job.json", in: folder)
        #expect(run.status == 75, "\(run.errors)")
        #expect(run.errors.contains("No space left on device"))
        #expect(try folder.read("state.json").contains("\"isRunning\":false"))
    }

    @Test("The shards of a run divide the items among them")
    func shards() throws {
        let folder = try TemporaryFolder()
        for index in 0..<40 { try folder.write(SamplePhoto.bytes, to: "photos/\(index).jpg") }
        try folder.write(
            """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"path": "photos"}},
             "sinks": [{"plugin": "jsonl", "options": {"path": "out/${shard}.jsonl", "fields": ["path"]}}]}
            """, to: "job.json")
        var lines: [String] = []
        for shard in 0..<3 {
            #expect(try TaglineProcess("run", "job.json", "-q", "--shard", "\(shard)/3", in: folder).status == 0)
            let part = try folder.read("out/\(shard).jsonl").split(separator: "\n").map(String.init)
            #expect(part.count > 4)
            lines += part
        }
        #expect(lines.sorted() == (0..<40).map { "{\"path\":\"\($0).jpg\"}" }.sorted())
        #expect(try TaglineProcess("run", "job.json", "--shard", "3/3", in: folder).status == 2)
    }

    @Test("Two sinks on one file are found before anything is written")
    func sameFile() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(
            "scan", "photos", "--to", "out/a.jsonl", "--to", "./out/../out/a.jsonl", in: folder)
        #expect(run.status == 2, "\(run.errors)")
        #expect(run.errors.contains("would both write"))
        #expect(!folder.contains("out"))
    }

    @Test(
        "A run writes its books over no file that no run has written",
        arguments: ["report", "incremental", "deadLetter"])
    func foreignFile(part: String) throws {
        let folder = try TemporaryFolder.photos()
        try folder.write(SamplePhoto.bytes, to: "photos/0.jpg")
        try folder.write(
            """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"path": "photos"}},
             "sinks": [{"plugin": "jsonl", "options": {"path": "a.jsonl", "existing": "append"}}],
             "\(part)": {"path": "photos/0.jpg"}}
            """, to: "job.json")
        let run = try TaglineProcess("run", "job.json", in: folder)
        #expect(run.status == 78, "\(run.errors)")
        #expect(run.errors.contains("\"\(part)\" would write over photos/0.jpg, which no run has written"))
        #expect(FileManager.default.contents(atPath: folder.path + "/photos/0.jpg") == Data(SamplePhoto.bytes))
        #expect(!folder.contains("a.jsonl"))
    }

    @Test("A deadline ends a job so that it can be gone on with")
    func deadline() throws {
        let folder = try TemporaryFolder()
        for index in 0..<3000 { try folder.write(SamplePhoto.bytes, to: "photos/\(10_000 + index).jpg") }
        try folder.write(
            """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"path": "photos"}},
             "sinks": [{"plugin": "jsonl", "options": {"path": "r.jsonl"}}],
             "concurrency": {"workers": 1},
             "checkpoint": {"path": "state.json", "everyRecords": 50}, "limits": {"deadlineMs": 30}}
            """, to: "job.json")
        #expect(try TaglineProcess("run", "job.json", in: folder).status == 75)
        let rest = try TaglineProcess("run", "job.json", "--set", "limits={}", in: folder)
        #expect(rest.status == 0, "\(rest.errors)")
        #expect(try folder.read("r.jsonl").split(separator: "\n").count == 3000)
    }

    @Test("A run with --only-failed sends its dead letters again")
    func onlyFailed() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write("photos/a.jpg\nphotos/late.jpg\n", to: "list")
        try folder.write(
            """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"filesFrom": "list"}},
             "sinks": [{"plugin": "jsonl", "options": {"path": "r.jsonl", "fields": ["make"]}}],
             "deadLetter": {"path": "dead.jsonl"}}
            """, to: "job.json")
        #expect(try TaglineProcess("run", "job.json", "-q", in: folder).status == 0)
        #expect(try TaglineProcess("run", "job.json", "--only-failed", "-q", in: folder).status == 1)
        try folder.write(SamplePhoto.bytes, to: "photos/late.jpg")
        #expect(try TaglineProcess("run", "job.json", "--only-failed", "-q", in: folder).status == 0)
        #expect(try folder.read("r.jsonl").split(separator: "\n").count == 2)
        #expect(!folder.contains("dead.jsonl"))
    }

    @Test("A standard output that is closed is an error, and no file takes its place")
    func closedOutput() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(script: "exec \"$0\" scan photos >&-", in: folder)
        #expect(run.status == 78)
        #expect(run.errors.contains("the standard output is closed"), "\(run.errors)")
        let other = try TaglineProcess(script: "exec \"$0\" scan photos --to r.jsonl -q >&- 2>&-", in: folder)
        #expect(other.status == 0)
        #expect(try folder.read("r.jsonl").split(separator: "\n").count == 3)
    }
}
