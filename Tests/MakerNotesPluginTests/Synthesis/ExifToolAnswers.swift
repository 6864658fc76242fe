import Foundation

/// What the installed ExifTool says of the files of a folder.
struct ExifToolAnswers {
    /// The value and the print of each tag, by `Group:Name`, by the name of the file.
    let files: [String: [String: [Forms]]]

    /// A tag as `exiftool -n` and as `exiftool` print it.
    struct Forms: Hashable {
        var value: String
        var print: String
    }

    /// Whether ExifTool is installed.
    static let isAvailable = (try? run(["-ver"])).map { !$0.isEmpty } ?? false

    /// Asks for all tags, repeated ones too, of all files with one process.
    init(folder: URL) throws {
        let output = try Self.run(["-q", "-q", "-j", "-a", "-l", "-G4:1", "-r", folder.path])
        let records = try JSONSerialization.jsonObject(with: output) as? [[String: Any]] ?? []
        files = Dictionary(
            records.map { record in
                (
                    (record["SourceFile"] as? String ?? "").split(separator: "/").last.map(String.init) ?? "",
                    Self.tags(record)
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The names that the installed ExifTool knows, as `Group:Name`.
    static func knownNames() throws -> Set<String> {
        let output = String(decoding: try run(["-listx", "-MakerNotes:all"]), as: UTF8.self)
        var names: Set<String> = []
        var group = Substring()
        for line in output.split(separator: "\n") {
            if line.hasPrefix("<table ") { group = attribute("g1", of: line) ?? "" }
            if line.hasPrefix(" <tag "), let name = attribute("name", of: line) {
                names.insert("\(attribute("g1", of: line) ?? group):\(name)")
            }
        }
        return names
    }

    private static func attribute(_ name: String, of line: Substring) -> Substring? {
        guard let start = line.firstRange(of: " \(name)='") else { return nil }
        return line[start.upperBound...].prefix { $0 != "'" }
    }

    private static func tags(_ record: [String: Any]) -> [String: [Forms]] {
        var tags: [String: [Forms]] = [:]
        for (key, member) in record {
            let words = key.split(separator: ":")
            guard words.count >= 2, let member = member as? [String: Any], let print = member["val"] else { continue }
            let forms = Forms(value: text(member["num"] ?? print), print: text(print))
            tags[words.suffix(2).joined(separator: ":"), default: []].append(forms)
        }
        return tags
    }

    /// A value of JSON as one text.
    static func text(_ value: Any) -> String {
        switch value {
        case let list as [Any]: list.map(text).joined(separator: ", ")
        case let number as NSNumber: number.stringValue
        default: "\(value)"
        }
    }

    private static func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["exiftool"] + arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return output
    }
}
