internal import TaglineSDK

/// A file that `scan` writes, of the kind that its ending says.
struct Destination: Equatable {
    let path: String
    let kind: Kind
    /// What the `csv` sink calls what stands between the cells, where it is no comma.
    let delimiter: String?

    enum Kind: String {
        case jsonl, csv
    }

    /// JSON Lines on standard output.
    static let standardOutput = Destination(path: "-", kind: .jsonl, delimiter: nil)

    private init(path: String, kind: Kind, delimiter: String?) {
        self.path = path
        self.kind = kind
        self.delimiter = delimiter
    }

    /// - Throws: `UnknownEnding` for a path whose ending says nothing.
    init(_ path: String) throws(UnknownEnding) {
        if path == "-" {
            self = .standardOutput
            return
        }
        let lowercased = path.lowercased()
        let name = lowercased.hasSuffix(".gz") ? lowercased.dropLast(3) : lowercased[...]
        switch name.split(separator: ".", omittingEmptySubsequences: false).last {
        case "jsonl", "ndjson": self.init(path: path, kind: .jsonl, delimiter: nil)
        case "csv": self.init(path: path, kind: .csv, delimiter: nil)
        case "tsv": self.init(path: path, kind: .csv, delimiter: "tab")
        case "json": throw UnknownEnding(path: path, hint: "records are written one a line; name it .jsonl")
        default: throw UnknownEnding(path: path, hint: "end it in .jsonl, .csv or .tsv, or one of them with .gz")
        }
    }

    /// Why a path says nothing of what to write there.
    struct UnknownEnding: Error, CustomStringConvertible {
        let path: String
        let hint: String

        var description: String { "\"\(path)\" does not say what to write: \(hint)" }
    }

    /// What the closing summary calls it.
    var name: String { path == "-" ? "standard output" : path }
}
