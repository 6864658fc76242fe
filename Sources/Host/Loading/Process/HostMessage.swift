internal import TaglineConfiguration
internal import TaglineSDK

/// The messages of the host: a line each, and the frames whose sizes the line states.
enum HostMessage {
    /// The version of the protocol.
    static let version = 1

    /// The first message.
    static var hello: [UInt8] {
        JSONValue.object([.init("type", "hello"), .init("protocol", .integer(Int64(version)))]).line
    }

    /// The second message: how the plugin is configured.
    static func open(options: [JSONValue.Member], limits: RegistryDocument.Limits) -> [UInt8] {
        let limits = [("timeoutMs", limits.timeoutMs), ("maxTags", limits.maxTags), ("maxBytes", limits.maxBytes)]
        let stated = limits.compactMap { name, limit in limit.map { JSONValue.Member(name, .integer(Int64($0))) } }
        return JSONValue.object([
            .init("type", "open"), .init("options", .object(options)), .init("limits", .object(stated)),
        ]).line
    }

    /// Asks for the tags of a file.
    ///
    /// - Parameter contents: the bytes of blocks, by their index.
    static func extract(_ id: Int, _ media: MediaFile, contents: [(index: Int, bytes: Bytes)]) -> [UInt8] {
        var message: [UInt8] = []
        let bytes = contents.reduce(0) { $0 + $1.bytes.count }
        message.reserveCapacity(320 + bytes)
        message.appendJSON(expecting: 320) { json in
            json.append("{\"type\":\"extract\",\"id\":")
            json.append(Int64(id))
            json.append(",\"uri\":")
            json.appendString(media.uri)
            json.append(",\"format\":")
            json.appendString(media.format.name)
            json.append(",\"mime\":")
            json.appendString(media.format.mime)
            json.append(",\"bytes\":")
            json.append(Int64(media.length))
            json.append(",\"width\":")
            json.append(orNull: media.image.width)
            json.append(",\"height\":")
            json.append(orNull: media.image.height)
            json.append(",\"blocks\":[")
            for (index, block) in media.blocks.enumerated() {
                if index > 0 { json.append(",") }
                append(block, frame: contents.firstIndex { $0.index == index }, to: &json)
            }
            json.append("]")
        }
        append(frames: contents.map(\.bytes), to: &message)
        return message
    }

    private static func append(_ block: Block, frame: Int?, to json: inout JSONBuffer) {
        json.append("{\"kind\":")
        json.appendString(block.kind.rawValue)
        if !block.label.isEmpty {
            json.append(",\"label\":")
            json.appendString(block.label)
        }
        json.append(",\"offset\":")
        json.append(Int64(block.offset))
        json.append(",\"bytes\":")
        json.append(Int64(block.count))
        if let frame {
            json.append(",\"frame\":")
            json.append(Int64(frame))
        }
        json.append("}")
    }

    /// Brings what a plugin asked for.
    static func read(_ id: Int, _ ranges: [(offset: Int, bytes: Bytes)]) -> [UInt8] {
        var message: [UInt8] = []
        message.append("{\"type\":\"read\",\"id\":")
        message.appendDigits(of: Int64(id))
        message.append(",\"offsets\":[")
        for (index, range) in ranges.enumerated() {
            if index > 0 { message.append(",") }
            message.appendDigits(of: Int64(range.offset))
        }
        message.append("]")
        append(frames: ranges.map(\.bytes), to: &message)
        return message
    }

    /// Asks a sink to write records.
    static func write(_ id: Int, _ batch: [Encoded]) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(batch.reduce(128) { $0 + $1.payload.count + $1.key.utf8.count + 48 })
        message.append("{\"type\":\"write\",\"id\":")
        message.appendDigits(of: Int64(id))
        message.append(",\"records\":[")
        for (index, record) in batch.enumerated() {
            message.append(index > 0 ? ",{\"key\":" : "{\"key\":")
            message.appendJSON(record.key)
            message.append(",\"sequence\":")
            message.appendDigits(of: Int64(record.sequence))
            message.append("}")
        }
        message.append("]")
        append(frames: batch.map { Bytes($0.payload) }, to: &message)
        return message
    }

    /// Asks a sink to make durable what it has accepted, or to close.
    static func command(_ id: Int, _ name: String) -> [UInt8] {
        JSONValue.object([.init("type", .string(name)), .init("id", .integer(Int64(id)))]).line
    }

    private static func append(frames: [Bytes], to message: inout [UInt8]) {
        if !frames.isEmpty {
            message.append(",\"frames\":[")
            for (index, frame) in frames.enumerated() {
                if index > 0 { message.append(",") }
                message.appendDigits(of: Int64(frame.count))
            }
            message.append("]")
        }
        message.append("}\n")
        for frame in frames { message.append(contentsOf: frame.array) }
    }
}

extension JSONValue {
    fileprivate var line: [UInt8] { Array((canonicalText + "\n").utf8) }
}

extension JSONBuffer {
    fileprivate mutating func append(orNull number: Int?) {
        if let number { append(Int64(number)) } else { append("null") }
    }
}
