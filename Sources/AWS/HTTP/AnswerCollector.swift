#if AWS
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import Synchronization

/// Puts the answer to one request together where it arrives, on the event loop, so that whoever waits is woken once.
///
/// The client's asynchronous interface wakes its caller for each part of an answer, and starts a task for each request.
final class AnswerCollector: HTTPClientResponseDelegate {
    /// Ends a request whose answer is longer than is wanted, which costs less than reading it.
    struct Enough: Error {
        let answer: HTTPAnswer
    }

    private struct State {
        var head: HTTPResponseHead?
        var body: [UInt8] = []

        var answer: HTTPAnswer {
            HTTPAnswer(
                status: Int(head?.status.code ?? 0),
                headers: HTTPFields(head?.headers.map { (name: $0.name, value: $0.value) } ?? []), body: body)
        }
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: how many bytes of the body are wanted at the most.
    init(limit: Int) { self.limit = limit }

    func didReceiveHead(task: HTTPClient.Task<HTTPAnswer>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
        state.withLock { state in
            state.head = head
            if let length = head.headers.first(name: "content-length").flatMap({ Int($0) }) {
                state.body.reserveCapacity(max(0, min(length, limit)))
            }
        }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(task: HTTPClient.Task<HTTPAnswer>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
        let enough = state.withLock { state -> Enough? in
            let rest = limit - state.body.count
            state.body.append(contentsOf: buffer.readableBytesView.prefix(rest))
            return buffer.readableBytes > rest ? Enough(answer: state.answer) : nil
        }
        if let enough { return task.eventLoop.makeFailedFuture(enough) }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didFinishRequest(task: HTTPClient.Task<HTTPAnswer>) throws -> HTTPAnswer {
        state.withLock(\.answer)
    }
}
#endif
