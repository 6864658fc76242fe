/// What a run asked of a service over the network, for its report.
public struct ServiceTraffic: Sendable, Equatable {
    /// The service's name, such as `S3`.
    public let service: String
    /// Attempts, retries included.
    public let requests: Int
    /// Attempts that the service put off.
    public let throttled: Int
    /// Bytes of bodies.
    public let sent: Int
    public let received: Int

    public init(service: String, requests: Int, throttled: Int, sent: Int, received: Int) {
        self.service = service
        self.requests = requests
        self.throttled = throttled
        self.sent = sent
        self.received = received
    }
}
