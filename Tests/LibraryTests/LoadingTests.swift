import Foundation
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglinePlatform

@Suite("What is wrong with a library is said before any work")
struct LoadingTests {
    private func registry() throws -> PluginRegistry {
        let registry = try PluginRegistry()
        try registry.write(SampleFiles.jpeg(), to: "a.jpg")
        return registry
    }

    @Test("A library that is not the one registered is refused")
    func wrongHash() throws {
        let zeros = String(repeating: "0", count: 64)
        let complaint = try registry().complaints(
            library: CompiledPlugin.behaviours, runtime: #", "sha256": "\#(zeros)""#)
        #expect(complaint.exitCode == 76)
        #expect(complaint.lines.count == 1)
        #expect(complaint.lines[0].contains("/plugins/2/runtime/sha256: the library has the SHA-256 "))
        #expect(complaint.lines[0].hasSuffix("; it is not the file that was registered"))
    }

    @Test("A library with the registered hash is taken")
    func rightHash() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: CompiledPlugin.behaviours)))
        let complaint = try registry().complaints(
            library: CompiledPlugin.behaviours, runtime: #", "sha256": "\#(SHA256.hexadecimal(bytes))""#)
        #expect(complaint.lines == [])
    }

    @Test("A library that is not there is missed")
    func missing() throws {
        let complaint = try registry().complaints(library: "/no/such.so")
        #expect(complaint.exitCode == 76)
        #expect(
            complaint.lines.first?.hasSuffix(#"cannot load the library "/no/such.so": no such file or folder"#) == true)
    }

    @Test("An id that the library does not have is told, with those that it has")
    func unknownID() throws {
        let complaint = try registry().complaints("test.ech", library: CompiledPlugin.behaviours)
        #expect(complaint.exitCode == 76)
        #expect(
            complaint.lines.first?.contains(#"the library has no extractor "test.ech"; it has "test.echo", "#) == true)
    }

    @Test("An option that the schema rejects is an error of the configuration, at its place")
    func rejectedBySchema() throws {
        let complaint = try registry().complaints(
            library: CompiledPlugin.behaviours, entry: #", "options": {"lenght": 1, "length": -1}"#)
        #expect(complaint.exitCode == 78)
        #expect(complaint.lines.count == 2)
        #expect(complaint.lines[0].hasSuffix(#"unknown option "lenght"; did you mean "length"?"#))
        #expect(complaint.lines[1].hasSuffix("/plugins/2/options/length: expected an integer of at least 0, found -1"))
    }

    @Test("An option that the library itself rejects is an error of the configuration, at its place")
    func rejectedByLibrary() throws {
        let complaint = try registry().complaints(
            library: CompiledPlugin.behaviours, entry: #", "options": {"length": 13}"#)
        #expect(complaint.exitCode == 78)
        #expect(complaint.lines.count == 1)
        #expect(complaint.lines.first?.hasSuffix("/plugins/2/options/length: 13 brings bad luck") == true)
    }

    /// The thread sanitizer gives a process a status of its own that exits from an initializer of Swift.
    private static let exit: [([String], String)] =
        ProcessInfo.processInfo.environment["SANITIZE"] == "thread"
        ? [] : [(["-DAT_START=_exit(3)"], "the process of the library ended with status 3")]

    @Test(
        "A library that cannot be used says why",
        arguments: [
            (["-DNO_ENTRY"], "the library has no function tagline_plugin_entry, so it is no plugin of Tagline"),
            (["-DMAJOR=2", "-DMINOR=0"], "the library was built for ABI 2.0, and this host supports 1.1"),
            (["-DMINOR=2"], "the library was built for ABI 1.2, and this host supports 1.1"),
            (["-DMINOR=0"], "the library was built for ABI 1.0, not 1.1"),
            (["-DAT_START=abort()"], "the process of the library was ended by signal 6 (Aborted)"),
            (["-DAT_START=nowhere()", "-Wno-implicit-function-declaration"], "undefined symbol: nowhere"),
        ] + exit)
    func unusable(flags: [String], message: String) throws {
        let library = try CompiledPlugin.compile("behaviours", flags)
        let complaint = try registry().complaints(library: library)
        #expect(complaint.exitCode == 76)
        #expect(complaint.lines.count == 1)
        #expect(complaint.lines.first?.contains(message) == true, "\(complaint.lines)")
    }

    @Test("A file that is no library does not load")
    func noLibrary() throws {
        let registry = try registry()
        let complaint = registry.complaints(library: registry.folder + "/a.jpg")
        #expect(complaint.exitCode == 76)
        #expect(complaint.lines.first?.contains("the library does not load: ") == true)
        #expect(complaint.lines.first?.contains("/proc/") == false)
    }
}
