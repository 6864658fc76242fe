/// What a plugin that is not built in may take for one image.
package struct PluginLimits: Sendable {
    /// Milliseconds; `nil` leaves it to the plugin.
    package var timeoutMs: Int?
    /// Tags.
    package var maxTags = 20_000
    /// Bytes that its tags may take.
    package var maxBytes = 16 << 20

    package init() {}

    package init(_ limits: RegistryDocument.Limits) {
        timeoutMs = limits.timeoutMs
        if let tags = limits.maxTags { maxTags = tags }
        if let bytes = limits.maxBytes { maxBytes = bytes }
    }

    /// When the time of a call that begins now is up, on the monotonic clock in nanoseconds.
    package func deadline(from now: UInt64) -> UInt64 {
        guard let timeoutMs else { return .max }
        let (time, overflow) = UInt64(timeoutMs).multipliedReportingOverflow(by: 1_000_000)
        return overflow || time > .max - now ? .max : now + time
    }
}
