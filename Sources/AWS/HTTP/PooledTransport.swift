#if AWS
internal import AsyncHTTPClient
internal import FoundationEssentials
internal import Glibc
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Synchronization

/// The network: pooled connections by AsyncHTTPClient, through the proxies that the environment names.
///
/// Redirects are not followed, because a signature belongs to one host, and connections are not tried again, because
/// retrying is done in one place (`RetryPolicy`).
public final class PooledTransport: HTTPTransport {
    /// The transport of this process. Its connections live as long as the process.
    public static let shared = PooledTransport(environment: ProcessInfo.processInfo.environment)

    /// For servers that answer when something happens, however late, such as Lambda's runtime interface; without proxies.
    public static let patient = PooledTransport(environment: [:], readTimeout: nil)

    private let proxies: ProxySettings
    private let direct: HTTPClient
    private let proxied: [ProxySettings.Server: HTTPClient]
    private let latest = LatestMessage()
    public let executor: (any TaskExecutor)?

    /// How many connections to one host are kept. More are opened where more is in flight.
    private static let connectionsPerHost = 512

    /// - Parameter readTimeout: how long a server may be silent in the middle of an answer, or before it.
    init(environment: [String: String], readTimeout: TimeAmount? = .seconds(30)) {
        proxies = ProxySettings(environment: environment)
        direct = Self.client(proxy: nil, readTimeout)
        executor = EventLoopExecutor(MultiThreadedEventLoopGroup.singleton.next())
        proxied = proxies.servers.reduce(into: [:]) { $0[$1] = Self.client(proxy: $1, readTimeout) }
    }

    private static func client(proxy: ProxySettings.Server?, _ readTimeout: TimeAmount?) -> HTTPClient {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(5), read: readTimeout),
            connectionPool: .init(
                // Below the 20 s after which S3 closes a connection that is not used.
                idleTimeout: .seconds(15), concurrentHTTP1ConnectionsPerHostSoftLimit: connectionsPerHost),
            proxy: proxy.map { server in
                .server(
                    host: server.host, port: server.port,
                    authorization: server.authorization.map { .basic(credentials: $0) })
            },
            decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.tracing.tracer = nil
        configuration.http1_1ConnectionDebugInitializer = { channel in
            channel.eventLoop.submit { try channel.pipeline.syncOperations.addHandler(FlushOnce(), position: .first) }
        }
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    public func send(_ request: HTTPMessage) async throws(TransportError) -> HTTPAnswer {
        let client = proxies.server(for: request.url).flatMap { proxied[$0] } ?? direct
        let deadline = NIODeadline.now() + .nanoseconds(request.timeout.nanoseconds)
        do {
            let task = client.execute(
                request: try message(request), delegate: AnswerCollector(limit: request.bodyLimit), deadline: deadline)
            return try await withTaskCancellationHandler {
                try await task.get()
            } onCancel: {
                task.cancel()
            }
        } catch let enough as AnswerCollector.Enough {
            return enough.answer
        } catch {
            throw TransportError(error, host: ProxySettings.host(of: request.url))
        }
    }

    private func message(_ request: HTTPMessage) throws -> HTTPClient.Request {
        var message = try latest.message(request.method, to: request.url)
        message.headers = HTTPHeaders(request.headers.fields.map { ($0.name, $0.value) })
        if !request.body.isEmpty { message.body = .byteBuffer(ByteBuffer(bytes: request.body)) }
        return message
    }
}

/// The latest request without its fields and body: many go to one URL, and taking one apart is slow.
private final class LatestMessage: Sendable {
    private let latest = Mutex<(url: String, message: HTTPClient.Request)?>(nil)

    func message(_ method: String, to url: String) throws -> HTTPClient.Request {
        if let (latestURL, message) = latest.withLock({ $0 }), latestURL == url, message.method.rawValue == method {
            return message
        }
        let message = try HTTPClient.Request(url: url, method: HTTPMethod(rawValue: method))
        latest.withLock { $0 = (url, message) }
        return message
    }
}

extension Duration {
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}

extension TransportError {
    /// What an error of the client means.
    fileprivate init(_ error: any Error, host: String) {
        switch error {
        case is CancellationError: self.init(.cancelled, "the request was cancelled")
        case let error as HTTPClientError: self.init(error, host: host)
        case let error as NIOConnectionError:
            guard let failure = error.connectionErrors.first else {
                self.init(.unreachable, "there is no host \(host)")
                return
            }
            self.init(.unreachable, "cannot connect to \(host): \(failure.error)")
        case let error as IOError where Self.connecting.contains(error.errnoCode):
            self.init(.unreachable, "cannot connect to \(host): \(Self.text(error.errnoCode))")
        default:
            // NIOSSL's own types are left alone for the sake of one word.
            let text = "\(error)"
            let isCertificate = text.contains("CERTIFICATE_VERIFY") || text.contains("unableToValidateCertificate")
            self.init(
                isCertificate ? .invalid : .broken,
                isCertificate ? "the certificate of \(host) is not trusted" : "the connection to \(host) broke: \(text)"
            )
        }
    }

    private static func text(_ code: CInt) -> String {
        switch code {
        case ECONNREFUSED: "the connection was refused"
        case EADDRNOTAVAIL: "this computer has no free port"
        default: "there is no way to it"
        }
    }

    /// What the system says where no connection comes about, by which nothing can have been sent.
    private static let connecting: Set<CInt> = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL]

    private init(_ error: HTTPClientError, host: String) {
        switch error {
        case .cancelled: self.init(.cancelled, "the request was cancelled")
        case .connectTimeout, .tlsHandshakeTimeout, .httpProxyHandshakeTimeout, .getConnectionFromPoolTimeout:
            self.init(.unreachable, "cannot connect to \(host) in time")
        case .proxyAuthenticationRequired, .invalidProxyResponse:
            self.init(.unreachable, "the proxy does not connect to \(host)")
        case .readTimeout, .writeTimeout, .deadlineExceeded: self.init(.timedOut, "\(host) did not answer in time")
        case .invalidURL, .emptyHost, .emptyScheme: self.init(.invalid, "the URL of \(host) is none")
        default: self.init(.broken, "the connection to \(host) broke: \(error.shortDescription)")
        }
    }
}
#endif
