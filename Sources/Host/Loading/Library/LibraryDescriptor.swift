internal import TaglineConfiguration
internal import TaglineSDK

/// What an extractor of a library says of itself.
struct LibraryDescriptor: Sendable, Equatable {
    let id: String
    let version: String
    let summary: String
    /// Its options schema as JSON text; empty if it takes no options.
    let schema: String
    let blockKinds: [String]
    /// The formats that it is called for; empty for all.
    let formats: [String]
    let concurrency: Concurrency

    /// From which threads it may be called; the numbers are those of the contract.
    enum Concurrency: Int, Sendable {
        case instancePerThread = 0
        case serial = 1
        case safe = 2
    }

    /// The descriptor that the host goes by.
    ///
    /// - Throws: `LibraryFailure` if the schema is none.
    func pluginDescriptor() throws(LibraryFailure) -> PluginDescriptor {
        var options = OptionsSchema()
        if !schema.isEmpty {
            let diagnostics = Diagnostics()
            let node = JSONParser.parse(
                Array(schema.utf8), origin: .init(file: "schema", folder: nil), diagnostics: diagnostics)
            guard let node else {
                let reason = diagnostics.errors.first?.message ?? ""
                throw LibraryFailure(.unloadableLibrary, "the options schema of \"\(id)\" is not JSON: \(reason)")
            }
            do {
                options = try OptionsSchema(json: node.value)
            } catch {
                throw LibraryFailure(.unloadableLibrary, "of \"\(id)\", \(error)")
            }
        }
        return PluginDescriptor(id: id, version: version, summary: summary, options: options)
    }
}
