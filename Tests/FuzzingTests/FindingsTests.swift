import FoundationEssentials
import TaglineFuzzTargets
import TaglineTestSupport
import Testing

/// What fuzzing once found stays mended: a target that traps on a finding ends the test run.
struct FindingsTests {
    /// The inputs in `Findings/TARGET/`.
    static let paths: [URL] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Findings")
        return FuzzTarget.all.flatMap { target in
            let names =
                (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: target.name).path)) ?? []
            return names.sorted().map { folder.appending(path: "\(target.name)/\($0)") }
        }
    }()

    @Test("every input that a reader once failed on is read to its end", arguments: paths)
    func findings(path: URL) throws {
        let target = try #require(FuzzTarget.named(path.deletingLastPathComponent().lastPathComponent))
        target.run([UInt8](try Data(contentsOf: path)))
    }

    @Test("every reader takes the samples, whole, cut and with bytes changed", arguments: FuzzTarget.all.map(\.name))
    func samples(name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        let images = [
            SampleFiles.tiff(isBigEndian: true), JPEGBuilder().exif(SampleFiles.tiff(isBigEndian: false)).build(),
        ]
        for seed in (target.seeds.map { images.flatMap($0) } ?? images) + [[]] {
            target.run(seed)
            for cut in stride(from: 0, to: seed.count, by: max(1, seed.count / 64)) { target.run(Array(seed[..<cut])) }
            var changed = seed
            for index in stride(from: 0, to: seed.count, by: max(1, seed.count / 128)) {
                changed[index] ^= 0xFF
                target.run(changed)
            }
        }
    }
}
