import Foundation
import Testing

@Suite("A project made by plugins new")
struct NewPluginTests {
    @Test("Builds, passes its tests and loads", arguments: ["python", "c"])
    func newProject(language: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(SamplePhoto.bytes, to: "photo.jpg")
        let run = try TaglineProcess("plugins", "new", "sharp-edges", "--language", language, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let make = try TaglineProcess(
            script: """
                set -e
                cd sharp-edges
                make >&2
                make test >&2
                make check TAGLINE="$0" >&2
                "$0" scan ../photo.jpg --plugins plugins.json
                """, in: folder)
        #expect(make.status == 0, "\(make.errors)")
        let tags = try make.output.jsonLines().first?["tags"] as? [String: [String: Any]]
        #expect(tags?["SharpEdges"]?["ExifBytes"] is Int, "\(make.output)")
    }

    @Test("Compiles in Swift, plugin and tests alike")
    func swiftProject() throws {
        let folder = try TemporaryFolder()
        let run = try TaglineProcess("plugins", "new", "sharp-edges", "--language", "swift", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        // Building it builds all of the SDK once more, which takes minutes; the modules of this build do as well.
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").path
        let check = try TaglineProcess(
            script: """
                set -e
                cd sharp-edges
                modules="$(dirname "$0")/Modules"
                swiftc -typecheck -swift-version 6 -I "$modules" -I "$SOURCES/PluginABI" \\
                    -I "$SOURCES/CZlib" -I "$SOURCES/CDeflate" -I "$SOURCES/CFormat" \\
                    Sources/SharpEdges/*.swift
                swiftc -parse Tests/SharpEdgesTests/*.swift Package.swift
                """, in: folder,
            environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "SOURCES": sources])
        #expect(check.status == 0, "\(check.errors)")
    }

    @Test("Is not written over what is there, nor under a name that is none", arguments: ["c", "swift", "python"])
    func refusals(language: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "sharp-edges/plugins.json")
        let again = try TaglineProcess("plugins", "new", "sharp-edges", "--language", language, in: folder)
        #expect(again.status == 2)
        #expect(again.errors.contains("sharp-edges is there already"))
        #expect(try folder.read("sharp-edges/plugins.json") == "mine")
        for name in ["../x", "Upper", "1st", "", "a b"] {
            let run = try TaglineProcess("plugins", "new", name, "--language", language, in: folder)
            #expect(run.status == 2, "\(name)")
        }
    }
}
