internal import TaglineConfiguration
internal import TaglineProcesses
internal import TaglineSDK

/// What a library says of itself, as it goes from the process that looks at it to the host.
struct LibraryDescription: Sendable {
    let abi: ABIVersion
    let extractors: [LibraryDescriptor]

    init(_ library: LoadedLibrary) {
        abi = library.abi
        extractors = library.extractors.map(\.descriptor)
    }

    /// Reads a description; `nil` for what is none.
    init?(text: String) {
        let node = JSONParser.parse(
            Array(text.utf8), origin: .init(file: "description", folder: nil), diagnostics: Diagnostics())
        guard let abi = node?["abi"]?.string.flatMap({ ABIVersion($0) }), let elements = node?["extractors"]?.elements
        else { return nil }
        self.abi = abi
        extractors = elements.compactMap { LibraryDescriptor(json: $0.value) }
        guard extractors.count == elements.count else { return nil }
    }

    /// Looks at a library in a process of its own.
    ///
    /// - Throws: `LibraryFailure` if it does not load, or takes its process down.
    init(of file: LibraryFile, host: HostProgram) throws(LibraryFailure) {
        let child = try LibraryChild(.describe, "", of: file, host: host)
        guard let description = LibraryDescription(text: child.text) else {
            throw LibraryFailure(.unloadableLibrary, "what the library says of itself is damaged")
        }
        self = description
    }

    /// The extractor of an id.
    ///
    /// - Throws: `LibraryFailure` if the library has none.
    func extractor(_ id: String) throws(LibraryFailure) -> LibraryDescriptor {
        guard let extractor = extractors.first(where: { $0.id == id }) else {
            let ids = extractors.map { "\"\($0.id)\"" }.joined(separator: ", ")
            throw LibraryFailure(.missingPlugin, "the library has no extractor \"\(id)\"; it has \(ids)", .id)
        }
        return extractor
    }

    var json: JSONValue {
        ["abi": .string(abi.description), "extractors": .array(extractors.map(\.json))]
    }
}

extension LibraryDescriptor {
    fileprivate init?(json: JSONValue) {
        func text(_ name: String) -> String? { if case .string(let text)? = json[name] { text } else { nil } }
        func texts(_ name: String) -> [String] {
            guard case .array(let elements)? = json[name] else { return [] }
            return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
        }
        guard let id = text("id"), let version = text("version"), let summary = text("summary"),
            let schema = text("schema"), case .integer(let number)? = json["concurrency"],
            let concurrency = Concurrency(rawValue: Int(number))
        else { return nil }
        self.init(
            id: id, version: version, summary: summary, schema: schema, blockKinds: texts("blockKinds"),
            formats: texts("formats"), concurrency: concurrency)
    }

    fileprivate var json: JSONValue {
        [
            "id": .string(id), "version": .string(version), "summary": .string(summary), "schema": .string(schema),
            "blockKinds": .array(blockKinds.map { .string($0) }), "formats": .array(formats.map { .string($0) }),
            "concurrency": .integer(Int64(concurrency.rawValue)),
        ]
    }
}
