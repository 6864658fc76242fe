import Foundation
import TaglineSDK

/// A folder of its own for a test, removed when the test is done.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "tagline-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    subscript(_ name: String) -> String { "\(path)/\(name)" }

    /// The names of what is in it.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: self[name])), as: UTF8.self)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: self[name]))
    }

    /// What the system's `gzip` makes of a file.
    func gunzip(_ name: String) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", self[name]]
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw SinkError("gzip found the file damaged") }
        return String(decoding: output, as: UTF8.self)
    }
}

extension Sink {
    /// Opens the sink, writes records, and closes it.
    func write(_ records: [Record]) async throws {
        try await open()
        _ = try await write(records.enumerated().map { Encoded(sequence: $0, key: $1.uri, payload: encode($1)) })
        try await close()
    }
}

/// A record with a few tags.
func sampleRecord(_ name: String, tags: [Tag] = []) -> Record {
    var record = Record(
        uri: "file:///\(name)", version: "1-1", fingerprint: "f", path: Array(name.utf8),
        source: SourceInfo(bytes: 5, localPath: Array("/\(name)".utf8)))
    record.format = MediaFormat("JPEG", "image/jpeg", "jpg", .jpeg)
    record.tags = tags
    return record
}
