import Foundation
import Testing

@Suite("The command plugins lock")
struct PluginsLockTests {
    @Test("It fills in and corrects hashes, and leaves the rest of the file as it is")
    func lock() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/plugins.json"
        let registry = """
            // Ours.
            {"manifestVersion": 1, "plugins": [
              {"id": "a", "kind": "extractor", "runtime": {"type": "library", "path": "a.so", "abi": "1.0"}}, // \u{E9}
              {"id": "b", "kind": "extractor", "runtime":
                {"sha256": "00", "type": "library", "path": "b.so", "abi": "1.0"}},
              {"id": "exif", "kind": "extractor", "runtime": {"type": "builtin"}},
            ]}

            """
        try Data(registry.utf8).write(to: URL(filePath: file))
        // The hash of no bytes, and that of "abc" (FIPS 180-4, the examples).
        try Data().write(to: URL(filePath: folder.path + "/a.so"))
        try Data("abc".utf8).write(to: URL(filePath: folder.path + "/b.so"))
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

        let first = try TaglineProcess("plugins", "lock", in: folder)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output == "a: \(empty) (locked)\nb: \(abc) (locked)\n")
        let expected =
            registry
            .replacingOccurrences(of: #""a.so", "abi": "1.0""#, with: #""a.so", "abi": "1.0", "sha256": "\#(empty)""#)
            .replacingOccurrences(of: #""sha256": "00""#, with: #""sha256": "\#(abc)""#)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == expected)

        let second = try TaglineProcess("plugins", "lock", "plugins.json", in: folder)
        #expect(second.output == "a: \(empty) (unchanged)\nb: \(abc) (unchanged)\n")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == expected)
    }

    @Test("A library that is not there is an error, and nothing is written")
    func missing() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/plugins.json"
        let registry = """
            {"manifestVersion": 1, "plugins": [
              {"id": "a", "kind": "extractor", "runtime": {"type": "library", "path": "a.so", "abi": "1.0"}}]}
            """
        try Data(registry.utf8).write(to: URL(filePath: file))
        let run = try TaglineProcess("plugins", "lock", in: folder)
        #expect(run.status == 76)
        #expect(
            run.errors.contains("plugins.json:2:75: /plugins/0/runtime/path: cannot open the library"), "\(run.errors)")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == registry)
    }
}
