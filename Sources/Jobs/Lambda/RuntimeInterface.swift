#if AWS
internal import Synchronization
public import TaglineAWS
internal import TaglineSDK

/// What Lambda offers to a runtime of one's own: it hands out invocations and takes answers.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
public struct RuntimeInterface: Sendable {
    private let base: String
    private let transport: any HTTPTransport

    /// How long an invocation is waited for: between two of them Lambda freezes the process, for hours if need be.
    private static let patience = Duration.seconds(14 * 86_400)

    /// - Parameter address: host and port, as in `AWS_LAMBDA_RUNTIME_API`.
    public init(address: String, transport: any HTTPTransport = PooledTransport.patient) {
        base = "http://\(address)/2018-06-01/runtime"
        self.transport = transport
    }

    /// Waits for the next invocation.
    ///
    /// - Throws: `RuntimeInterfaceError` if there is none to be had any more.
    func next() async throws(RuntimeInterfaceError) -> LambdaInvocation {
        let answer = try await send(HTTPMessage("GET", base + "/invocation/next", timeout: Self.patience))
        guard let invocation = LambdaInvocation(answer) else {
            throw RuntimeInterfaceError("Lambda hands out an invocation without an id")
        }
        return invocation
    }

    /// Answers an invocation.
    func respond(to id: String, with body: [UInt8]) async throws(RuntimeInterfaceError) {
        _ = try await send(HTTPMessage("POST", "\(base)/invocation/\(id)/response", headers: Self.json, body: body))
    }

    /// Says that an invocation failed, so that whoever sent its event sends it again.
    func fail(_ id: String, _ message: String) async throws(RuntimeInterfaceError) {
        try await tell(message, kind: "Function.Failed", at: "/invocation/\(id)/error")
    }

    /// Says that the function cannot handle anything at all.
    public func failToStart(_ message: String) async throws(RuntimeInterfaceError) {
        try await tell(message, kind: "Runtime.InvalidConfiguration", at: "/init/error")
    }

    private static let json: HTTPFields = ["Content-Type": "application/json"]

    private func tell(_ message: String, kind: String, at path: String) async throws(RuntimeInterfaceError) {
        var headers = Self.json
        headers["Lambda-Runtime-Function-Error-Type"] = kind
        let error: JSONValue = [
            "errorMessage": .string(message), "errorType": .string(kind), "stackTrace": .array([]),
        ]
        let body = Array(error.canonicalText.utf8)
        _ = try await send(HTTPMessage("POST", base + path, headers: headers, body: body))
    }

    private func send(_ message: HTTPMessage) async throws(RuntimeInterfaceError) -> HTTPAnswer {
        let answer: HTTPAnswer
        do throws(TransportError) {
            answer = try await transport.send(message)
        } catch {
            throw RuntimeInterfaceError(error.message)
        }
        guard (200..<300).contains(answer.status) else {
            throw RuntimeInterfaceError("\(message.method) \(message.url): status \(answer.status)")
        }
        return answer
    }
}

/// Why Lambda cannot be talked to.
public struct RuntimeInterfaceError: Error, Sendable, CustomStringConvertible {
    public let message: String

    init(_ message: String) { self.message = message }

    public var description: String { message }
}
#endif
