import Foundation
import TaglineConfiguration
import TaglineSDK
import Testing

@Suite("The plugin registry")
struct RegistryTests {
    private func complaints(_ registry: String) throws -> [String] {
        let folder = try ConfigurationFolder(["plugins.json": registry, "lib.so": "12345"])
        return ConfigurationFolder.complaints { () throws(ConfigurationErrors) in _ = try folder.loader.registry() }
    }

    private func entry(_ runtime: String) -> String {
        """
        {"manifestVersion": 1, "plugins": [
         {"id": "acme", "kind": "extractor", "runtime":
          \(runtime)}]}
        """
    }

    @Test("All kinds of runtimes are read")
    func runtimes() throws {
        let hash = String(repeating: "0", count: 63) + "5"
        let folder = try ConfigurationFolder([
            "lib.so": "12345",
            "plugins.json": """
            {"manifestVersion": 1, "plugins": [
              {"id": "exif", "kind": "extractor", "runtime": {"type": "builtin"}},
              {"id": "com.acme.lens", "kind": "extractor", "runtime": {"type": "library", "path": "lib.so",
               "abi": "1.0", "sha256": "\(hash)"}, "options": {"db": "lenses.json"}},
              {"id": "org.x.face", "kind": "extractor", "enabled": false,
               "runtime": {"type": "process", "command": ["python3", "face.py"], "protocol": 1, "workers": 2},
               "limits": {"timeoutMs": 5000, "maxTags": 50, "maxBytes": "1 MiB"}}]}
            """,
        ])
        let registry = try folder.loader.registry()
        #expect(registry.entries.map(\.id) == ["exif", "com.acme.lens", "org.x.face"])
        #expect(registry["exif"]?.runtime == .builtin)
        #expect(registry["exif"]?.isEnabled == true)
        guard case .library(let library)? = registry["com.acme.lens"]?.runtime,
            case .process(let process)? = registry["org.x.face"]?.runtime
        else {
            Issue.record("a runtime is missing")
            return
        }
        #expect(library.path == folder.path + "/lib.so")
        #expect(library.abi == ABIVersion(major: 1, minor: 0))
        #expect(library.sha256 == hash)
        #expect(library.isIsolated)
        #expect(registry["com.acme.lens"]?.options == ["db": "lenses.json"])
        #expect(process.command == ["python3", "face.py"])
        #expect(process.workers == 2)
        #expect(process.folder == folder.path)
        #expect(registry["org.x.face"]?.isEnabled == false)
        #expect(registry["org.x.face"]?.limits.maxBytes == 1_048_576)
    }

    @Test("Everything that is wrong is reported in the order of the file")
    func everything() throws {
        let registry = """
            {"manifestVersion": 1, "plugin": [],
             "plugins": [
              {"id": "exif", "kind": "extractor", "runtime": {"type": "builtin"}},
              {"id": "exif", "kind": "extractor", "runtime": {"type": "builtin"}, "enabled": "yes"},
              {"id": "csv", "kind": "sinc", "runtime": {"type": "builtin"}},
              {"id": "jsonl", "kind": "sink", "runtime": {"type": "built-in"},
               "options": {"stile": "native", "append": "no"}},
              {"kind": "sink"},
              "gps",
              {"id": "makernote", "kind": "extractor", "runtime": {"type": "builtin"}, "limits": {"maxTags": 0}},
            ]}
            """
        let complaints = try complaints(registry)
        #expect(
            complaints == [
                #"plugins.json:1:24: /plugin: unknown key "plugin"; did you mean "plugins"?"#,
                #"plugins.json:4:10: /plugins/1/id: duplicate plugin id "exif", which line 3 already has"#,
                #"plugins.json:4:82: /plugins/1/enabled: expected true or false, found "yes""#,
                #"plugins.json:5:25: /plugins/2/kind: expected "source" or "extractor" or "sink", found "sinc"; "#
                    + #"did you mean "sink"?"#,
                #"plugins.json:6:55: /plugins/3/runtime/type: expected "builtin" or "library" or "process", "#
                    + #"found "built-in"; did you mean "builtin"?"#,
                #"plugins.json:7:16: /plugins/3/options/stile: unknown option "stile"; did you mean "style"?"#,
                #"plugins.json:7:45: /plugins/3/options/append: expected true or false, found "no""#,
                #"plugins.json:8:3: /plugins/4: missing key "id""#,
                #"plugins.json:8:3: /plugins/4: missing key "runtime""#,
                #"plugins.json:9:3: /plugins/5: expected an object, found "gps""#,
                #"plugins.json:10:10: /plugins/6/id: no extractor "makernote" is built in; did you mean "makernotes"?"#,
                #"plugins.json:10:98: /plugins/6/limits/maxTags: expected an integer of at least 1, found 0"#,
            ])
    }

    @Test(
        "Runtimes that are not built in are checked as far as that goes without running them",
        arguments: [
            (
                #"{"type": "library", "path": "no.so", "abi": "1.0"}"#,
                [
                    "plugins.json:3:31: /plugins/0/runtime/path: cannot load the library \"no.so\": "
                        + "no such file or folder"
                ]
            ),
            (
                #"{"type": "library", "path": "lib.so", "abi": "2.0"}"#,
                [
                    "plugins.json:3:48: /plugins/0/runtime/abi: the plugin is built for ABI 2.0, "
                        + "and this host supports 1.1"
                ]
            ),
            (
                #"{"type": "library", "path": "lib.so", "abi": "one"}"#,
                ["plugins.json:3:48: /plugins/0/runtime/abi: expected a version such as \"1.0\", found \"one\""]
            ),
            (
                #"{"type": "library", "path": "lib.so", "abi": "1.0", "sha256": "abc"}"#,
                ["plugins.json:3:65: /plugins/0/runtime/sha256: expected 64 hexadecimal digits, found \"abc\""]
            ),
            (
                #"{"type": "library", "abi": "1.0", "isolated": true}"#,
                [
                    "plugins.json:3:3: /plugins/0/runtime: missing key \"path\"",
                    "plugins.json:3:37: /plugins/0/runtime/isolated: unknown key \"isolated\"; did you mean \"isolate\"?",
                ]
            ),
            (
                #"{"type": "process", "command": [], "protocol": 2}"#,
                ["plugins.json:3:50: /plugins/0/runtime/protocol: expected 1, found 2"]
            ),
            (
                #"{"type": "process", "command": [], "protocol": 1}"#,
                [
                    "plugins.json:3:34: /plugins/0/runtime/command: expected a program and its arguments, "
                        + "found an empty command"
                ]
            ),
        ])
    func foreignRuntimes(runtime: String, expected: [String]) throws {
        #expect(try complaints(entry(runtime)) == expected)
    }

    @Test("A disabled plugin is never opened, so its library may be missing")
    func disabledLibrary() throws {
        let registry = """
            {"manifestVersion": 1, "plugins": [{"id": "acme", "kind": "sink", "enabled": false,
             "runtime": {"type": "library", "path": "no.so", "abi": "1.0"}}]}
            """
        #expect(try complaints(registry) == [])
    }

    @Test("A registry of another version is not read any further")
    func version() throws {
        #expect(
            try complaints(#"{"manifestVersion": 2, "plugins": {}}"#) == [
                "plugins.json:1:21: /manifestVersion: expected 1, the version that this host reads, found 2"
            ])
        #expect(try complaints("[]") == ["plugins.json:1:1: expected an object, found a list"])
        #expect(
            try complaints("{}") == [
                "plugins.json:1:1: missing key \"manifestVersion\"", "plugins.json:1:1: missing key \"plugins\"",
            ])
    }

    @Test("A plugin that does not load exits 76, a configuration that is wrong 78")
    func exitCodes() throws {
        func exitCode(_ registry: String) throws -> Int32? {
            let folder = try ConfigurationFolder(["plugins.json": registry])
            let error = #expect(throws: ConfigurationErrors.self) { try folder.loader.registry() }
            return error?.exitCode
        }
        #expect(try exitCode(entry(#"{"type": "library", "path": "no.so", "abi": "1.0"}"#)) == 76)
        #expect(try exitCode(entry(#"{"type": "builtin"}"#)) == 76)
        #expect(try exitCode(entry(#"{"type": "builtin", "x": 1}"#)) == 78)
        #expect(try exitCode("{") == 78)
    }
}
