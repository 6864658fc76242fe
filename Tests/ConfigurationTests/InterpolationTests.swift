import TaglineConfiguration
import TaglineSDK
import Testing

@Suite("Interpolation and overrides")
struct InterpolationTests {
    private let environment = ["SET": "value", "EMPTY": "", "ODD": #"","x":"${env:SET}$"#]

    /// The pipeline's name after interpolation, or what is wrong with it.
    private func name(_ text: String, overrides: [String] = []) throws -> (name: String?, complaints: [String]) {
        let folder = try ConfigurationFolder([
            "plugins.json": ConfigurationFolder.registry,
            "p.json": """
            {"pipelineVersion": 1, "source": {"plugin": "directory", "options": {"path": "."}}, "sinks": [],
             "name": "\(text)"}
            """,
        ])
        var loader = folder.loader
        loader.environment = environment
        loader.shard = "7"
        var name: String?
        let complaints = ConfigurationFolder.complaints { () throws(ConfigurationErrors) in
            name = try loader.pipeline(.file("p.json"), overrides: overrides).name
        }
        return (name, complaints)
    }

    @Test(
        "Known forms are replaced, once, inside the string",
        arguments: [
            ("plain", "plain"),
            ("a-${env:SET}-b", "a-value-b"),
            ("${env:EMPTY}", ""),
            ("${env:EMPTY:-default}", "default"),
            ("${env:UNSET:-}", ""),
            ("${env:UNSET:-a:b-c?}", "a:b-c?"),
            ("${env:SET:?needed}", "value"),
            ("${shard}/${shard}", "7/7"),
            ("$$5 $${shard}", "$5 ${shard}"),
            ("${env:ODD}", #"","x":"${env:SET}$"#),
        ])
    func known(text: String, expected: String) throws {
        let result = try name(text)
        #expect(result.name == expected)
        #expect(result.complaints == [])
    }

    @Test(
        "Anything else is an error",
        arguments: [
            ("${env:UNSET}", "the environment variable UNSET is not set"),
            ("${env:SETT}", "the environment variable SETT is not set; did you mean \"SET\"?"),
            ("${env:UNSET:?the bucket}", "the environment variable UNSET is not set: the bucket"),
            ("${env:EMPTY:?the bucket}", "the environment variable EMPTY is not set: the bucket"),
            (
                "${home}",
                "unknown form ${home}; known are ${env:NAME}, ${env:NAME:-default}, ${env:NAME:?message}, ${shard} and $$"
            ),
            ("${env:}", "${env:} does not name an environment variable"),
            ("${env:1A}", "${env:1A} does not name an environment variable"),
            ("${env:A+b}", "${env:A+b} does not name an environment variable"),
            ("${env:SET", "\"${\" is not closed"),
            ("$HOME", "\"$\" starts no known form; write \"$$\" for a dollar sign"),
            ("5$", "\"$\" starts no known form; write \"$$\" for a dollar sign"),
        ])
    func unknown(text: String, complaint: String) throws {
        #expect(try name(text).complaints == ["p.json:2:10: /name: \(complaint)"])
    }

    @Test("Keys and structure are out of its reach")
    func keys() throws {
        let pipeline = ConfigurationFolder.pipeline.replacing("\"extractors\"", with: "\"${env:KEY}\"")
        #expect(
            try ConfigurationFolder.complaints(pipeline: pipeline, environment: ["KEY": "extractors"]) == [
                #"pipeline.json:3:2: /${env:KEY}: unknown key "${env:KEY}""#
            ])
    }

    @Test("No message shows a value that came from the environment")
    func secrecy() throws {
        let pipeline = """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"path": "${env:SECRET}", "include": "${env:SECRET}"}},
             "extractors": ["${env:SECRET}"], "validation": {"level": "x${env:SECRET}"},
             "sinks": [{"plugin": "jsonl", "options": {"path": "a", "style": "${env:SECRET}", "append": "${env:SECRET}"}},
              {"plugin": "csv", "name": "${env:SECRET}", "options": {"path": "a", "columns": [1, "${env:SECRET}"]}},
              {"plugin": "csv", "name": "${env:SECRET}", "options": {"path": "a", "headings": "${env:SECRET}"}}]}
            """
        let complaints = try ConfigurationFolder.complaints(
            pipeline: pipeline, overrides: ["name.x=1"], environment: ["SECRET": "hunter2"])
        #expect(complaints.count == 10)
        #expect(!complaints.joined().contains("hunter2"))
        #expect(
            complaints.contains(
                "pipeline.json:2:56: /source/options/path: cannot read a value from the environment: "
                    + "no such file or folder"))
    }

    @Test("Overrides reach members, indices and named elements, and make what is missing")
    func overrides() throws {
        let folder = try ConfigurationFolder([
            "plugins.json": ConfigurationFolder.registry, "jobs/pipeline.json": ConfigurationFolder.pipeline,
        ])
        let pipeline = try folder.loader.pipeline(
            .file("jobs/pipeline.json"),
            overrides: [
                "name=nightly $1", "concurrency.workers=2", "sinks.0.options.append=true",
                "sinks.jsonl.options.path=x=y.jsonl", "extractors=[\"makernotes\"]",
            ])
        let options = try #require(pipeline.sinks.first?.plugin.options)
        #expect(pipeline.name == "nightly $1")
        #expect(pipeline.concurrency.workers == 2)
        #expect(pipeline.extractors.map(\.id) == ["makernotes"])
        #expect(options.bool("append"))
        #expect(options.string("path") == folder.path + "/x=y.jsonl")
    }

    @Test("An override replaces a variable that is not set")
    func overrideOfVariable() throws {
        let result = try name("${env:UNSET:?needed}", overrides: ["name=given"])
        #expect(result.name == "given")
        #expect(result.complaints == [])
    }

    @Test("Overrides that lead nowhere, or to something wrong, are reported without their value")
    func wrongOverrides() throws {
        #expect(
            try ConfigurationFolder.complaints(
                overrides: [
                    "name", "=x", "sinks.4.options=1", "extractors.exif.options.x=1", "extractors.0.plugin=exif",
                    "concurrency.wokers=2", "sinks.0.options.append=si",
                ]) == [
                    "--set: expected key=value, such as source.options.path=photos",
                    "--set concurrency.wokers: /concurrency/wokers: unknown key \"wokers\"; did you mean \"workers\"?",
                    "--set extractors.0.plugin: /extractors/0: there is \"exif\", which has no \"plugin\"",
                    "--set extractors.exif.options.x: /extractors: the list has 1 elements, and none is called \"exif\"",
                    "--set name: expected key=value, such as source.options.path=photos",
                    "--set sinks.0.options.append: /sinks/0/options/append: expected true or false, found \"si\"",
                    "--set sinks.4.options: /sinks: the list has 1 elements, and none is called \"4\"",
                ])
    }
}
