#if AWS
internal import Testing
@testable import TaglineAWS

struct HTTPTargetTests {
    @Test(
        "a URL names a server, its port and what is asked of it",
        arguments: [
            Example("https://dynamodb.eu-west-1.amazonaws.com/", true, "dynamodb.eu-west-1.amazonaws.com", 443, "/"),
            Example("http://127.0.0.1:8000", false, "127.0.0.1", 8000, "/"),
            Example("http://[::1]:4566/base?a=b", false, "::1", 4566, "/base?a=b"),
            Example("HTTPS://host:8443?list", true, "host", 8443, "/?list"),
        ])
    func parts(_ example: Example) throws {
        let target = try #require(HTTPTarget(example.url))
        #expect(target.server.isSecure == example.isSecure)
        #expect(target.server.host == example.host)
        #expect(target.server.port == example.port)
        #expect(target.path == example.path)
    }

    @Test("what is no URL has no target", arguments: ["", "localhost:8000", "http://", "http://host:port/"])
    func none(_ url: String) { #expect(HTTPTarget(url) == nil) }

    struct Example: Sendable {
        let url: String
        let isSecure: Bool
        let host: String
        let port: Int
        let path: String

        init(_ url: String, _ isSecure: Bool, _ host: String, _ port: Int, _ path: String) {
            (self.url, self.isSecure, self.host, self.port, self.path) = (url, isSecure, host, port, path)
        }
    }
}
#endif
