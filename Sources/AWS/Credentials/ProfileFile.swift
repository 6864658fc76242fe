#if AWS
internal import TaglineSDK

/// The profiles in `~/.aws/config` and `~/.aws/credentials`, of which the latter wins.
///
/// ```
/// [profile archive]          [archive] in the file of credentials
/// region = eu-west-1
/// s3 =
///     addressing_style = path      a setting within a setting, which nothing here reads
/// ```
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
struct ProfileFile: Sendable {
    /// The profile that is in effect, whether it is in the files or not.
    let name: String
    /// Whether the profile was asked for by name.
    let isNamed: Bool
    private let profiles: [String: [String: String]]

    /// - Parameter profile: the one that an option names; else `AWS_PROFILE` does.
    init(profile: String? = nil, environment: [String: String]) {
        let variable = environment["AWS_PROFILE"].flatMap { $0.isEmpty ? nil : $0 }
        name = profile ?? variable ?? "default"
        isNamed = (profile ?? variable) != nil
        let home = environment["HOME"] ?? ""
        var profiles: [String: [String: String]] = [:]
        for (variable, file, isConfig) in [
            ("AWS_CONFIG_FILE", "config", true), ("AWS_SHARED_CREDENTIALS_FILE", "credentials", false),
        ] {
            let path = environment[variable] ?? "\(home)/.aws/\(file)"
            guard let bytes = LocalFiles.contents(of: path) else { continue }
            for (name, settings) in Self.parse(String(decoding: bytes, as: UTF8.self), isConfig: isConfig) {
                profiles[name, default: [:]].merge(settings) { $1 }
            }
        }
        self.profiles = profiles
    }

    /// The settings of the profile in effect, or of another; `nil` if there is no such profile.
    func settings(of profile: String? = nil) -> [String: String]? { profiles[profile ?? name] }

    static func parse(_ text: String, isConfig: Bool) -> [String: [String: String]] {
        var profiles: [String: [String: String]] = [:]
        var current: String?
        for line in text.split(whereSeparator: \.isNewline) {
            let isNested = line.first == " " || line.first == "\t"
            let content = line.trimmingBlanks()
            if content.isEmpty || content.hasPrefix("#") || content.hasPrefix(";") { continue }
            if content.hasPrefix("[") {
                current = profileName(content.dropFirst().prefix { $0 != "]" }.trimmingBlanks(), isConfig)
            } else if !isNested, let current, let equals = content.firstIndex(of: "=") {
                let value = content[content.index(after: equals)...].trimmingBlanks()
                profiles[current, default: [:]][content[..<equals].trimmingBlanks().lowercased()] = value
            }
        }
        return profiles
    }

    /// The name in a heading; `nil` for a section that is no profile.
    private static func profileName(_ heading: String, _ isConfig: Bool) -> String? {
        if !isConfig || heading == "default" { return heading }
        let words = heading.split(separator: " ", maxSplits: 1)
        return words.count == 2 && words[0] == "profile" ? words[1].trimmingBlanks() : nil
    }
}

extension StringProtocol {
    fileprivate func trimmingBlanks() -> String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
#endif
