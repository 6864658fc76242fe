#if AWS
internal import FoundationEssentials

/// Which proxy stands between this computer and a host, as the environment says: `HTTPS_PROXY`, `HTTP_PROXY` and
/// `NO_PROXY`, in lower case too.
///
/// This computer and the link-local addresses that hand out credentials are never asked for through a proxy.
struct ProxySettings: Sendable {
    struct Server: Sendable, Hashable {
        let host: String
        let port: Int
        /// The base64 form of `user:password`, if the proxy asks for one.
        let authorization: String?

        /// Takes `http://user:password@host:port`, or parts of it; `nil` for what is no such thing.
        init?(_ text: String) {
            var rest = Substring(text)
            if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
            rest = rest.prefix { $0 != "/" }
            if let at = rest.lastIndex(of: "@") {
                let credentials = URIEncoding.decoded(String(rest[..<at]))
                authorization = Data(credentials).base64EncodedString()
                rest = rest[rest.index(after: at)...]
            } else {
                authorization = nil
            }
            let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
            guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return nil }
            host = String(name)
            port = parts.count == 2 ? Int(parts[1]) ?? 0 : 80
            guard (1...65_535).contains(port) else { return nil }
        }
    }

    private let secure: Server?
    private let plain: Server?
    private let exceptions: [String]

    init(environment: [String: String]) {
        func value(_ name: String) -> String? {
            (environment[name.lowercased()] ?? environment[name]).flatMap { $0.isEmpty ? nil : $0 }
        }
        secure = value("HTTPS_PROXY").flatMap(Server.init)
        // A web server puts a request's field `Proxy` into HTTP_PROXY, which is why only the small letters count there.
        plain = environment["REQUEST_METHOD"] == nil ? value("HTTP_PROXY").flatMap(Server.init) : nil
        exceptions = (value("NO_PROXY") ?? "").split(separator: ",").map { entry in
            String(entry.filter { $0 != " " }).lowercased()
        }
    }

    /// The proxies that may be asked for.
    var servers: Set<Server> { Set([secure, plain].compactMap(\.self)) }

    /// The proxy for a URL; `nil` to connect directly.
    func server(for url: String) -> Server? {
        guard secure != nil || plain != nil else { return nil }
        let host = Self.host(of: url)
        guard !Self.isNear(host), !exceptions.contains(where: { Self.excepts($0, host) }) else { return nil }
        return url.hasPrefix("https:") ? secure : plain
    }

    /// The host of a URL in small letters, without port and brackets.
    static func host(of url: String) -> String {
        var rest = Substring(url)
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { $0 != "/" && $0 != "?" }
        if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
        if rest.first == "[" { return rest.dropFirst().prefix { $0 != "]" }.lowercased() }
        return rest.prefix { $0 != ":" }.lowercased()
    }

    /// Whether a host is this computer.
    static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    private static func isNear(_ host: String) -> Bool {
        isLoopback(host) || host.hasPrefix("169.254.") || host == "fd00:ec2::254" || host == "fd00:ec2::23"
    }

    private static func excepts(_ entry: String, _ host: String) -> Bool {
        if entry == "*" || entry == host { return true }
        let suffix = entry.hasPrefix("*.") ? String(entry.dropFirst()) : entry.hasPrefix(".") ? entry : "." + entry
        return host.hasSuffix(suffix)
    }
}
#endif
