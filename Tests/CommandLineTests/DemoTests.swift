#if AWS
import Foundation
import TaglineTestServers
import Testing

/// The steps of `make demo-aws`, on images of our own.
@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct DemoTests {
    private static let script = LocalServer.folder + "/../../Deploy/demo"

    private func demo(_ pipeline: String) throws -> [String] {
        let folder = try TemporaryFolder()
        for number in 0..<6 {
            try folder.write(SamplePhoto.bytes, to: "images/sub/photo \(number)+é.jpg")
        }
        try folder.write(SamplePhoto.bytes(model: "X100"), to: "images/model.jpg")
        try folder.write(Array("hello".utf8), to: "images/notes.txt")
        let output = try LocalServer.run([
            Self.script, "--tagline", TaglineProcess.executable.path, "--images", folder.path + "/images",
            "--pipeline", pipeline,
        ])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("Uploads become a job of four whose records stand in the table, once, however often they are told")
    func facts() throws {
        let lines = try demo("images")
        #expect(lines.filter { $0.hasPrefix("function  submitted") && $0.hasSuffix("4 children") }.count == 2)
        #expect(lines.filter { $0.hasSuffix("status 0") }.count == 8)
        #expect(lines.contains { $0.contains("in/model.jpg: model X100") })
        let written = lines.filter { $0.hasPrefix("sink      table:") }
        #expect(written.count == 2)
        #expect(written.first?.contains(" written") == true)
        #expect(written.last?.contains("table: 0 written, 8 already there") == true)
    }

    @Test("The table of a few attributes has camera, flash, date and place of each photo by its key")
    func fewAttributes() throws {
        let lines = try demo("image-table")
        let photo = try #require(lines.first { $0.hasPrefix("  in/sub/photo 0+é.jpg:") })
        for attribute in ["Brand ", "Model ", "Flash ", "Date ", "GpsInfo ("] { #expect(photo.contains(attribute)) }
    }
}
#endif
