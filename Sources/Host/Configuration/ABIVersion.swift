/// A version of the C contract between host and plugins, written `major.minor`.
public struct ABIVersion: Sendable, Hashable, CustomStringConvertible {
    public let major: Int
    public let minor: Int

    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Nil for a text that is not two numbers with a point between.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
            let major = Int(parts[0]), let minor = Int(parts[1])
        else { return nil }
        self.init(major: major, minor: minor)
    }

    /// Whether a host of this version runs a plugin built for `other`: the same major version, and none of what later
    /// minor versions added.
    public func supports(_ other: ABIVersion) -> Bool {
        major == other.major && other.minor <= minor
    }

    public var description: String { "\(major).\(minor)" }
}
