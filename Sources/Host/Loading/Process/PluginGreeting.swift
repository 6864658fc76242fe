internal import TaglineConfiguration
internal import TaglineProcesses
internal import TaglineSDK

/// What a plugin says of itself when it starts.
struct PluginGreeting: Sendable {
    let descriptor: PluginDescriptor
    let kind: RegistryDocument.Kind
    /// The formats that an extractor is asked about, by their names; `nil` for all.
    let formats: Set<String>?
    /// The kinds of block whose bytes an extractor wants; it is asked about files that have one. None at all means that it
    /// is asked about every file, and reads what it needs.
    let blocks: Set<Block.Kind>
    /// How a sink wants to be written to.
    let behavior: SinkBehavior
    /// How enumerations are written in the records that a sink gets.
    let values: RecordJSON.Values

    /// Reads the first line of a plugin.
    init(_ line: [UInt8]) throws(ChildFault) {
        let diagnostics = Diagnostics()
        let origin = JSONNode.Origin(file: "hello", folder: nil)
        guard let json = JSONParser.parse(line, origin: origin, diagnostics: diagnostics)?.value,
            json["type"] == "hello"
        else {
            let text = String(decoding: line.prefix(120), as: UTF8.self)
            throw .garbage("greeted with what is no hello: \"\(text)\"")
        }
        guard let version = json["protocol"], version == .integer(Int64(HostMessage.version)) else {
            throw Self.fault(
                "speaks the protocol \(json["protocol"]?.canonicalText ?? "of no version"); this version of tagline speaks "
                    + "\(HostMessage.version)")
        }
        guard let kind = json.text("kind").flatMap(RegistryDocument.Kind.init), kind != .source else {
            throw Self.fault("says neither \"extractor\" nor \"sink\" for its kind")
        }
        guard let id = json.text("plugin"), !id.isEmpty, let version = json.text("version"), !version.isEmpty else {
            throw Self.fault("does not say its id and its version")
        }
        let options: OptionsSchema
        do throws(OptionsSchema.JSONFailure) {
            options = try OptionsSchema(json: json["options"] ?? .null)
        } catch {
            throw Self.fault("has an options schema that is none: \(error)")
        }
        descriptor = PluginDescriptor(id: id, version: version, summary: json.text("summary") ?? "", options: options)
        self.kind = kind
        formats = json.texts("formats").map { Set($0) }
        blocks = Set((json.texts("blocks") ?? []).map { Block.Kind(rawValue: $0) })
        behavior = SinkBehavior(
            isOrdered: json["ordered"] == true, batchSize: json.count("batch") ?? 256,
            writesAtOnce: json.count("writes") ?? 1, isDurable: json["durable"] == true)
        values = json.text("values").flatMap(RecordJSON.Values.init) ?? .labels
    }

    private static func fault(_ message: String) -> ChildFault {
        ChildFault(code: ChildFault.didNotStart("").code, message: message)
    }
}

extension JSONValue {
    fileprivate func text(_ name: String) -> String? {
        if case .string(let text)? = self[name] { text } else { nil }
    }

    fileprivate func texts(_ name: String) -> [String]? {
        guard case .array(let elements)? = self[name] else { return nil }
        return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    fileprivate func count(_ name: String) -> Int? {
        guard case .integer(let number)? = self[name], number > 0 else { return nil }
        return Int(exactly: number)
    }
}
