#if AWS
internal import FoundationEssentials
public import TaglineSDK

/// Where requests go and on whose behalf: what every source, sink and storage of AWS takes as options.
public struct AWSSettings: Sendable {
    public let region: String
    /// Where every service is, instead of AWS: `http://127.0.0.1:9000`.
    public var endpoint: String?
    /// Whether the bucket stands in the path rather than in the host's name; `nil` for what suits the endpoint.
    public var usesPathStyle: Bool?
    public var usesDualStack = false
    public var usesFIPS = false
    /// Whether requests are not signed, as public buckets allow.
    public var isAnonymous = false
    public var environment: [String: String]
    let profiles: ProfileFile

    /// The options that say all this. A plugin adds them to its own.
    public static let options: [OptionsSchema.Option] = [
        .string("region", "The region; else AWS_REGION, AWS_DEFAULT_REGION or the profile's."),
        .string("profile", "The profile in ~/.aws whose credentials and region are used; else AWS_PROFILE."),
        .string("endpoint", "The URL of a server that is used instead of AWS; else AWS_ENDPOINT_URL and its kin."),
        .bool("dualStack", default: false, "Whether AWS is reached by IPv6 too."),
        .bool("fips", default: false, "Whether the FIPS endpoints of AWS are used."),
    ]

    /// Settings from options and the environment.
    ///
    /// - Throws: `ConfigurationError` if there is no region, or the endpoint is no URL.
    public init(
        options: Options, environment: [String: String]? = nil
    ) throws(ConfigurationError) {
        let environment = environment ?? Self.processEnvironment
        let profiles = ProfileFile(profile: options.string("profile"), environment: environment)
        let candidates = [
            options.string("region"), environment["AWS_REGION"], environment["AWS_DEFAULT_REGION"],
            profiles.settings()?["region"],
        ]
        let region = candidates.compactMap(\.self).first { !$0.isEmpty }
        endpoint = options.string("endpoint")
        if let endpoint, !endpoint.hasPrefix("http://"), !endpoint.hasPrefix("https://") {
            throw ConfigurationError(.wrongValue, "an endpoint begins with http:// or https://", option: "endpoint")
        }
        usesDualStack = options.bool("dualStack") || environment["AWS_USE_DUALSTACK_ENDPOINT"] == "true"
        usesFIPS = options.bool("fips") || environment["AWS_USE_FIPS_ENDPOINT"] == "true"
        self.environment = environment
        self.profiles = profiles
        // A server of one's own seldom knows regions, but a signature names one.
        let fallback = Self.hasEndpoint(endpoint, environment) ? "us-east-1" : nil
        guard let region = region ?? fallback else {
            throw ConfigurationError(
                .missingKey, "there is no region: name one as \"region\", or set AWS_REGION", option: "region")
        }
        let isName = !region.utf8.contains { $0 != UInt8(ascii: "-") && !URIEncoding.isLetterOrDigit($0) }
        guard isName, region.utf8.count <= 64 else {
            throw ConfigurationError(.wrongValue, "\"\(region)\" is no name of a region", option: "region")
        }
        self.region = region
    }

    /// Settings from the environment alone; that of this process if none is given.
    ///
    /// - Throws: `ConfigurationError` if there is no region.
    public init(environment: [String: String]?) throws(ConfigurationError) {
        try self.init(options: Options(checked: [:], for: nil), environment: environment)
    }

    /// Settings for programs and tests.
    public init(region: String, endpoint: String? = nil, environment: [String: String] = [:]) {
        self.region = region
        self.endpoint = endpoint
        self.environment = environment
        profiles = ProfileFile(environment: environment)
    }

    /// The variables that this process was started with.
    public static var processEnvironment: [String: String] { ProcessInfo.processInfo.environment }

    private static func hasEndpoint(_ option: String?, _ environment: [String: String]) -> Bool {
        option != nil || environment.contains { $0.key.hasPrefix("AWS_ENDPOINT_URL") && !$0.value.isEmpty }
    }
}
#endif
