import TaglineSDK
import Testing

@testable import TaglineConfiguration

@Suite("A pipeline and its plugins")
struct PipelineTests {
    @Test("A whole pipeline is read")
    func whole() throws {
        let folder = try ConfigurationFolder([
            "plugins.json": ConfigurationFolder.registry,
            "jobs/nightly.json": """
            // every night
            {"pipelineVersion": 1, "name": "nightly",
             "source": {"plugin": "directory", "options": {"path": "../", "include": ["**/*.jpg"]}},
             "validation": {"level": "full", "onDamaged": "skip", "isolate": false, "cpuMs": 500, "memoryBytes": 1000},
             "extractors": ["exif", {"plugin": "makernotes", "options": {"vendors": ["Nikon"]}}],
             "sinks": [
               {"name": "table", "plugin": "csv", "required": false, "options": {"path": "-"},
                "retry": {"maxAttempts": 3, "maxElapsedMs": 1000}},
               {"plugin": "jsonl", "options": {"path": "s3://out/${shard}/r.jsonl.gz"}}],
             "deadLetter": {"path": "dead.jsonl"},
             "checkpoint": {"path": "/var/state.json", "everyRecords": 100},
             "concurrency": {"workers": 2, "items": 64, "bytesInFlight": "256 MiB"},
             "limits": {"deadlineMs": 3300000, "maxFailurePercent": 5},
             "report": {"path": "report.json"},
            }
            """,
        ])
        let pipeline = try folder.loader.pipeline(.file("jobs/nightly.json"))
        #expect(pipeline.name == "nightly")
        #expect(pipeline.source.options.string("path") == folder.path + "/jobs/..")
        #expect(pipeline.source.options.strings("include") == ["**/*.jpg"])
        #expect(pipeline.extractors.map(\.id) == ["exif", "makernotes"])
        #expect(pipeline.extractors.last?.options.strings("vendors") == ["Nikon"])
        #expect(pipeline.sinks.map(\.name) == ["table", "jsonl"])
        #expect(pipeline.sinks.map(\.isRequired) == [false, true])
        #expect(pipeline.sinks.map(\.retry.maxAttempts) == [3, 8])
        #expect(pipeline.sinks.map { $0.plugin.options.string("path") } == ["-", "s3://out/0/r.jsonl.gz"])
        #expect(
            pipeline.validation
                == .init(level: .full, onDamaged: .skip, isolate: false, cpuMs: 500, memoryBytes: 1000))
        #expect(pipeline.deadLetter?.path == folder.path + "/jobs/dead.jsonl")
        #expect(pipeline.checkpoint?.path == "/var/state.json")
        #expect(pipeline.checkpoint?.everyRecords == 100)
        #expect(pipeline.checkpoint?.everyMs == 5000)
        #expect(pipeline.concurrency.bytesInFlight == 268_435_456)
        #expect(pipeline.limits.deadlineMs == 3_300_000)
        #expect(pipeline.limits.maxFailurePercent == 5)
        #expect(pipeline.report?.path == folder.path + "/jobs/report.json")
    }

    @Test("What is left out takes its default, and the extractors are all that the registry enables")
    func defaults() throws {
        let folder = try ConfigurationFolder([
            "plugins.json": ConfigurationFolder.registry,
            "p.json": """
            {"pipelineVersion": 1, "source": {"plugin": "directory", "options": {"path": "."}}, "sinks": []}
            """,
        ])
        let pipeline = try folder.loader.pipeline(.file("p.json"))
        #expect(pipeline.extractors.map(\.id) == ["exif", "makernotes"])
        #expect(
            pipeline.validation
                == .init(level: .header, onDamaged: .record, isolate: true, cpuMs: 10_000, memoryBytes: 256 << 20))
        #expect(pipeline.concurrency == .init(workers: nil, items: nil, bytesInFlight: nil))
        #expect(pipeline.checkpoint == nil)
    }

    @Test("Options merge in the order plugin, registry, pipeline; each path is relative to the file it stands in")
    func merging() throws {
        let folder = try ConfigurationFolder([
            "etc/plugins.json": """
            {"manifestVersion": 1, "plugins": [
              {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}, "options": {"path": "."}},
              {"id": "makernotes", "kind": "extractor", "runtime": {"type": "builtin"},
               "options": {"vendors": ["Canon", "Sony"], "lenses": "lenses.json"}},
              {"id": "jsonl", "kind": "sink", "runtime": {"type": "builtin"},
               "options": {"style": "exiftool", "append": true}}]}
            """,
            "jobs/p.json": """
            {"pipelineVersion": 1, "source": "directory",
             "extractors": [{"plugin": "makernotes", "options": {"vendors": ["Nikon"]}}],
             "sinks": [{"plugin": "jsonl", "options": {"path": "./out.jsonl", "append": false}}]}
            """,
        ])
        var loader = folder.loader
        loader.registryPath = "etc/plugins.json"
        let pipeline = try loader.pipeline(.file("jobs/p.json"))
        let makernotes = try #require(pipeline.extractors.first?.options)
        let jsonl = try #require(pipeline.sinks.first?.plugin.options)
        #expect(pipeline.source.options.string("path") == folder.path + "/etc")
        #expect(makernotes.strings("vendors") == ["Nikon"])
        #expect(makernotes.string("lenses") == folder.path + "/etc/lenses.json")
        #expect(makernotes.integer("budget") == 1024)
        #expect(jsonl.string("path") == folder.path + "/jobs/out.jsonl")
        #expect(jsonl.string("style") == "exiftool")
        #expect(jsonl.string("values") == "labels")
        #expect(jsonl.bool("append") == false)
    }

    @Test("Everything that is wrong in registry and pipeline is reported at once, in order")
    func everything() throws {
        let registry = """
            {"manifestVersion": 1, "plugins": [
              {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}},
              {"id": "gps", "kind": "extractor", "enabled": false, "runtime": {"type": "builtin"}},
              {"id": "s3", "kind": "source", "runtime": {"type": "builtin"}},
              {"id": "makernotes", "kind": "extractor", "runtime": {"type": "builtin"}, "options": {"vendor": []}},
              {"id": "jsonl", "kind": "sink", "runtime": {"type": "builtin"}, "options": {"style": "exiftool"}}]}
            """
        let pipeline = """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"path": "${env:PHOTOS}", "include": "*.jpg"}},
             "extractors": ["gsp", "gps", "exif", "jsonl", "makernotes", 7],
             "sinks": [
              {"plugin": "jsonl", "options": {"level": 10}, "require": true},
              {"plugin": "jsnl", "retry": {"maxAttempts": "3"}},
              {"name": "jsonl", "plugin": "jsonl", "options": {"path": "a"}}],
             "checkpoint": {"everyRecords": 0},
             "concurency": {}}
            """
        let complaints = try ConfigurationFolder.complaints(registry: registry, pipeline: pipeline)
        #expect(
            complaints == [
                #"pipeline.json:2:56: /source/options/path: the environment variable PHOTOS is not set"#,
                #"pipeline.json:2:84: /source/options/include: expected a list, found "*.jpg""#,
                #"pipeline.json:3:17: /extractors/0: no extractor "gsp" in plugins.json"#,
                #"pipeline.json:3:24: /extractors/1: the extractor "gps" is disabled in plugins.json, line 3"#,
                #"pipeline.json:3:31: /extractors/2: no extractor "exif" in plugins.json, though it is built in; "#
                    + "list it there",
                #"pipeline.json:3:39: /extractors/3: "jsonl" is a sink, not an extractor"#,
                #"pipeline.json:3:62: /extractors/5: expected the id of a plugin or an object, found 7"#,
                #"pipeline.json:5:34: /sinks/0/options: missing option "path" of sink "jsonl""#,
                #"pipeline.json:5:44: /sinks/0/options/level: expected an integer from 0 to 9, found 10"#,
                #"pipeline.json:5:49: /sinks/0/require: unknown key "require"; did you mean "required"?"#,
                #"pipeline.json:6:14: /sinks/1/plugin: no sink "jsnl" in plugins.json; did you mean "jsonl"?"#,
                #"pipeline.json:6:47: /sinks/1/retry/maxAttempts: expected an integer from 1 to 1000, found "3""#,
                #"pipeline.json:7:12: /sinks/2/name: "jsonl": another sink has this name; "#
                    + #"give one of them a "name" of its own"#,
                #"pipeline.json:8:16: /checkpoint: missing key "path""#,
                #"pipeline.json:8:33: /checkpoint/everyRecords: expected an integer of at least 1, found 0"#,
                #"pipeline.json:9:2: /concurency: unknown key "concurency"; did you mean "concurrency"?"#,
                #"plugins.json:5:89: /plugins/3/options/vendor: unknown option "vendor"; did you mean "vendors"?"#,
            ])
    }

    @Test("Registry and pipeline that are no JSON are both reported")
    func bothBroken() throws {
        #expect(
            try ConfigurationFolder.complaints(registry: "{", pipeline: "[}") == [
                "pipeline.json:1:2: expected a value, found '}'",
                "plugins.json:1:2: expected a name in double quotes or \"}\", found the end of the text",
            ])
    }

    @Test("A broken registry entry is not reported again where it is used")
    func brokenEntry() throws {
        let registry = ConfigurationFolder.registry.replacing("\"style\"", with: "\"stile\"")
        #expect(
            try ConfigurationFolder.complaints(registry: registry) == [
                #"plugins.json:6:79: /plugins/4/options/stile: unknown option "stile"; did you mean "style"?"#
            ])
    }

    @Test("A path that has to be there and is not is reported; so is a pipeline that cannot be read")
    func unreadable() throws {
        let pipeline = ConfigurationFolder.pipeline.replacing("\".\"", with: "\"fotos\"")
        #expect(
            try ConfigurationFolder.complaints(pipeline: pipeline) == [
                #"pipeline.json:2:56: /source/options/path: cannot read "fotos": no such file or folder"#
            ])
        let folder = try ConfigurationFolder(["plugins.json": ConfigurationFolder.registry])
        let complaints = ConfigurationFolder.complaints { () throws(ConfigurationErrors) in
            _ = try folder.loader.pipeline(.file("pipeline.json"))
        }
        #expect(complaints == ["pipeline.json: cannot be read: no such file or folder"])
    }

    @Test("A plugin that this build lacks is an error only for those who use it")
    func absent() throws {
        let registry = ConfigurationFolder.registry.replacing(
            "\"plugins\": [",
            with: #""plugins": [{"id": "s3", "kind": "source", "runtime": {"type": "builtin"}},"#)
        #expect(try ConfigurationFolder.complaints(registry: registry) == [])
        let pipeline = #"{"pipelineVersion": 1, "source": "s3", "sinks": []}"#
        #expect(
            try ConfigurationFolder.complaints(registry: registry, pipeline: pipeline) == [
                #"pipeline.json:1:34: /source: the source "s3" is not in this build: it was made without the trait AWS"#
            ])
    }

    @Test("Several shards may not share what they write")
    func shards() throws {
        let folder = try ConfigurationFolder([
            "plugins.json": ConfigurationFolder.registry.replacing(
                #""options": {"style""#, with: #""options": {"path": "all.jsonl", "style""#),
            "p.json": """
            {"pipelineVersion": 1, "source": {"plugin": "directory", "options": {"path": "."}}, "sinks": [
              {"plugin": "jsonl", "options": {"path": "out.jsonl"}},
              {"plugin": "csv", "options": {"path": "${shard}/out.csv"}},
              {"name": "third", "plugin": "jsonl", "options": {"append": true}}],
             "report": {"path": "report.json"}}
            """,
        ])
        var loader = folder.loader
        loader.shard = "3"
        loader.shardCount = 8
        let complaints = ConfigurationFolder.complaints { () throws(ConfigurationErrors) in
            _ = try loader.pipeline(.file("p.json"))
        }
        let message = "several shards would write this path; ${shard} has to be part of it"
        #expect(
            complaints == [
                "p.json:2:43: /sinks/0/options/path: \(message)",
                "p.json:5:21: /report/path: \(message)",
                "plugins.json:6:87: /plugins/4/options/path: \(message)",
            ])
    }

    @Test("A path that is typed with ${shard} is one for each shard, and keeps other dollar signs")
    func typedShard() throws {
        let folder = try ConfigurationFolder([
            "plugins.json": ConfigurationFolder.registry,
            "p.json": """
            {"pipelineVersion": 1, "source": {"plugin": "directory", "options": {"path": "."}},
             "sinks": [{"plugin": "jsonl", "options": {"path": "out.jsonl"}}]}
            """,
        ])
        var loader = folder.loader
        loader.shard = "3"
        loader.shardCount = 8
        let resolved = try loader.pipeline(.file("p.json"), overrides: ["sinks.jsonl.options.path=$a/${shard}.jsonl"])
        #expect(resolved.sinks.first?.plugin.options.string("path") == folder.path + "/$a/3.jsonl")
    }

    @Test("A pipeline made by a command keeps dollar signs and is called by its name")
    func value() throws {
        let folder = try ConfigurationFolder(["plugins.json": ConfigurationFolder.registry, "$a/x": ""])
        var pipeline: JSONValue = [
            "pipelineVersion": 1, "source": ["plugin": "directory", "options": ["path": "$a"]],
            "sinks": [["plugin": "jsonl", "options": ["path": "${shard}.jsonl"]]],
        ]
        let resolved = try folder.loader.pipeline(.value(pipeline, name: "command line"))
        #expect(resolved.source.options.string("path") == folder.path + "/$a")
        #expect(resolved.sinks.first?.plugin.options.string("path") == folder.path + "/${shard}.jsonl")
        pipeline = ["pipelineVersion": 1, "source": "directory", "sinks": [1]]
        let complaints = ConfigurationFolder.complaints { () throws(ConfigurationErrors) in
            _ = try folder.loader.pipeline(.value(pipeline, name: "command line"))
        }
        #expect(
            complaints == [
                "command line: /sinks/0: expected the id of a plugin or an object, found 1",
                "command line: /source: missing option \"path\" of source \"directory\"",
            ])
    }

    @Test("What a plugin finds wrong with an option is placed where the option stands")
    func placing() throws {
        let folder = try ConfigurationFolder([
            "plugins.json": ConfigurationFolder.registry, "pipeline.json": ConfigurationFolder.pipeline,
        ])
        let sink = try #require(try folder.loader.pipeline(.file("pipeline.json")).sinks.first?.plugin)
        func place(_ option: String) -> String {
            sink.placing(ConfigurationError(.wrongValue, "is wrong", option: option)).description
        }
        #expect(place("path") == "pipeline.json:4:52: /sinks/0/options/path: is wrong")
        #expect(place("style") == "plugins.json:6:88: /plugins/4/options/style: is wrong")
        #expect(place("append") == "pipeline.json:4:12: /sinks/0: is wrong")
    }
}
