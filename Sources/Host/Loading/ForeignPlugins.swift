internal import Synchronization
public import TaglineConfiguration
public import TaglineProcesses
public import TaglineSDK

/// The plugins that are not built in. Each is opened once, when it is first needed, and never closed.
public final class ForeignPlugins: PluginOpener {
    /// The version of the C contract that is kept with libraries.
    public static let abi = LoadedLibrary.abi

    private let opened = Mutex<[String: Result<any ForeignPlugin, ConfigurationError>]>([:])
    private let host: HostProgram

    public init(host: HostProgram = HostProgram()) {
        self.host = host
    }

    /// What a plugin says of itself.
    ///
    /// - Throws: `ConfigurationError` if it does not load.
    public func descriptor(of entry: RegistryDocument.Entry) throws(ConfigurationError) -> PluginDescriptor {
        try plugin(entry).descriptor
    }

    package func plugin(_ entry: RegistryDocument.Entry) throws(ConfigurationError) -> any ForeignPlugin {
        let key = "\(entry.id) \(entry.runtime)"
        // Whoever comes second waits for the first, so that no plugin is opened twice.
        return try opened.withLock { opened in
            if let result = opened[key] { return result }
            let result = open(entry)
            opened[key] = result
            return result
        }.get()
    }

    private func open(_ entry: RegistryDocument.Entry) -> Result<any ForeignPlugin, ConfigurationError> {
        do {
            switch entry.runtime {
            case .library(let library):
                return .success(try LibraryPlugin(entry, library, host: host))
            case .process(let process):
                return .success(try ProcessPlugin(entry, process, log: host.log))
            case .builtin:
                throw LibraryFailure(.unknownBuiltin, "the plugin is built in", .id)
            }
        } catch let failure as LibraryFailure {
            return .failure(failure.placed(in: entry))
        } catch let error as ConfigurationError {
            return .failure(error)
        } catch {
            return .failure(ConfigurationError(.unloadableLibrary, "\(error)", at: entry.location))
        }
    }
}
