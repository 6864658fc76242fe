import Testing

@Suite struct ConfigurationCommandTests {
    @Test func everythingWrongIsToldAtOnceWithItsPlace() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            {"pipelineVersion": 1,
             "source": {"plugin": "direktory", "options": {"path": "."}},
             "nonsense": true,
             "sinks": [{"plugin": "jsonl", "options": {"path": "${env:NOWHERE}", "style": 7}}, "csv"]}
            """, to: "p.json")
        for command in ["check", "run"] {
            let run = try TaglineProcess(command, "p.json", in: folder)
            #expect(run.status == 78)
            for message in [
                "p.json:2:", "did you mean \"directory\"?", "/nonsense: unknown key", "NOWHERE",
                "/sinks/0/options/style",
                "missing option \"path\" of sink \"csv\"",
            ] {
                #expect(run.errors.contains(message), "\(run.errors)")
            }
        }
    }

    @Test func pluginThatIsNotBuiltInEndsWithStatus76() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            {"manifestVersion": 1, "plugins": [{"id": "face", "kind": "extractor", "runtime": {"type": "builtin"}}]}
            """, to: "plugins.json")
        let run = try TaglineProcess("plugins", "check", in: folder)
        #expect(run.status == 76)
        #expect(run.errors.contains("no extractor \"face\" is built in"))
    }

    @Test func registryThatIsNotThereEndsWithStatus78() throws {
        let run = try TaglineProcess("scan", ".", "--plugins", "nowhere.json", in: try TemporaryFolder())
        #expect(run.status == 78)
        #expect(run.errors.contains("nowhere.json: cannot be read: no such file or folder"))
    }

    @Test func pathThatIsNotThereIsWrongUsage() throws {
        let run = try TaglineProcess("scan", "here", "there", in: try TemporaryFolder())
        #expect(run.status == 2)
        #expect(run.errors.contains("here: no such file or folder"))
        #expect(run.errors.contains("there: no such file or folder"))
    }

    @Test func errorsAreJSONWhereThatIsAskedFor() throws {
        let run = try TaglineProcess("run", "p.json", "--log-format", "json", in: try TemporaryFolder())
        let lines = try run.errors.jsonLines()
        #expect(run.status == 78)
        #expect(lines.first?["level"] as? String == "error")
        #expect(lines.first?["message"] as? String == "p.json: cannot be read: no such file or folder")
    }

    @Test func startingPipelineIsFineAndRuns() throws {
        let folder = try TemporaryFolder.photos()
        #expect(try TaglineProcess("init", "photos/start.json", in: folder).status == 0)
        let check = try TaglineProcess("check", "photos/start.json", in: folder)
        #expect(check.status == 0)
        #expect(check.output.hasPrefix("photos/start.json is fine\n"))

        let run = try TaglineProcess("run", "photos/start.json", "--no-progress", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.read("photos/records.jsonl").jsonLines().count == 3)
        #expect(try folder.read("photos/records.csv").hasPrefix("path,uri,"))
    }

    @Test func startingPipelineDoesNotTakeTheNameOfAnotherFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "pipeline.json")
        let run = try TaglineProcess("init", in: folder)
        #expect(run.status != 0)
        #expect(run.errors.contains("pipeline.json"))
        #expect(try folder.read("pipeline.json") == "mine")
    }

    @Test func dryRunListsAndWritesNothing() throws {
        let folder = try TemporaryFolder.photos()
        _ = try TaglineProcess("init", in: folder)
        let run = try TaglineProcess(
            "run", "pipeline.json", "--dry-run", "--set", "source.options.path=photos/sub", in: folder)
        #expect(run.status == 0)
        #expect(run.output == "photos/sub/b.jpg\nphotos/sub/cut.jpg\n")
        #expect(run.errors.contains("would write to records: jsonl records.jsonl"))
        #expect(!folder.contains("records.jsonl"))
    }

    @Test func reportHoldsTheBooksOfEverySink() throws {
        let folder = try TemporaryFolder.photos()
        _ = try TaglineProcess("init", in: folder)
        let run = try TaglineProcess(
            "run", "pipeline.json", "-q", "--set", "report={\"path\": \"report.json\"}", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let report = try folder.read("report.json").jsonLines().first ?? [:]
        #expect(report["recorded"] as? Int == 3)
        #expect((report["sinks"] as? [[String: Any]])?.map { $0["accepted"] as? Int } == [3, 3])
    }

    @Test func pluginIsDescribedWithTheDefaultsOfTheRegistry() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            {"manifestVersion": 1, "plugins": [
              {"id": "csv", "kind": "sink", "enabled": false, "runtime": {"type": "builtin"},
               "options": {"delimiter": "tab"}}]}
            """, to: "other.json")
        let show = try TaglineProcess("plugins", "show", "csv", "--plugins", "other.json", in: folder)
        #expect(show.status == 0)
        #expect(show.output.hasPrefix("csv: sink, built in, disabled\n"))
        #expect(show.output.contains("\"tab\""))
        let list = try TaglineProcess("plugins", "--plugins", "other.json", in: folder)
        #expect(list.output.split(separator: "\n").count == 2)
    }
}
