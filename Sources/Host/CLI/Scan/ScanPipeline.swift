internal import TaglineSDK

/// The pipeline that the arguments of `scan` describe.
struct ScanPipeline {
    var source: JSONValue
    var destinations: [Destination]
    var validation: ValidationLevel
    var jobs: Int?
    var fields: [String] = []
    var style: RecordStyle?
    var values: RecordJSON.Values?
    /// What happens to a file that exists: `append` or `replace`; nil is an error.
    var existing: String?
    /// The folder in which progress is kept; nil for none.
    var resume: String?

    /// The pipeline as a file would say it.
    var document: JSONValue {
        .members([
            "pipelineVersion": 1,
            "source": source,
            "validation": ["level": .string(validation.rawValue)],
            "sinks": .array(destinations.map(sink)),
            "concurrency": jobs.map { ["workers": .integer(Int64($0))] },
            "checkpoint": file("checkpoint.json"), "deadLetter": file("dead-letters.jsonl"),
            "report": file("report.json"),
        ])
    }

    private func file(_ name: String) -> JSONValue? {
        resume.map { ["path": .string("\($0)/\(name)")] }
    }

    private func sink(_ destination: Destination) -> JSONValue {
        let existing = destination.path == "-" ? nil : existing
        let options: JSONValue =
            switch destination.kind {
            case .jsonl:
                .members([
                    "path": .string(destination.path), "style": style.map { .string($0.rawValue) },
                    "values": values.map { .string($0.rawValue) },
                    "fields": .strings(fields.contains(Arguments.everything) ? [] : fields),
                    "existing": existing.map(JSONValue.string),
                ])
            case .csv:
                .members([
                    "path": .string(destination.path), "delimiter": destination.delimiter.map(JSONValue.string),
                    "columns": .strings(fields), "existing": existing.map(JSONValue.string),
                ])
            }
        return ["name": .string(destination.name), "plugin": .string(destination.kind.rawValue), "options": options]
    }
}

/// The shape of a record in JSON.
enum RecordStyle: String, CaseIterable {
    /// Tagline's own, with the summary, the verdict and the problems.
    case native
    /// As ExifTool writes it.
    case exiftool
}
