#if AWS
/// The base of a service's URLs.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html for the order of the settings;
/// https://docs.aws.amazon.com/general/latest/gr/rande.html for the names of hosts.
struct AWSEndpoint: Sendable, Equatable {
    /// `http` or `https`.
    let scheme: String
    /// With the port, if there is one.
    let host: String
    /// A path before all others, without a slash at its end.
    let basePath: String
    /// Whether it is a server that the user names rather than AWS's own.
    let isCustom: Bool

    init(_ service: AWSService, _ settings: AWSSettings) {
        if let url = Self.custom(service, settings) {
            let parts = url.split(separator: "/", omittingEmptySubsequences: true)
            scheme = url.hasPrefix("http://") ? "http" : "https"
            host = parts.count > 1 ? String(parts[1]) : ""
            basePath = parts.dropFirst(2).map { "/" + $0 }.joined()
            isCustom = true
        } else {
            (scheme, basePath, isCustom) = ("https", "", false)
            let id = service.id + (settings.usesFIPS ? "-fips" : "")
            let suffixes = Self.suffixes(of: settings.region)
            host =
                switch (settings.usesDualStack, service == .s3) {
                case (false, _): "\(id).\(settings.region).\(suffixes.plain)"
                case (true, true): "\(id).dualstack.\(settings.region).\(suffixes.plain)"
                case (true, false): "\(id).\(settings.region).\(suffixes.dualStack)"
                }
        }
    }

    private static func custom(_ service: AWSService, _ settings: AWSSettings) -> String? {
        if let endpoint = settings.endpoint { return endpoint }
        let environment = settings.environment
        guard environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]?.lowercased() != "true" else { return nil }
        let candidates = [
            environment["AWS_ENDPOINT_URL_\(service.variable)"], environment["AWS_ENDPOINT_URL"],
            settings.profiles.settings()?["endpoint_url"],
        ]
        return candidates.compactMap(\.self).first { !$0.isEmpty }
    }

    /// What host names end in, in the partition of a region.
    private static func suffixes(of region: String) -> (plain: String, dualStack: String) {
        let partitions: [(prefix: String, plain: String, dualStack: String)] = [
            ("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
            ("us-isob-", "sc2s.sgov.gov", "api.aws.scloud"),
            ("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
            ("us-iso-", "c2s.ic.gov", "api.aws.ic.gov"),
            ("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
            ("eusc-", "amazonaws.eu", "api.amazonwebservices.eu"),
        ]
        let partition = partitions.first { region.hasPrefix($0.prefix) }
        return (partition?.plain ?? "amazonaws.com", partition?.dualStack ?? "api.aws")
    }
}
#endif
