internal import TaglineConfiguration
internal import TaglineProcesses
internal import TaglineSDK

/// An extractor of a shared library, as the registry names it.
struct LibraryPlugin: ForeignPlugin {
    let descriptor: PluginDescriptor
    private let entry: RegistryDocument.Entry
    private let runtime: RegistryDocument.Library
    private let library: LibraryDescriptor
    private let file: LibraryFile
    private let host: HostProgram

    /// Opens a library, checks its hash, and lets another process look at it: one that crashes while it is looked at
    /// does so there.
    ///
    /// - Throws: `LibraryFailure` with the first thing that is wrong.
    init(
        _ entry: RegistryDocument.Entry, _ runtime: RegistryDocument.Library, host: HostProgram
    ) throws(LibraryFailure) {
        guard entry.kind == .extractor else {
            throw LibraryFailure(
                .wrongValue, "a library can be an extractor only; a \(entry.kind) can be a process", .id)
        }
        file = try LibraryFile(runtime.path)
        if let sha256 = runtime.sha256 { try file.check(sha256: sha256) }
        let description = try LibraryDescription(of: file, host: host)
        guard description.abi == runtime.abi else {
            throw LibraryFailure(
                .abiMismatch, "the library was built for ABI \(description.abi), not \(runtime.abi)", .abi)
        }
        library = try description.extractor(entry.id)
        descriptor = try library.pluginDescriptor()
        self.entry = entry
        self.runtime = runtime
        self.host = host
    }

    func extractor(options: Options, limits: PluginLimits) throws -> ForeignExtractor {
        do throws(LibraryFailure) {
            return ForeignExtractor(
                reader: try reader(options.canonicalText, limits),
                blockKinds: Set(library.blockKinds.map { Block.Kind(rawValue: $0) }))
        } catch {
            throw error.placed(in: entry)
        }
    }

    func sink(options: Options) throws -> any SinkInstance {
        throw LibraryFailure(.wrongValue, "a library can be an extractor only", .id).placed(in: entry)
    }

    private func reader(_ options: String, _ limits: PluginLimits) throws(LibraryFailure) -> any TagReader {
        guard !runtime.isIsolated else {
            return try IsolatedLibrary(library, of: file, options: options, limits: limits, host: host)
        }
        let loaded = try LoadedLibrary(descriptor: file.descriptor, path: file.path)
        return try InProcessLibrary(loaded.extractor(entry.id), options: options, limits: limits)
    }
}
