#if AWS
/// Where a request goes: a server, and what is asked of it.
struct HTTPTarget: Sendable {
    struct Server: Sendable, Hashable {
        let isSecure: Bool
        /// Without brackets.
        let host: String
        let port: Int
    }

    let server: Server
    /// The host and the port as the URL has them, for the field `Host`.
    let authority: String
    /// The path and the query.
    let path: String

    /// Takes an absolute URL apart; `nil` for what is none.
    init?(_ url: String) {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let isSecure = url[..<scheme.lowerBound].lowercased() == "https"
        let rest = url[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let name = authority.first == "[" ? authority.prefix { $0 != "]" } : authority.prefix { $0 != ":" }
        let colon = authority[name.endIndex...].firstIndex(of: ":")
        let port = colon.map { Int(authority[authority.index(after: $0)...]) } ?? (isSecure ? 443 : 80)
        guard let port, !name.isEmpty else { return nil }
        server = Server(isSecure: isSecure, host: String(name.drop { $0 == "[" }), port: port)
        self.authority = String(authority)
        let asked = rest[authority.endIndex...]
        path = asked.first == "/" ? String(asked) : "/" + asked
    }
}
#endif
