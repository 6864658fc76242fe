#if AWS
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

/// A connection that carries one request at a time.
///
/// It is used on its event loop only, which is what makes it `Sendable`.
final class HTTPConnection: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    /// A request that waits for its answer.
    private struct Exchange {
        let continuation: CheckedContinuation<HTTPAnswer, any Error>
        let deadline: NIODeadline
        let bodyLimit: Int
        var head: HTTPResponseHead?
        var body: [UInt8] = []

        /// Takes what is wanted of a part of the body.
        ///
        /// - Returns: whether that was all of it.
        mutating func take(_ buffer: ByteBuffer) -> Bool {
            let rest = bodyLimit - body.count
            body.append(contentsOf: buffer.readableBytesView.prefix(rest))
            return buffer.readableBytes <= rest
        }
    }

    private let channel: any Channel
    private let whenFree: (HTTPConnection) -> Void
    private var exchange: Exchange?
    private var freeSince = NIODeadline.now()
    /// How many requests it carried, by which a late cancellation knows its own.
    private var count = 0

    /// - Parameter whenFree: what takes the connection back when it can carry another request.
    init(_ channel: any Channel, whenFree: @escaping (HTTPConnection) -> Void) {
        self.channel = channel
        self.whenFree = whenFree
    }

    var isOpen: Bool { channel.isActive }

    /// Sends a request and waits for its answer.
    ///
    /// - Throws: what went wrong with the connection, which is closed then.
    func send(_ message: HTTPMessage, to target: HTTPTarget, until deadline: NIODeadline) async throws -> HTTPAnswer {
        guard isOpen else { throw HTTPClientError.remoteConnectionClosed }
        count += 1
        let number = count
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                exchange = Exchange(continuation: continuation, deadline: deadline, bodyLimit: message.bodyLimit)
                write(message, to: target)
            }
        } onCancel: {
            channel.eventLoop.execute {
                if number == self.count { self.fail(HTTPClientError.cancelled) }
            }
        }
    }

    /// Gives up a request that waits longer than it may, and a connection that was not used for a while.
    func check(_ now: NIODeadline, idleTime: TimeAmount) {
        if let exchange {
            if exchange.deadline < now { fail(HTTPClientError.deadlineExceeded) }
        } else if freeSince + idleTime < now {
            channel.close(promise: nil)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): exchange?.head = head
        // A longer answer ends the connection, which costs less than reading it.
        case .body(let buffer): if exchange?.take(buffer) == false { finish(keeps: false) }
        case .end: finish(keeps: exchange?.head?.isKeepAlive == true)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { fail(HTTPClientError.remoteConnectionClosed) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { fail(error) }

    /// Writes all of a request at once, which is one call of the system.
    private func write(_ message: HTTPMessage, to target: HTTPTarget) {
        var head = HTTPRequestHead(version: .http1_1, method: HTTPMethod(rawValue: message.method), uri: target.path)
        head.headers.reserveCapacity(message.headers.fields.count + 2)
        if message.headers["Host"] == nil { head.headers.add(name: "Host", value: target.authority) }
        for field in message.headers.fields { head.headers.add(name: field.name, value: field.value) }
        head.headers.add(name: "Content-Length", value: String(message.body.count))
        let pipeline = channel.pipeline.syncOperations
        pipeline.write(NIOAny(OutboundOut.head(head)), promise: nil)
        pipeline.write(NIOAny(OutboundOut.body(.byteBuffer(ByteBuffer(bytes: message.body)))), promise: nil)
        pipeline.writeAndFlush(NIOAny(OutboundOut.end(nil)), promise: nil)
    }

    private func finish(keeps: Bool) {
        guard let exchange, let head = exchange.head else { return }
        self.exchange = nil
        if keeps {
            freeSince = .now()
            whenFree(self)
        } else {
            channel.close(promise: nil)
        }
        exchange.continuation.resume(
            returning: HTTPAnswer(
                status: Int(head.status.code),
                headers: HTTPFields(head.headers.map { (name: $0.name, value: $0.value) }), body: exchange.body))
    }

    private func fail(_ error: any Error) {
        let failed = exchange
        exchange = nil
        channel.close(promise: nil)
        failed?.continuation.resume(throwing: error)
    }
}
#endif
