public import TaglineSDK

/// The plugin registry, `plugins.json`: which plugins exist, where each comes from, and its defaults.
public struct RegistryDocument: Sendable {
    /// The file as messages name it.
    public let file: String
    /// In the order of the file.
    public let entries: [Entry]
    /// The ids of entries in which something is wrong, so that using one is not reported as a second error.
    let brokenIDs: Set<String>

    /// The plugin of an id.
    public subscript(id: String) -> Entry? {
        entries.first { $0.id == id }
    }

    /// The part that a plugin plays in a pipeline.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case source, extractor, sink
    }

    /// One plugin.
    public struct Entry: Sendable {
        public let id: String
        public let kind: Kind
        public let isEnabled: Bool
        public let runtime: Runtime
        /// The defaults that the registry gives, checked if the plugin's schema is known.
        public let options: [String: JSONValue]
        public let limits: Limits
        public let location: ConfigurationLocation
        package let optionsNode: JSONNode?
        package let runtimeNode: JSONNode?
    }

    /// Where the code of a plugin comes from.
    public enum Runtime: Sendable, Equatable {
        /// Compiled into the executable.
        case builtin
        case library(Library)
        case process(Process)
    }

    /// A shared library that keeps the C contract.
    public struct Library: Sendable, Equatable {
        /// Resolved against the folder of the registry.
        public let path: String
        public let abi: ABIVersion
        /// 64 lower-case hexadecimal digits; nil where the registry does not pin the file.
        public let sha256: String?
        /// Whether it runs in a process of its own.
        public let isIsolated: Bool
    }

    /// A program that answers over pipes.
    public struct Process: Sendable, Equatable {
        /// The program and its arguments, as they stand in the registry.
        public let command: [String]
        /// The folder of the registry, in which the program is started; nil for the current one.
        public let folder: String?
        public let protocolVersion: Int
        /// How many copies run at once.
        public let workers: Int
        /// How long it may take to get ready, in milliseconds.
        public let startTimeoutMs: Int
    }

    /// What a plugin may take for one file.
    public struct Limits: Sendable, Equatable {
        public let timeoutMs: Int?
        public let maxTags: Int?
        public let maxBytes: Int?
    }
}
