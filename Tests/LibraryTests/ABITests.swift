import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineLoading

@Suite("The versions of the contract")
struct ABITests {
    /// The header as it was when the contract was at 1.0: without what came later.
    private static let header = CompiledPlugin.root + "/Tests/LibraryTests/Plugins/abi-1.0"

    @Test("A plugin built against version 1.0 runs in a host of version 1.1", arguments: [false, true])
    func older(isolate: Bool) async throws {
        let library = try CompiledPlugin.compile("behaviours", header: Self.header, [])
        let registry = try PluginRegistry()
        let photo = SampleFiles.jpeg()
        try registry.write(photo, to: "a.jpg")
        for id in ["test.echo", "test.forms"] {
            let old = try await registry.records(id, library: library, isolate: isolate, abi: "1.0")["a.jpg"]
            let new = try await registry.records(id, library: CompiledPlugin.behaviours, isolate: isolate)["a.jpg"]
            #expect(try #require(old).tags.count > 3)
            #expect(old?.tags.map(\.value) == new?.tags.map(\.value))
            #expect(old?.problems == new?.problems)
        }
    }
}
