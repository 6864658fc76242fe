import Foundation
import TaglineTestSupport

/// A folder of its own, removed with the last reference.
final class TemporaryFolder {
    let path: String
    private let scratch: String

    init() throws {
        let name = NSTemporaryDirectory() + "tagline-" + UUID().uuidString
        path = name + "/folder"
        scratch = name + "/scratch"
        for folder in [path, scratch] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
    }

    /// A folder with three photos, of which one is cut off, and a file that is none.
    static func photos() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(SamplePhoto.bytes, to: "photos/a.jpg")
        try folder.write(SamplePhoto.bytes, to: "photos/sub/b.jpg")
        try folder.write(Array(SamplePhoto.bytes.dropLast(3)), to: "photos/sub/cut.jpg")
        try folder.write(Array("hello".utf8), to: "photos/notes.txt")
        return folder
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    func contains(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/" + name)
    }

    /// An empty file outside the folder.
    func scratchFile(_ name: String) throws -> URL {
        let url = URL(filePath: scratch + "/" + name)
        try Data().write(to: url)
        return url
    }
}
