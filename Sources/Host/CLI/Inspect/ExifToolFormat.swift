internal import TaglineSDK

/// What `exiftool -j -G1` prints, with what the file system says of the file.
struct ExifToolFormat: RecordFormat {
    let list = (
        start: ExifToolJSON.listStart.description, separator: ExifToolJSON.listSeparator.description,
        end: ExifToolJSON.listEnd.description
    )
    private let json: ExifToolJSON

    init(values: RecordJSON.Values, includesUnknown: Bool) {
        json = ExifToolJSON(values: values, layout: .indented, includesUnknown: includesUnknown)
    }

    func text(of record: Record) -> [UInt8] {
        var record = record
        record.tags = SystemTags.tags(of: record) + record.tags
        var text: [UInt8] = []
        json.append(record, to: &text)
        return text
    }
}

extension ExifToolFormat {
    /// What ExifTool says of a file that cannot be read.
    static func message(of error: SourceError) -> String {
        error.code == "not-found" ? "File not found - \(error.place)" : "Error opening file - \(error.place)"
    }
}
