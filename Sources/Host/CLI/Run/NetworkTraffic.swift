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

    /// Why services do not answer, by their names, those that have not for a while.
    static func silences(of duration: Duration) -> [String: String] {
        #if AWS
        let silences = TrafficMeter.shared.all.compactMap { service, traffic in
            traffic.silence.flatMap { ContinuousClock.now - $0.start < duration ? nil : (service.name, $0.message) }
        }
        return Dictionary(uniqueKeysWithValues: silences)
        #else
        return [:]
        #endif
    }
}
