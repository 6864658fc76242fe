internal import TaglineConfiguration
public import TaglineSDK

/// Pins the libraries of a registry: writes the SHA-256 of each into the file, and leaves the rest of it as it is.
public struct RegistryLock {
    private let file: String
    private let diagnostics = Diagnostics()

    /// - Parameter file: the registry, which need not be in effect.
    public init(file: String) {
        self.file = file
    }

    /// What was done to one entry.
    public struct Change: Sendable, Equatable {
        public let id: String
        public let sha256: String
        /// Whether the registry had another hash, or none.
        public let isNew: Bool
    }

    /// The registry's text with the hashes filled in.
    ///
    /// - Throws: everything that keeps it from being read, and each library that cannot be.
    public func locked() throws(ConfigurationErrors) -> (text: [UInt8], changes: [Change]) {
        let origin = JSONNode.Origin(file: file, folder: ConfigurationFile.folder(of: file, workingDirectory: ""))
        let bytes = ConfigurationFile.read(file, at: .init(file: file), diagnostics: diagnostics)
        let document = bytes.flatMap { JSONParser.parse($0, origin: origin, diagnostics: diagnostics) }
        var edits: [Edit] = []
        var changes: [Change] = []
        for entry in document?["plugins"]?.elements ?? [] {
            guard let id = entry["id"]?.string, let runtime = entry["runtime"], runtime["type"]?.string == "library",
                let path = runtime["path"], let name = path.string
            else { continue }
            do throws(LibraryFailure) {
                let library = try LibraryFile(ConfigurationFile.resolve(name, in: origin.folder))
                guard let hash = library.sha256 else {
                    throw LibraryFailure(.missingLibrary, "cannot read the library \(path.summary)")
                }
                let old = runtime["sha256"]
                changes.append(Change(id: id, sha256: hash, isNew: old?.string?.lowercased() != hash))
                edits.append(Edit(hash: hash, in: runtime))
            } catch {
                diagnostics.report(error.code, error.message, at: path.location)
            }
        }
        let text = try diagnostics.outcome(bytes)
        return (Self.apply(edits, to: text), changes)
    }

    /// A hash and where it goes.
    private struct Edit {
        let hash: String
        /// The value in place of which, or behind which it stands.
        let location: ConfigurationLocation
        let replaces: Bool

        init(hash: String, in runtime: JSONNode) {
            self.hash = hash
            replaces = runtime["sha256"] != nil
            location = (runtime["sha256"] ?? runtime["abi"] ?? runtime["path"] ?? runtime).location
        }
    }

    private static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map { Array($0.unicodeScalars) }
        // From behind, so that the places of those in front stay as they are.
        let ordered = edits.sorted {
            ($0.location.line ?? 0, $0.location.column ?? 0) > ($1.location.line ?? 0, $1.location.column ?? 0)
        }
        for edit in ordered {
            guard let line = edit.location.line, let column = edit.location.column else { continue }
            let start = column - 1
            let end = endOfString(lines[line - 1], from: start)
            let value = Array("\"\(edit.hash)\"".unicodeScalars)
            if edit.replaces {
                lines[line - 1].replaceSubrange(start..<end, with: value)
            } else {
                lines[line - 1].insert(contentsOf: Array(", \"sha256\": ".unicodeScalars) + value, at: end)
            }
        }
        var text = String.UnicodeScalarView()
        for (index, line) in lines.enumerated() {
            if index > 0 { text.append("\n") }
            text.append(contentsOf: line)
        }
        return Array(String(text).utf8)
    }

    /// Where a string ends that begins at an index.
    private static func endOfString(_ line: [Unicode.Scalar], from start: Int) -> Int {
        var index = start + 1
        while index < line.count, line[index] != "\"" { index += line[index] == "\\" ? 2 : 1 }
        return min(index + 1, line.count)
    }
}
