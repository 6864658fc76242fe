/// What a plugin that is not built in may take for one image.
struct PluginLimits: Sendable {
    /// Milliseconds; `nil` leaves it to the plugin.
    var timeoutMs: Int?
    /// Tags.
    var maxTags = 20_000
    /// Bytes that its tags may take.
    var maxBytes = 16 << 20

    init() {}

    init(_ limits: RegistryDocument.Limits) {
        timeoutMs = limits.timeoutMs
        if let tags = limits.maxTags { maxTags = tags }
        if let bytes = limits.maxBytes { maxBytes = bytes }
    }

    /// When the time of a call that begins now is up, on the monotonic clock in nanoseconds.
    func deadline(from now: UInt64) -> UInt64 {
        guard let timeoutMs else { return .max }
        let (time, overflow) = UInt64(timeoutMs).multipliedReportingOverflow(by: 1_000_000)
        return overflow || time > .max - now ? .max : now + time
    }
}
