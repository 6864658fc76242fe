internal import TaglineHost

#if AWS
internal import TaglineAWS
#endif

/// What this process asked of services.
enum NetworkTraffic {
    /// By service, those that were asked.
    static var all: [ServiceTraffic] {
        #if AWS
        TrafficMeter.shared.all.map { service, traffic in
            ServiceTraffic(
                service: service.name, requests: traffic.requests, throttled: traffic.throttled, sent: traffic.sent,
                received: traffic.received)
        }.sorted { $0.service < $1.service }
        #else
        []
        #endif
    }
}
