import Foundation
import TaglineSDK
import Testing

@testable import TaglineHost

@Suite("A folder that goes away while it is read")
struct UnpluggedSourceTests {
    /// Where the folder is, and where it is put for a while.
    private let disk: TemporaryFolder
    private var shelf: String { disk.path + "-away" }

    init() throws { disk = try TestPipeline.folder(900) }

    @Test("Ends the run, and the next one goes on when it is back: no file is skipped", arguments: [1, 4])
    func unplug(workers: Int) async throws {
        let folder = try TemporaryFolder()
        let script = ScriptedSink.Script()
        func pipeline() throws -> TestPipeline {
            try TestPipeline(
                folder, workers: workers, source: ["path": .string(disk.path)], sinks: [.init(script: script)],
                settings: [.init("checkpoint", ["path": "state.json", "everyRecords": 10])])
        }
        let first = try await pipeline().run(
            .init(accepts: { record in
                if record.pathText == "1/1400.jpg" { try? takeAway() }
                return true
            }))
        guard case .outage(let error)? = first.earlyEnd else {
            Issue.record("\(String(describing: first.earlyEnd))")
            return
        }
        #expect(error.outage == .transient)
        #expect(error.message == "the folder has gone away; bring it back and run again")
        try bringBack()
        let second = try await pipeline().run()
        #expect(second.earlyEnd == nil)
        #expect(second.statistics.unreadable == 0)
        #expect(script.keys == TestPipeline.paths(900))
    }

    @Test("Another folder in its place is not taken for it")
    func replacement() async throws {
        let listing = try source().list(after: nil)
        _ = try await listing.next()
        try takeAway()
        try FileManager.default.createDirectory(atPath: disk.path, withIntermediateDirectories: false)
        await #expect {
            while try await listing.next() != nil {}
        } throws: { error in (error as? SourceError)?.outage == .transient }
        try FileManager.default.removeItem(atPath: disk.path)
        try bringBack()
    }

    @Test("A folder within it that is deleted costs what was in it")
    func deletion() async throws {
        let listing = try source().list(after: nil)
        _ = try await listing.next()
        try FileManager.default.removeItem(atPath: disk.path + "/1")
        var errors: [SourceError] = []
        var count = 1
        while true {
            do {
                guard try await listing.next() != nil else { break }
                count += 1
            } catch let error as SourceError {
                errors.append(error)
            }
        }
        #expect(errors.map(\.code) == ["not-found"] && errors.allSatisfy { $0.outage == nil })
        #expect(count == 600)
    }

    private func takeAway() throws { try FileManager.default.moveItem(atPath: disk.path, toPath: shelf) }

    private func bringBack() throws { try FileManager.default.moveItem(atPath: shelf, toPath: disk.path) }

    private func source() throws -> DirectorySource {
        try DirectorySource(options: Options(["path": .string(disk.path)], for: DirectorySource.descriptor.options))
    }
}
