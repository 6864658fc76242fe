#if AWS
/// What carries a request to a server and its answer back: the network, or a test.
public protocol HTTPTransport: Sendable {
    /// Sends a request once.
    ///
    /// - Throws: `TransportError` if there was no complete answer. Any status is an answer.
    func send(_ request: HTTPMessage) async throws(TransportError) -> HTTPAnswer

    /// Where tasks that make many requests run with the fewest changes of threads; `nil` if that does not matter.
    var executor: (any TaskExecutor)? { get }
}

extension HTTPTransport {
    public var executor: (any TaskExecutor)? { nil }
}

/// A request exactly as it goes over the wire.
public struct HTTPMessage: Sendable {
    public var method: String
    /// The absolute URL, percent-encoded.
    public var url: String
    public var headers: HTTPFields
    public var body: [UInt8]
    /// How long it may take until the answer is complete.
    public var timeout: Duration
    /// How many bytes of the answer's body are wanted at the most; what comes behind them is not read.
    public var bodyLimit: Int

    public init(
        _ method: String, _ url: String, headers: HTTPFields = HTTPFields(), body: [UInt8] = [],
        timeout: Duration = .seconds(30), bodyLimit: Int = 64 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.bodyLimit = bodyLimit
    }
}

/// A complete answer.
public struct HTTPAnswer: Sendable {
    public let status: Int
    public let headers: HTTPFields
    public let body: [UInt8]

    public init(status: Int, headers: HTTPFields = HTTPFields(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// The fields of a request's or an answer's head, in their order. Names are compared without regard to case.
public struct HTTPFields: Sendable, ExpressibleByDictionaryLiteral {
    public private(set) var fields: [(name: String, value: String)] = []

    public init() {}

    public init(_ fields: [(name: String, value: String)]) { self.fields = fields }

    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { (name: $0.0, value: $0.1) }
    }

    /// The first value of a name; setting it replaces all.
    public subscript(name: String) -> String? {
        get { fields.first { Self.isSame($0.name, name) }?.value }
        set {
            fields.removeAll { Self.isSame($0.name, name) }
            if let newValue { fields.append((name, newValue)) }
        }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count
            && zip(one.utf8, other.utf8).allSatisfy { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

/// Why there was no complete answer.
public struct TransportError: Error, Sendable, CustomStringConvertible {
    public let kind: Kind
    /// What went wrong, as the part of a sentence that names the host.
    public let message: String

    public enum Kind: Sendable {
        /// No connection came about, so that nothing was sent: no such host, refused, no route, a proxy that says no.
        case unreachable
        /// The connection broke, or the answer was cut short. The server may have done what it was asked.
        case broken
        /// It took too long. The server may have done what it was asked.
        case timedOut
        /// Whoever waited for it does not any more.
        case cancelled
        /// The URL, or a certificate: trying again does not help.
        case invalid
    }

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public var description: String { message }
}
#endif
