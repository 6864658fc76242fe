import Foundation
import TaglineCodecs
import Testing

/// Checks of public sample images, where they are present beside the package.
@Suite struct CorpusCodecTests {
    static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/corpus")
        .standardizedFileURL
    static let pngSuite = corpus.appending(path: "metadata-extractor-images/png/PngSuite")

    static func isPresent(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.path)
    }

    @Test(.enabled(if: isPresent(pngSuite), "the sample images are not there"))
    func pngSuiteIsToldApart() throws {
        let files = try FileManager.default.contentsOfDirectory(at: Self.pngSuite, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "png" }
        #expect(files.count > 50)
        for file in files {
            let report = Codec.full(.png, Array(try Data(contentsOf: file)))
            let name = file.lastPathComponent
            // The suite names its corrupt files with an x.
            #expect(report.verdict == (name.hasPrefix("x") ? .damaged : .ok), "\(name): \(report.messages)")
        }
    }
}
