import Foundation
import TaglineSDK
import Testing

@testable import MakerNotesPlugin
@testable import TaglineSDK

/// Random well-formed notes of each vendor, read here and by the installed ExifTool.
///
/// `TAGLINE_SYNTHESISED_FILES=200` makes so many files of each kind instead of a few, `TAGLINE_SYNTHESISED_FOLDER=folder`
/// keeps them, `TAGLINE_SYNTHESISED_SEED=7` makes other ones, `TAGLINE_SYNTHESISED_ONLY=Sony` leaves the other vendors out.
@Suite("Synthesised maker notes", .enabled(if: ExifToolAnswers.isAvailable, "exiftool is not installed"))
struct SynthesisedNoteTests {
    @Test("Every tag is what ExifTool says", arguments: kinds)
    func tags(kind: NoteKind) throws {
        let folder = try Self.folder(kind)
        defer { if Self.keptFolder == nil { try? FileManager.default.removeItem(at: folder) } }
        var synthesiser = NoteSynthesiser(kind, seed: Self.setting("SEED") ?? 1)
        var records: [String: RecordBuilder] = [:]
        for number in 0..<(Self.setting("FILES") ?? 5) {
            let file = synthesiser.file()
            let name = "\(number).jpg"
            try Data(file).write(to: folder.appending(path: name))
            records[name] = try CanonNote.read(file)
        }
        let answers = try ExifToolAnswers(folder: folder)
        var comparison = NoteComparison(known: Self.knownNames)
        for (name, record) in records { comparison.compare(record, with: answers.files[name] ?? [:], file: name) }
        #expect(comparison.equal > 0)
        #expect(comparison.differences.isEmpty, "\(comparison.report(kind, rows: synthesiser.met.count))")
    }

    private static let kinds = NoteKind.all.filter { kind in
        text("ONLY").map { kind.name.hasPrefix($0) } ?? true
    }

    private static let knownNames = (try? ExifToolAnswers.knownNames()) ?? []

    private static func setting<Number: FixedWidthInteger>(_ name: String) -> Number? {
        text(name).flatMap { Number($0) }
    }

    private static func text(_ name: String) -> String? {
        ProcessInfo.processInfo.environment["TAGLINE_SYNTHESISED_\(name)"]
    }

    private static let keptFolder = text("FOLDER")

    private static func folder(_ kind: NoteKind) throws -> URL {
        let parent = keptFolder.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
        let name = kind.name.replacing(", ", with: "-").replacing(" ", with: "-")
        let folder = parent.appending(path: keptFolder == nil ? "\(name)-\(UUID().uuidString)" : name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
