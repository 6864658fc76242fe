/// A record as one JSON object, as `exiftool -j -G1` writes it: `Group:Name` and the value's text, a number without
/// quotes wherever the text reads as one.
///
/// Of several tags of one group and name one is written; see `ExifToolPrecedence`. `ExifTool:Warning` is the first
/// problem of a file, `ExifTool:Error` that of one whose format is not known. ExifTool's own wording is not tried.
public struct ExifToolJSON: Sendable {
    /// Where lines end.
    public enum Layout: Sendable {
        /// A line for each member, as ExifTool has it.
        case indented
        /// No white space at all, for one object a line.
        case line
    }

    /// What stands before the first record of a list.
    public static let listStart: StaticString = "["
    /// What stands between two records of a list.
    public static let listSeparator: StaticString = ",\n"
    /// What stands behind the last record of a list.
    public static let listEnd: StaticString = "]\n"

    private let isNumeric: Bool
    private let layout: Layout
    private let includesUnknown: Bool

    /// A writer of records.
    ///
    /// - Parameters:
    ///   - values: `numbers` is `exiftool -n`; `both` counts as `labels`.
    ///   - includesUnknown: whether tags that nobody knows the meaning of are written, as `exiftool -u` does.
    public init(values: RecordJSON.Values = .labels, layout: Layout = .line, includesUnknown: Bool = false) {
        isNumeric = values == .numbers
        self.layout = layout
        self.includesUnknown = includesUnknown
    }

    /// Appends a record, without a line end.
    ///
    /// - Parameter sourceFile: the path as the user gave it; without one, that by which the file can be opened here.
    public func append(_ record: Record, sourceFile: [UInt8]? = nil, to json: inout [UInt8]) {
        json.append("{")
        appendName("SourceFile", isFirst: true, to: &json)
        let path = sourceFile ?? record.source.localPath ?? record.path
        json.appendExifToolText(path.span)
        if let problem = record.problems.first {
            appendName(record.format == nil ? "ExifTool:Error" : "ExifTool:Warning", isFirst: false, to: &json)
            json.appendExifToolText(problem.message.utf8.span)
        }
        appendTags(of: record, to: &json)
        json.append(layout == .line ? "}" : "\n}")
    }

    private func appendTags(of record: Record, to json: inout [UInt8]) {
        var tags = record.tags
        if !includesUnknown, tags.contains(where: \.isUnknown) { tags.removeAll(where: \.isUnknown) }
        let groups = TagGroups(tags)
        let precedence = groups.hasRepeats ? ExifToolPrecedence(tags, groups, in: record.format) : nil
        for index in tags.indices where precedence?.keeps(index) ?? true {
            appendName("\(tags[index].group):\(tags[index].name)", isFirst: false, to: &json)
            append(isNumeric ? tags[index].value : tags[index].printed, to: &json)
        }
    }

    private func appendName(_ name: String, isFirst: Bool, to json: inout [UInt8]) {
        switch layout {
        case .line:
            json.appendName(name, isFirst: isFirst)
        case .indented:
            json.append(isFirst ? "\n  " : ",\n  ")
            json.appendName(name, isFirst: true)
            json.append(" ")
        }
    }

    private func append(_ value: TagValue, to json: inout [UInt8]) {
        switch value {
        case .list(let elements):
            json.append("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { json.append(",") }
                append(element, to: &json)
            }
            json.append("]")
        case .text(let text):
            json.appendExifToolText(text.utf8.span)
        case .bytes(let bytes):
            json.appendExifToolText(bytes.array.span)
        case .integer, .real, .vector, .binary:
            var text = TextBuffer()
            text.append(value)
            json.appendExifToolText(text.utf8.span)
        }
    }
}

extension Tag {
    fileprivate var isUnknown: Bool { definition.traits.contains(.unknown) }
}
