internal import FoundationEssentials
internal import TaglinePlatform
internal import TaglineSDK

extension DeadLetter {
    /// The letter as a line of JSON.
    ///
    /// `payload` is text if what the sink was given is UTF-8, else `payloadBase64` holds it.
    var line: [UInt8] {
        var members: [JSONValue.Member] = []
        func add(_ name: String, _ value: JSONValue?) {
            if let value { members.append(.init(name, value)) }
        }
        switch stage {
        case .read: add("stage", "read")
        case .write(let sink):
            add("stage", "write")
            add("sink", .string(sink))
        }
        add("uri", .string(key))
        add("code", .string(code))
        add("reason", .string(reason))
        add("attempts", .integer(Int64(attempts)))
        add("time", .string(time.iso8601))
        add("item", item.map(\.json))
        if let payload {
            if let text = String(validating: payload, as: UTF8.self) {
                add("payload", .string(text))
            } else {
                add("payloadBase64", .string(Data(payload).base64EncodedString()))
            }
        }
        return Array((JSONValue.object(members).text + "\n").utf8)
    }

    /// A letter from a line; `nil` if it is none.
    init?(_ json: JSONValue) {
        switch (json["stage"]?.string, json["sink"]?.string) {
        case ("read", _): stage = .read
        case ("write", let sink?): stage = .write(sink: sink)
        default: return nil
        }
        sequence = 0
        item = json["item"].flatMap(Item.init)
        key = json["uri"]?.string ?? ""
        code = json["code"]?.string ?? ""
        reason = json["reason"]?.string ?? ""
        attempts = json["attempts"]?.integer ?? 0
        payload =
            json["payload"]?.string.map { Array($0.utf8) }
            ?? json["payloadBase64"]?.string.flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) }
        time = Platform.now
    }
}

extension Item {
    /// All that a source needs to open it again. Paths that are no text stand as `file:` URIs.
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("path", .string(LocalPath.option(path))), .init("location", .string(LocalPath.option(location))),
            .init("uri", .string(uri)), .init("named", .bool(isNamed)),
        ]
        if part != 0 { members.append(.init("part", .integer(Int64(part)))) }
        return .object(members)
    }

    init?(_ json: JSONValue) {
        guard let path = json["path"]?.string, let location = json["location"]?.string, let uri = json["uri"]?.string
        else { return nil }
        self.init(
            path: LocalPath.bytes(path), uri: uri, location: LocalPath.bytes(location),
            isNamed: json["named"] == .bool(true), part: json["part"]?.integer ?? 0)
    }
}
