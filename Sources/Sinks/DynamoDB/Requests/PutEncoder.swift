internal import TaglineSDK

/// Makes the request that writes a record, as far as workers can make it.
///
/// A payload is the body of PutItem without its closing brace, so that the sink can ask for more in a repeated attempt;
/// in the mode `replace`, which needs no condition, it is the item's key, a line feed and one element of a batch. A record
/// that is not to be written, or cannot be, is a payload that begins with another byte than those do.
struct PutEncoder: Sendable {
    let table: String
    let key: TableKey
    let mode: WriteMode
    let form: any ItemForm
    let recordsOnlyMetadata: Bool
    /// When items expire, in seconds since 1970; `nil` for never.
    let expiresAt: Int64?

    /// What a payload holds.
    enum Payload: Equatable {
        /// The body of PutItem without its closing brace.
        case put
        /// The key, a line feed, and `{"PutRequest":{"Item":...}}`.
        case batchElement
        /// Nothing is to be written.
        case skipped
        /// It can never be written, for this reason.
        case rejected(String)

        fileprivate static let skippedByte = UInt8(ascii: "-")
        fileprivate static let rejectedByte = UInt8(ascii: "!")

        init(_ bytes: [UInt8], mode: WriteMode) {
            switch bytes.first {
            case Self.skippedByte: self = .skipped
            case Self.rejectedByte: self = .rejected(String(decoding: bytes.dropFirst(), as: UTF8.self))
            default: self = mode == .replace ? .batchElement : .put
            }
        }
    }

    /// What stands behind the key of a batch's element; JSON has none within a string.
    static let keyEnd = UInt8(ascii: "\n")

    /// The key of an item as JSON: one string, or two.
    static func appendKey(_ key: TableKey, to json: inout [UInt8], text: (String) -> String?) {
        for name in [key.partition, key.sort] {
            if let name, let text = text(name) { json.appendJSON(text) }
        }
    }

    /// The payload of a record.
    func encode(_ record: Record) -> [UInt8] {
        if recordsOnlyMetadata, !Self.hasMetadata(record) { return [Payload.skippedByte] }
        let item = ItemShrinking.fit(item(of: record), protecting: protectedNames)
        if let objection = DynamoDBLimits.objection(to: item, key: key) {
            return [Payload.rejectedByte] + Array(objection.utf8)
        }
        var json: [UInt8] = []
        json.reserveCapacity(item.itemSize * 3 / 2 + 512)
        if mode == .replace {
            Self.appendKey(key, to: &json) { name in
                if case .string(let text)? = item[name] { text } else { nil }
            }
            json.append(Self.keyEnd)
            json.append("{\"PutRequest\":{\"Item\":")
            item.append(to: &json)
            json.append("}}")
        } else {
            appendPut(item, to: &json)
        }
        return json
    }

    private func item(of record: Record) -> [Attribute] {
        var item = form.attributes(of: record)
        for name in mode.comparedAttributes where item[name] == nil {
            switch name {
            case "version": item.append(Attribute(name, .string(record.version)))
            case "fingerprint": item.append(Attribute(name, .string(record.fingerprint)))
            default:
                if let modified = record.source.modified { item.append(Attribute(name, .string(modified.iso8601))) }
            }
        }
        if let expiresAt { item.append(Attribute("expiresAt", .integer(expiresAt))) }
        return item
    }

    private func appendPut(_ item: [Attribute], to json: inout [UInt8]) {
        json.append("{\"TableName\":")
        json.appendJSON(table)
        json.append(",\"ReturnConsumedCapacity\":\"TOTAL\",\"Item\":")
        item.append(to: &json)
        guard let condition = mode.condition(has: { item[$0] != nil }) else { return }
        json.append(",\"ConditionExpression\":")
        json.appendJSON(condition)
        json.append(",\"ExpressionAttributeNames\":{\"#k\":")
        json.appendJSON(key.partition)
        let compared = mode.comparedAttributes.compactMap { name in item[name].map { (name, $0) } }
        for (name, _) in compared {
            json.append(",")
            json.appendJSON("#" + name)
            json.append(":")
            json.appendJSON(name)
        }
        json.append("}")
        guard !compared.isEmpty else { return }
        json.append(",\"ExpressionAttributeValues\":")
        compared.map { Attribute(":" + $0.0, $0.1) }.append(to: &json)
    }

    private var protectedNames: Set<String> {
        Set([key.partition, key.sort].compactMap(\.self) + DefaultItem.indexAttributes + mode.comparedAttributes)
    }

    /// The groups that say how a file is built rather than what its picture is.
    private static let structural: Set<String> = ["File", "System", "JFIF", "APP14", "Adobe", "Composite"]

    /// Whether a file says anything of its picture: EXIF, GPS, maker notes, texts.
    static func hasMetadata(_ record: Record) -> Bool {
        record.tags.contains { tag in
            if tag.group == "PNG" { return !isChunkHeader(tag.name) }
            return !structural.contains(tag.group)
        }
    }

    /// What every PNG tells in its header, and what pixels need to be shown.
    private static func isChunkHeader(_ name: String) -> Bool {
        ["ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace"].contains(name)
            || ["Gamma", "Palette", "Transparency", "BackgroundColor", "SignificantBits", "SRGBRendering"].contains(
                name)
            || name.hasPrefix("WhitePoint") || name.hasPrefix("Red") || name.hasPrefix("Green")
            || name.hasPrefix("Blue")
            || name.hasPrefix("Pixel")
    }
}
