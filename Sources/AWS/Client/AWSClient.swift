#if AWS
internal import TaglineSDK

/// Sends requests to services of AWS, signed.
///
/// One client serves any number of requests at once, to any service of its region; sources, sinks and storages make one
/// each from their options. Connections and proxies are shared by the process.
///
/// ```swift
/// let client = AWSClient(settings: try AWSSettings(options: options))       // in init(options:); connects to nothing
/// let answer = try await client.send(AWSRequest(.dynamoDB, "PutItem", json: body))
/// // answer.status is 2xx; answer.body is the JSON. Anything else is an AWSError:
/// do throws(AWSError) { ... } catch {
///     error.kind            // .throttled, .conditionFailed, .notFound, .credentials, ...
///     error.code            // "ProvisionedThroughputExceededException"
///     error.isTransient     // try again later, not before error.retryAfter
///     error.body            // what else the service said
/// }
/// ```
///
/// A request is sent once, unless its `retry` says `.transient` (then `RetryPolicy` holds), or its credentials turn out to
/// have ended (then they are fetched anew, once: such a request was not carried out).
///
/// What is not signed goes through `PooledTransport` itself, such as requests to Lambda's runtime interface.
public struct AWSClient: Sendable {
    public let settings: AWSSettings
    private let credentials: CredentialSource
    private let transport: any HTTPTransport
    private let clock: AWSClock
    private let retries = RetryBudget()
    private let routes: ServiceRoutes

    /// Who signs.
    enum CredentialSource: Sendable {
        case none
        case fixed(Credentials)
        case cached(CachedCredentials)
    }

    /// A client with the credentials that the environment, the profile or the computer has.
    public init(
        settings: AWSSettings, transport: any HTTPTransport = PooledTransport.shared, clock: AWSClock = .system
    ) {
        let context = CredentialContext(
            environment: settings.environment, profiles: settings.profiles, region: settings.region,
            transport: transport, clock: clock)
        let source: CredentialSource =
            settings.isAnonymous ? .none : .cached(CachedCredentials(.standard(in: context), clock: clock))
        self.init(settings: settings, credentials: source, transport: transport, clock: clock)
    }

    init(settings: AWSSettings, credentials: CredentialSource, transport: any HTTPTransport, clock: AWSClock) {
        self.settings = settings
        routes = ServiceRoutes(settings)
        self.credentials = credentials
        self.transport = transport
        self.clock = clock
    }

    /// Where tasks that make many requests run with the fewest changes of threads; `nil` if that does not matter.
    public var executor: (any TaskExecutor)? { transport.executor }

    /// Sends a request.
    ///
    /// - Returns: the answer, if its status is 2xx.
    /// - Throws: `AWSError` for everything else.
    public func send(_ request: AWSRequest) async throws(AWSError) -> HTTPAnswer {
        var attempts = RetryPolicy(request, budget: retries)
        var hasRenewed = false
        while true {
            let signedWith = try await currentCredentials()
            let error: AWSError
            do throws(AWSError) {
                let answer = try await attempt(request, signedWith, attempts.remaining)
                retries.refill()
                return answer
            } catch let failure {
                error = failure
            }
            if error.kind == .credentials, !hasRenewed, case .cached(let cache) = credentials, let signedWith,
                signedWith.sessionToken != nil
            {
                hasRenewed = true
                cache.forget(signedWith)
                continue
            }
            guard await attempts.waits(after: error) else { throw error }
        }
    }

    private func currentCredentials() async throws(AWSError) -> Credentials? {
        switch credentials {
        case .none: nil
        case .fixed(let credentials): credentials
        case .cached(let cache): try await cache.current()
        }
    }

    private func attempt(
        _ request: AWSRequest, _ credentials: Credentials?, _ timeLeft: Duration
    ) async throws(AWSError) -> HTTPAnswer {
        let message = message(for: request, credentials, timeout: min(request.timeout, timeLeft))
        let answer: HTTPAnswer
        do {
            answer = try await transport.send(message)
        } catch {
            let error = AWSError(error, to: request.operation, of: request.service)
            TrafficMeter.shared.count(request.service, sent: request.body.count, received: 0, failure: error)
            throw error
        }
        let isFine = (200..<300).contains(answer.status)
        let error = isFine ? nil : AWSError(answer, to: request.operation, of: request.service)
        TrafficMeter.shared.count(
            request.service, sent: request.body.count, received: answer.body.count,
            failure: error?.kind == .transient ? error : nil)
        guard let error else { return answer }
        if error.kind == .throttled { TrafficMeter.shared.countThrottled(request.service) }
        throw error
    }

    /// Where the requests of a service go.
    func endpoint(of service: AWSService) -> AWSEndpoint { routes[service].endpoint }

    /// The request as it goes over the wire, signed for this moment.
    func message(for request: AWSRequest, _ credentials: Credentials?, timeout: Duration) -> HTTPMessage {
        let route = routes[request.service]
        let endpoint = route.endpoint
        let host = (request.hostPrefix ?? "") + endpoint.host
        let path = endpoint.basePath + request.path
        var headers = request.headers
        headers["Host"] = host
        if headers["Content-Type"] == nil, !request.body.isEmpty {
            headers["Content-Type"] = request.service.contentType
        }
        if let target = request.service.target { headers["X-Amz-Target"] = "\(target).\(request.operation)" }
        if let credentials {
            let date = Signer.dateText(clock.now())
            let hash = Signer.hash(request.body)
            headers["X-Amz-Date"] = date
            headers["X-Amz-Security-Token"] = credentials.sessionToken
            if request.service == .s3 { headers["X-Amz-Content-Sha256"] = hash }
            headers["Authorization"] = route.signer.authorization(
                for: .init(
                    method: request.method, path: path, query: request.query, headers: headers.fields, bodyHash: hash),
                credentials, date: date)
        }
        headers["User-Agent"] = "tagline"
        let query = request.query.isEmpty ? "" : "?" + Signer.queryText(request.query)
        return HTTPMessage(
            request.method, "\(endpoint.scheme)://\(host)\(path)\(query)", headers: headers, body: request.body,
            timeout: timeout, bodyLimit: request.bodyLimit)
    }
}
#endif
