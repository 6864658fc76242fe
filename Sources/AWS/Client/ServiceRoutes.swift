#if AWS
internal import Synchronization

/// How the requests of each service are addressed and signed, made once for all requests of a client.
final class ServiceRoutes: Sendable {
    struct Route: Sendable {
        let endpoint: AWSEndpoint
        /// Keeps the key of the day.
        let signer: Signer
    }

    private let settings: AWSSettings
    private let routes = Mutex<[AWSService: Route]>([:])

    init(_ settings: AWSSettings) { self.settings = settings }

    subscript(service: AWSService) -> Route {
        routes.withLock { routes in
            if let route = routes[service] { return route }
            let route = Route(
                endpoint: AWSEndpoint(service, settings),
                signer: Signer(region: settings.region, service: service.id, keepsPath: service == .s3))
            routes[service] = route
            return route
        }
    }
}
#endif
