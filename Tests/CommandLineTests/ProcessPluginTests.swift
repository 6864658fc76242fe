import Foundation
import Testing

@Suite("A plugin that is a program")
struct ProcessPluginTests {
    private static let examples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/Plugins/python").path

    /// A registry with the built-in plugins that scans need, and some more.
    private func registry(_ plugins: String...) -> String {
        """
        {"manifestVersion": 1, "plugins": [
          {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}},
          {"id": "file", "kind": "extractor", "runtime": {"type": "builtin"}},
          {"id": "jsonl", "kind": "sink", "runtime": {"type": "builtin"}},
          \(plugins.joined(separator: ",\n  "))
        ]}
        """
    }

    /// A registry entry of a script beside the registry.
    private func entry(
        _ script: String, id: String = "test", kind: String = "extractor", options: String = "{}",
        limits: String = "{}"
    ) -> String {
        """
        {"id": "\(id)", "kind": "\(kind)", "options": \(options), "limits": \(limits),
         "runtime": {"type": "process", "command": ["python3", "\(script)"], "protocol": 1}}
        """
    }

    /// A folder with photos, a plugin in Python beside the module that the project ships, and a registry.
    private func folder(_ plugin: String, photos: Int = 8, limits: String = "{}") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for number in 0..<photos { try folder.write(SamplePhoto.bytes, to: "photos/\(number).jpg") }
        let module = try Data(contentsOf: URL(filePath: Self.examples + "/tagline_plugin.py"))
        try folder.write(Array(module), to: "tagline_plugin.py")
        try folder.write(
            """
            import os, signal, subprocess, sys, time
            import tagline_plugin
            from tagline_plugin import tag, ACCEPTED

            class Test(tagline_plugin.Extractor):
                id = "test"
                summary = "A plugin for tests"
                options = {"size": {"type": "integer", "default": 1, "minimum": 1}}
            \(plugin)

            tagline_plugin.run(Test)
            """, to: "plugin.py")
        try folder.write(registry(entry("plugin.py", limits: limits)), to: "registry.json")
        return folder
    }

    @Test(
        "Costs its own tags of one file when it fails, and no other record",
        arguments: [
            ("os._exit(1)", "plugin-crashed"), ("os.kill(os.getpid(), signal.SIGSEGV)", "plugin-crashed"),
            ("time.sleep(600)", "plugin-timeout"),
            ("raise ValueError('no face')", "plugin-failed"), ("print('harmless')", nil),
        ])
    func failure(deed: String, code: String?) throws {
        let folder = try folder(
            """
                def extract(self, media):
                    if media.uri.endswith("/3.jpg"):
                        \(deed)
                    yield tag("Test", "Bytes", len(media.read(0, media.size)))
            """, limits: #"{"timeoutMs": 1000}"#)
        let run = try TaglineProcess(
            "scan", "photos", "--plugins", "registry.json", "--to", "out.jsonl", "--no-progress", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let records = try folder.read("out.jsonl").jsonLines()
        #expect(records.count == 8)
        for (number, record) in records.enumerated() {
            let problems = (record["problems"] as? [[String: Any]] ?? []).map { $0["code"] as? String }
            let tags = record["tags"] as? [String: [String: Any]] ?? [:]
            let isHit = number == 3 && code != nil
            #expect(problems == (isHit ? [code] : []), "\(number): \(record["problems"] ?? "")")
            #expect(tags["Test"]?["Bytes"] as? Int == (isHit ? nil : SamplePhoto.bytes.count))
            #expect(tags["File"] != nil)
        }
    }

    @Test("Ends the run before any work if it does not load: with the exit status, the place and the reason")
    func loading() throws {
        let folder = try folder("    def open(self, options):\n        raise ValueError('no model')")
        try folder.write("import sys; sys.exit(3)", to: "exits.py")
        try folder.write("print('Usage: plugin FILE')", to: "usage.py")
        let cases: [(entry: String, status: Int32, message: String)] = [
            (entry("plugin.py"), 76, "the program of the plugin \"test\" says: ValueError: no model"),
            (entry("exits.py"), 76, "the program of the plugin \"test\" ended with status 3 without a greeting"),
            (entry("usage.py"), 76, "greeted with what is no hello: \"Usage: plugin FILE\""),
            (entry("plugin.py", id: "other"), 76, "the program is the plugin \"test\", not \"other\""),
            (entry("plugin.py").replacing("python3", with: "./no-such"), 76, "./no-such: No such file or directory"),
            (entry("plugin.py", options: #"{"size": 0}"#), 78, "expected an integer of at least 1, found 0"),
            (entry("plugin.py", options: #"{"sise": 2}"#), 78, "did you mean \"size\"?"),
            (entry("plugin.py").replacing("\"protocol\": 1", with: "\"protocol\": 2"), 78, "expected 1, found 2"),
        ]
        for expected in cases {
            try folder.write(registry(expected.entry), to: "registry.json")
            let run = try TaglineProcess(
                "scan", "photos", "--plugins", "registry.json", "--to", "out.jsonl", in: folder)
            #expect(run.status == expected.status, "\(expected.message): \(run.errors)")
            #expect(run.errors.contains(expected.message), "\(run.errors)")
            #expect(run.errors.contains("registry.json:"), "\(run.errors)")
            #expect(!folder.contains("out.jsonl"))
        }
        // A scan opens no sink that it does not write to; a check opens all.
        try folder.write(registry(entry("plugin.py", kind: "sink")), to: "registry.json")
        let check = try TaglineProcess("plugins", "check", "--plugins", "registry.json", in: folder)
        #expect(check.status == 76)
        #expect(check.errors.contains("the program is an extractor, not a sink"), "\(check.errors)")
    }

    @Test("Is not started by a registry that was merely found in the working directory")
    func untrustedRegistry() throws {
        let folder = try folder("    def open(self, options):\n        open('started', 'w')")
        try folder.write(registry(entry("plugin.py")), to: "plugins.json")
        let run = try TaglineProcess("scan", "photos", in: folder)
        #expect(run.status == 78)
        #expect(run.errors.contains("name it with --plugins plugins.json"))
        #expect(!folder.contains("started"))
    }

    @Test("Is not opened if it is disabled")
    func disabled() throws {
        let folder = try folder("    def open(self, options):\n        open('started', 'w')")
        let disabled = entry("plugin.py").replacing("\"kind\"", with: "\"enabled\": false, \"kind\"")
        try folder.write(registry(disabled), to: "registry.json")
        let run = try TaglineProcess("scan", "photos", "--plugins", "registry.json", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!folder.contains("started"))
    }

    @Test("Is ended with everything that it started when the host is killed with kill -9")
    func noOrphans() throws {
        let folder = try folder(
            """
                def extract(self, media):
                    child = subprocess.Popen(["sleep", "600"])
                    with open("pids.new", "w") as file:
                        file.write("%d %d" % (os.getpid(), child.pid))
                    os.rename("pids.new", "pids")
                    time.sleep(600)
            """)
        let run = try TaglineProcess(
            script: """
                "$0" scan photos --plugins registry.json >/dev/null 2>&1 &
                for step in $(seq 2000); do [ -e pids ] && break; sleep 0.01; done
                kill -9 $!
                """, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let pids = try folder.read("pids").split(separator: " ").compactMap { Int32($0) }
        #expect(pids.count == 2)
        for _ in 0..<1000 where pids.contains(where: Self.isAlive) { usleep(10_000) }
        #expect(pids.filter(Self.isAlive) == [])
    }

    /// Whether a process runs; one that has ended and that nobody has asked about does not.
    private static func isAlive(_ pid: Int32) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return false }
        return status.split(separator: ")").last?.hasPrefix(" Z") == false
    }

    @Test("The example in Python keeps records in a SQLite database, twice without harm")
    func sqlite() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write(
            registry(
                """
                {"id": "org.example.sqlite", "kind": "sink",
                 "runtime": {"type": "process", "command": ["python3", "\(Self.examples)/sqlite_sink.py"], "protocol": 1}}
                """,
                """
                {"id": "org.example.palette", "kind": "extractor",
                 "runtime": {"type": "process", "command": ["python3", "\(Self.examples)/palette.py"], "protocol": 1}}
                """), to: "registry.json")
        try folder.write(
            """
            {"pipelineVersion": 1, "source": {"plugin": "directory", "options": {"path": "photos"}},
             "extractors": ["file"],
             "sinks": [{"plugin": "org.example.sqlite", "options": {"path": "photos.db"}}]}
            """, to: "pipeline.json")
        for _ in 1...2 {
            let run = try TaglineProcess("run", "pipeline.json", "--plugins", "registry.json", in: folder)
            #expect(run.status == 0, "\(run.errors)")
        }
        let rows = try TaglineProcess(
            script: """
                python3 -c 'import sqlite3; print(sqlite3.connect("photos.db").execute(
                    "select count(*), count(distinct uri), min(path) from images").fetchone())'
                """, in: folder)
        #expect(rows.output == "(3, 3, 'a.jpg')\n", "\(rows.errors)")
        let check = try TaglineProcess("plugins", "check", "--plugins", "registry.json", in: folder)
        #expect(check.status == 0, "\(check.errors)")
        let show = try TaglineProcess("plugins", "show", "org.example.sqlite", "--plugins", "registry.json", in: folder)
        #expect(show.output.contains("A table of images in a SQLite database (version 1.0)"))
    }
}
