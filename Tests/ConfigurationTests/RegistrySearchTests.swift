import Foundation
import TaglineSDK
import Testing
import TaglineConfiguration

@Suite("Where the registry is looked for")
struct RegistrySearchTests {
    private func registry(_ id: String, kind: String = "extractor") -> String {
        #"{"manifestVersion": 1, "plugins": [{"id": "\#(id)", "kind": "\#(kind)", "runtime": {"type": "builtin"}}]}"#
    }

    @Test("The nearest to the user's word wins")
    func order() throws {
        let folder = try ConfigurationFolder([
            "named.json": registry("exif"),
            "variable.json": registry("gps"),
            "xdg/tagline/plugins.json": registry("makernotes"),
            "home/.config/tagline/plugins.json": registry("jsonl", kind: "sink"),
            "plugins.json": registry("csv", kind: "sink"),
        ])
        var loader = folder.loader
        func found() throws -> String? { try loader.registry().entries.first?.id }

        loader.embeddedRegistry = Array(registry("directory", kind: "source").utf8)
        loader.registryPath = "named.json"
        loader.environment = [
            "TAGLINE_PLUGINS": "variable.json", "XDG_CONFIG_HOME": folder.path + "/xdg", "HOME": folder.path + "/home",
        ]
        #expect(try found() == "exif")
        loader.registryPath = nil
        #expect(try found() == "gps")
        loader.environment["TAGLINE_PLUGINS"] = ""
        #expect(try found() == "makernotes")
        loader.environment["XDG_CONFIG_HOME"] = "relative/is/ignored"
        #expect(try found() == "jsonl")
        loader.environment["HOME"] = nil
        #expect(try found() == "csv")
        try FileManager.default.removeItem(atPath: folder.path + "/plugins.json")
        #expect(try found() == "directory")
    }

    @Test("A registry that the user named has to be there")
    func missing() throws {
        let folder = try ConfigurationFolder(["plugins.json": registry("exif")])
        var loader = folder.loader
        loader.registryPath = "other.json"
        let complaints = ConfigurationFolder.complaints { () throws(ConfigurationErrors) in _ = try loader.registry() }
        #expect(complaints == ["other.json: cannot be read: no such file or folder"])
    }

    private let foreign = """
        {"manifestVersion": 1, "plugins": [
         {"id": "acme", "kind": "sink", "runtime": {"type": "process", "command": ["sh"], "protocol": 1},
          "options": {"token": "${env:TOKEN}"}}]}
        """

    @Test("A registry that merely lies in the working directory names built-in plugins only, and reads no environment")
    func untrusted() throws {
        let folder = try ConfigurationFolder(["plugins.json": foreign])
        var loader = folder.loader
        loader.registryPath = nil
        loader.environment = ["TOKEN": "hunter2"]
        let complaints = ConfigurationFolder.complaints { () throws(ConfigurationErrors) in _ = try loader.registry() }
        #expect(
            complaints == [
                "plugins.json:2:53: /plugins/0/runtime/type: a registry found in the working directory may name "
                    + "built-in plugins only; if you trust the file, name it with --plugins plugins.json",
                "plugins.json:3:24: /plugins/0/options/token: a registry found in the working directory may not read "
                    + "the environment; if you trust the file, name it with --plugins plugins.json",
            ])
        loader.registryPath = "plugins.json"
        #expect(try loader.registry()["acme"]?.options == ["token": "hunter2"])
    }
}
