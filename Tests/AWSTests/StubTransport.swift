@testable import TaglineAWS

/// Answers every request as a test says.
struct StubTransport: HTTPTransport {
    let answer: @Sendable (HTTPMessage) throws(TransportError) -> HTTPAnswer

    init(_ answer: @escaping @Sendable (HTTPMessage) throws(TransportError) -> HTTPAnswer) { self.answer = answer }

    /// An error as S3 tells it.
    init(status: Int, code: String, message: String = "", _ more: String = "") {
        let body = "<Error><Code>\(code)</Code><Message>\(message)</Message>\(more)</Error>"
        self.init { _ in HTTPAnswer(status: status, body: Array(body.utf8)) }
    }

    func send(_ request: HTTPMessage) async throws(TransportError) -> HTTPAnswer { try answer(request) }
}
