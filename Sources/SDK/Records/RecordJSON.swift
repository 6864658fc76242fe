/// A record as one JSON object, in Tagline's own form; `record.schema.json` describes it.
///
/// A tag's JSON type follows from its table and never from what its text looks like: quantities are numbers,
/// enumerations and bit masks are labels, data is `{"binary": size, "offset": place}`.
public struct RecordJSON: Sendable {
    /// How enumerations and bit masks are written.
    public enum Values: String, Sendable, CaseIterable {
        /// As ExifTool's labels.
        case labels
        /// As the file's numbers.
        case numbers
        /// As `{"value": 16, "label": "Off, Did not fire"}`.
        case both
    }

    /// The version of the form; the `schema` of every record.
    public static let schema = "tagline.record/1"

    private let values: Values

    public init(values: Values = .labels) {
        self.values = values
    }

    /// Appends a record, without a line end.
    public func append(_ record: Record, to json: inout [UInt8]) {
        json.appendJSON(expecting: 1280 + 40 * record.tags.count) { append(record, to: &$0) }
    }

    /// Appends the value of a tag.
    public func append(_ tag: Tag, to json: inout [UInt8]) {
        json.appendJSON(expecting: 64) { append(tag.raw, tag.definition, to: &$0) }
    }

    private func append(_ record: Record, to json: inout JSONBuffer) {
        json.append("{\"schema\":\"tagline.record/1\",\"uri\":")
        json.appendString(record.uri)
        json.appendMember("version", record.version)
        json.appendMember("fingerprint", record.fingerprint)
        json.appendName("path")
        json.appendPath(record.path)
        json.append(",\"source\":{\"bytes\":")
        json.append(Int64(record.source.bytes))
        if let modified = record.source.modified {
            json.appendName("modified")
            json.appendString(modified)
        }
        for attribute in record.source.attributes {
            json.appendName(attribute.name, isFirst: false)
            json.appendString(attribute.value)
        }
        json.append("}")
        json.appendMember("format", record.format?.name)
        json.appendMember("mime", record.format?.mime)
        json.appendMember("width", record.image.width)
        json.appendMember("height", record.image.height)
        append(record.validation, to: &json)
        append(record.summary, to: &json)
        appendTags(record.tags, to: &json)
        append(record.unread, to: &json)
        append(record.problems, to: &json)
        json.append("}")
    }

    private func append(_ validation: Validation, to json: inout JSONBuffer) {
        json.append(",\"validation\":{\"level\":")
        json.appendString(validation.level.rawValue)
        json.appendMember("verdict", validation.verdict.rawValue)
        if !validation.codec.isEmpty { json.appendMember("codec", validation.codec) }
        json.append(",\"messages\":[")
        let messages = validation.messages.span
        for index in messages.indices {
            if index > 0 { json.append(",") }
            json.appendString(messages[index])
        }
        json.append("]}")
    }

    private func append(_ summary: Summary, to json: inout JSONBuffer) {
        json.append(",\"summary\":{\"make\":")
        json.appendString(orNull: summary.make)
        json.appendMember("model", summary.model)
        json.appendMember("software", summary.software)
        json.appendMember("lens", summary.lens)
        json.appendMember("serial", summary.serial)
        json.appendMember("taken", summary.taken)
        json.appendMember("takenUTC", summary.takenUTC)
        json.appendMember("orientation", summary.orientation)
        json.appendMember("latitude", summary.latitude)
        json.appendMember("longitude", summary.longitude)
        json.appendMember("altitude", summary.altitude)
        json.appendMember("iso", summary.iso)
        json.appendMember("aperture", summary.aperture)
        json.appendMember("exposure", summary.exposure)
        json.appendMember("focalLength", summary.focalLength)
        json.appendMember("flash", summary.flash)
        json.appendMember("artist", summary.artist)
        json.appendMember("copyright", summary.copyright)
        json.appendMember("description", summary.description)
        json.append("}")
    }

    private func append(_ unread: [UnreadBlock], to json: inout JSONBuffer) {
        json.append(",\"unread\":[")
        let blocks = unread.span
        for index in blocks.indices {
            json.append(index > 0 ? ",{\"kind\":" : "{\"kind\":")
            json.appendString(blocks[index].kind.rawValue)
            if !blocks[index].label.isEmpty { json.appendMember("label", blocks[index].label) }
            json.appendMember("bytes", blocks[index].bytes)
            json.append("}")
        }
        json.append("]")
    }

    private func append(_ problems: [Problem], to json: inout JSONBuffer) {
        json.append(",\"problems\":[")
        let problems = problems.span
        for index in problems.indices {
            json.append(index > 0 ? ",{\"plugin\":" : "{\"plugin\":")
            json.appendString(problems[index].plugin)
            json.appendMember("code", problems[index].code.rawValue)
            json.appendMember("message", problems[index].message)
            if let offset = problems[index].offset { json.appendMember("offset", offset) }
            json.append("}")
        }
        json.append("]")
    }

    private func appendTags(_ tags: [Tag], to json: inout JSONBuffer) {
        json.append(",\"tags\":{")
        let groups = TagGroups(tags)
        // A span lends its elements where they stand; an array would copy each tag.
        let tags = tags.span
        for (position, group) in groups.groups.enumerated() {
            json.appendName(group.name, isFirst: position == 0)
            json.append("{")
            var isFirst = true
            for index in groups.members(of: group) {
                let occurrence = groups.occurrence(of: index)
                let definition = tags[index].definition
                if !isFirst { json.append(UInt8(ascii: ",")) }
                isFirst = false
                if occurrence > 1 {
                    json.appendName("\(definition.name)#\(occurrence)", isFirst: true)
                } else if let name = definition.jsonName {
                    json.append(name)
                } else {
                    json.appendName(definition.name, isFirst: true)
                }
                append(tags[index].raw, definition, to: &json)
            }
            json.append("}")
        }
        json.append("}")
    }

    @inline(__always)
    private func append(_ raw: borrowing RawValue, _ definition: TagDefinition, to json: inout JSONBuffer) {
        guard definition.isLabel, values != .numbers else { return json.appendValue(of: raw, definition) }
        if values == .labels { return json.appendLabel(of: raw, definition) }
        json.append("{\"value\":")
        json.appendValue(of: raw, definition)
        json.append(",\"label\":")
        json.appendLabel(of: raw, definition)
        json.append("}")
    }
}

extension JSONBuffer {
    @inline(__always)
    fileprivate mutating func appendMember(_ name: StaticString, _ text: String?) {
        appendName(name)
        appendString(orNull: text)
    }

    @inline(__always)
    fileprivate mutating func appendMember(_ name: StaticString, _ number: Int?) {
        appendName(name)
        if let number { append(Int64(number)) } else { append("null") }
    }

    @inline(__always)
    fileprivate mutating func appendMember(_ name: StaticString, _ number: Double?) {
        appendName(name)
        if let number { append(number, significantDigits: 10) } else { append("null") }
    }

    @inline(__always)
    fileprivate mutating func appendString(orNull text: String?) {
        if let text { appendString(text) } else { append("null") }
    }
}
