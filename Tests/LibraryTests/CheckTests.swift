import TaglineProcesses
import TaglineTestSupport
import Testing

@testable import TaglineLoading

@Suite("The conformance suite for foreign libraries")
struct CheckTests {
    /// What the suite finds, as `extractor: finding`.
    private func findings(_ library: String) throws -> [String: [String]] {
        let check = try LibraryCheck(path: library, host: HostProgram(path: PluginRegistry.hostProgram) { _ in })
        var findings: [String: [String]] = [:]
        check.run(options: "{}", images: []) { findings[$0.extractor, default: []] += $0.findings }
        return findings
    }

    @Test("Extractors that keep the contract pass")
    func pass() throws {
        let findings = try findings(CompiledPlugin.compile("conduct", ["-DWELL"]))
        #expect(findings == ["test.honest": [], "test.serial": [], "test.shared": []])
    }

    @Test("What extractors do wrong is found and named")
    func fail() throws {
        let findings = try findings(CompiledPlugin.compile("conduct"))
        func found(_ id: String, _ text: String) -> Bool { findings[id]?.contains { $0.contains(text) } == true }
        #expect(found("test.overread", "was ended by signal 11 (Segmentation fault), at: a small JPEG"), "\(findings)")
        #expect(found("test.keeper", "was ended by signal 11"), "\(findings)")
        #expect(found("test.counter", "the second time it gives other tags"), "\(findings)")
        #expect(found("test.racer", "several threads get other tags than one"), "\(findings)")
        #expect(found("test.deaf", "it went on for"), "\(findings)")
        #expect(found("test.fragile", "was ended by signal 6 (Aborted), at: a small JPEG, cut at byte"), "\(findings)")
        #expect(found("test.hasty", "it gives other tags if bytes come later"), "\(findings)")
    }
}
