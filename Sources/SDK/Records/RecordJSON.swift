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
        json.append("{\"schema\":\"tagline.record/1\",\"uri\":")
        json.appendJSON(record.uri)
        json.append(",\"version\":")
        json.appendJSON(record.version)
        json.append(",\"fingerprint\":")
        json.appendJSON(record.fingerprint)
        json.append(",\"path\":")
        json.appendJSON(record.pathText)
        json.append(",\"source\":{\"bytes\":")
        json.appendDigits(of: Int64(record.source.bytes))
        if let modified = record.source.modified {
            json.append(",\"modified\":")
            json.appendJSON(modified.iso8601)
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

    private func append(_ validation: Validation, to json: inout [UInt8]) {
        json.append(",\"validation\":{\"level\":")
        json.appendJSON(validation.level.rawValue)
        json.append(",\"verdict\":")
        json.appendJSON(validation.verdict.rawValue)
        if !validation.codec.isEmpty { json.appendMember("codec", validation.codec) }
        json.append(",\"messages\":[")
        for (index, message) in validation.messages.enumerated() {
            if index > 0 { json.append(",") }
            json.appendJSON(message)
        }
        json.append("]}")
    }

    private func append(_ summary: Summary, to json: inout [UInt8]) {
        json.append(",\"summary\":{\"make\":")
        json.appendJSON(orNull: summary.make)
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

    private func append(_ unread: [UnreadBlock], to json: inout [UInt8]) {
        json.append(",\"unread\":[")
        for (index, block) in unread.enumerated() {
            json.append(index > 0 ? ",{\"kind\":" : "{\"kind\":")
            json.appendJSON(block.kind.rawValue)
            if !block.label.isEmpty { json.appendMember("label", block.label) }
            json.appendMember("bytes", block.bytes)
            json.append("}")
        }
        json.append("]")
    }

    private func append(_ problems: [Problem], to json: inout [UInt8]) {
        json.append(",\"problems\":[")
        for (index, problem) in problems.enumerated() {
            json.append(index > 0 ? ",{\"plugin\":" : "{\"plugin\":")
            json.appendJSON(problem.plugin)
            json.appendMember("code", problem.code.rawValue)
            json.appendMember("message", problem.message)
            if let offset = problem.offset { json.appendMember("offset", offset) }
            json.append("}")
        }
        json.append("]")
    }

    private func appendTags(_ tags: [Tag], to json: inout [UInt8]) {
        json.append(",\"tags\":{")
        let groups = TagGroups(tags)
        // A span lends its elements where they stand; an array would copy each tag.
        let tags = tags.span
        for (position, group) in groups.groups.enumerated() {
            json.appendName(group.name, isFirst: position == 0)
            json.append("{")
            var isFirst = true
            for index in groups.members(of: group) {
                if groups.occurrences[index] == 1 {
                    json.appendName(tags[index].definition.name, isFirst: isFirst)
                } else {
                    json.appendName("\(tags[index].definition.name)#\(groups.occurrences[index])", isFirst: isFirst)
                }
                append(tags[index].raw, tags[index].definition.conversion, to: &json)
                isFirst = false
            }
            json.append("}")
        }
        json.append("}")
    }

    /// Appends the value of a tag.
    public func append(_ tag: Tag, to json: inout [UInt8]) {
        append(tag.raw, tag.definition.conversion, to: &json)
    }

    private func append(_ raw: RawValue, _ conversion: Conversion, to json: inout [UInt8]) {
        switch conversion.kind {
        case .quantity where conversion.isPlainQuantity:
            json.appendElements(of: raw)
        case .quantity, .text, .date, .binary:
            json.appendJSON(conversion.value(of: raw))
        case .label:
            switch values {
            case .labels: json.appendJSON(conversion.printed(of: raw))
            case .numbers: json.appendJSON(conversion.value(of: raw))
            case .both:
                json.append("{\"value\":")
                json.appendJSON(conversion.value(of: raw))
                json.append(",\"label\":")
                json.appendJSON(conversion.printed(of: raw))
                json.append("}")
            }
        }
    }
}

extension [UInt8] {
    /// Appends a tag value: numbers as numbers, text as strings, several as an array.
    public mutating func appendJSON(_ value: TagValue) {
        switch value {
        case .integer(let number): appendDigits(of: number)
        case .real(let number, let digits): appendJSON(number, significantDigits: Int(digits))
        case .text(let text): appendJSON(text)
        case .bytes(let bytes): appendJSON(bytes)
        case .vector(let elements), .list(let elements):
            append("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { append(",") }
                appendJSON(element)
            }
            append("]")
        case .binary(let count, let offset):
            append("{\"binary\":")
            appendDigits(of: Int64(count))
            if offset >= 0 { appendMember("offset", offset) }
            append("}")
        }
    }

    /// Appends the numbers of a value without making anything of them first.
    mutating func appendElements(of raw: RawValue) {
        let count = raw.count
        guard raw.type.isInteger, count > 0 else { return appendJSON(raw.elements) }
        if count > 1 { append("[") }
        for index in 0..<count {
            if index > 0 { append(",") }
            appendDigits(of: raw.integer(at: index) ?? 0)
        }
        if count > 1 { append("]") }
    }

    private mutating func appendName(_ name: StaticString) {
        let bytes = unsafe UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        append(addingCapacity: bytes.count + 4) { output in
            output.append(UInt8(ascii: ","))
            output.append(UInt8(ascii: "\""))
            unsafe output.append(bytes.span)
            output.append(UInt8(ascii: "\""))
            output.append(UInt8(ascii: ":"))
        }
    }

    mutating func appendMember(_ name: StaticString, _ text: String?) {
        appendName(name)
        appendJSON(orNull: text)
    }

    mutating func appendMember(_ name: StaticString, _ number: Int?) {
        appendName(name)
        if let number { appendDigits(of: Int64(number)) } else { append("null") }
    }

    mutating func appendMember(_ name: StaticString, _ number: Double?) {
        appendName(name)
        if let number { appendJSON(number, significantDigits: 10) } else { append("null") }
    }

    mutating func appendJSON(orNull text: String?) {
        if let text { appendJSON(text) } else { append("null") }
    }
}
