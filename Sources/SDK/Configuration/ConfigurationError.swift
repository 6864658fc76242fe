/// One thing wrong with a configuration: what, where, and what was probably meant.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    public let code: Code
    /// What is wrong, as the part of a sentence; values that came from the environment are never in it.
    public let message: String
    public let location: ConfigurationLocation
    /// The name that was probably meant.
    public let suggestion: String?

    public init(_ code: Code, _ message: String, at location: ConfigurationLocation, suggestion: String? = nil) {
        self.code = code
        self.message = message
        self.location = location
        self.suggestion = suggestion
    }

    /// An error that a plugin finds in one of its options; the host, which knows the file, fills in the place.
    public init(_ code: Code, _ message: String, option: String, suggestion: String? = nil) {
        let location = ConfigurationLocation(file: "options", pointer: "".appending(component: option))
        self.init(code, message, at: location, suggestion: suggestion)
    }

    /// For example `plugins.json:4:12: /plugins/1/options/colums: unknown option "colums"; did you mean "columns"?`.
    public var description: String {
        let hint = suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
        return "\(location): \(message)\(hint)"
    }

    /// The stable name of a kind of error, for programs that read messages.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text is not JSON.
        public static let syntax = Code(rawValue: "syntax")
        /// A name stands twice in one object.
        public static let duplicateKey = Code(rawValue: "duplicate-key")
        /// A key or an option that nothing reads.
        public static let unknownKey = Code(rawValue: "unknown-key")
        /// A key or an option that is required.
        public static let missingKey = Code(rawValue: "missing-key")
        /// A value of another type than the one expected.
        public static let wrongType = Code(rawValue: "wrong-type")
        /// A value of the right type that is not allowed.
        public static let wrongValue = Code(rawValue: "wrong-value")
        /// `manifestVersion` or `pipelineVersion` is one that this host does not read.
        public static let unsupportedVersion = Code(rawValue: "unsupported-version")
        /// Two plugins or two sinks of one name.
        public static let duplicateID = Code(rawValue: "duplicate-id")
        /// A pipeline names a plugin that the registry does not list for that role.
        public static let unknownPlugin = Code(rawValue: "unknown-plugin")
        /// A pipeline names a plugin that the registry lists with `"enabled": false`.
        public static let disabledPlugin = Code(rawValue: "disabled-plugin")
        /// An environment variable is not set.
        public static let missingVariable = Code(rawValue: "missing-variable")
        /// A `$` in a string value that starts none of the known forms.
        public static let interpolation = Code(rawValue: "interpolation")
        /// A file or folder that cannot be read.
        public static let unreadablePath = Code(rawValue: "unreadable-path")
        /// A registry that was merely found in the working directory asks for more than built-in plugins.
        public static let untrustedRegistry = Code(rawValue: "untrusted-registry")
        /// An override on the command line that leads nowhere.
        public static let override = Code(rawValue: "override")
        /// A built-in plugin that this executable does not have.
        public static let unknownBuiltin = Code(rawValue: "unknown-builtin")
        /// The library of a plugin is not there.
        public static let missingLibrary = Code(rawValue: "missing-library")
        /// The library of a plugin has another SHA-256 than the registry says.
        public static let wrongHash = Code(rawValue: "wrong-hash")
        /// The plugin was built for another version of the C contract.
        public static let abiMismatch = Code(rawValue: "abi-mismatch")

        /// The library or the program of a plugin is there and does not start, or is no plugin.
        public static let unloadableLibrary = Code(rawValue: "unloadable-library")
        /// The library of a plugin does not have the plugin that the registry names.
        public static let missingPlugin = Code(rawValue: "missing-plugin")

        /// Whether it is the registry that has to be mended, whatever named the plugin.
        public var concernsRegistry: Bool {
            isLoadFailure || self == .unknownPlugin || self == .disabledPlugin
        }

        /// Whether the configuration is fine as it is written, but a plugin it names does not load.
        public var isLoadFailure: Bool {
            [.unknownBuiltin, .missingLibrary, .wrongHash, .abiMismatch, .unloadableLibrary, .missingPlugin].contains(
                self)
        }
    }
}
