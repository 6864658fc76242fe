public import TaglineSDK

/// What a run came to, for people and for programs.
public struct ClosingSummary: Sendable {
    let outcome: Pipeline.Outcome
    private let level: ValidationLevel
    let traffic: [ServiceTraffic]
    var statistics: RunStatistics { outcome.statistics }

    /// - Parameters:
    ///   - level: how thoroughly the images were checked.
    ///   - traffic: what services were asked.
    public init(_ outcome: Pipeline.Outcome, validation level: ValidationLevel, traffic: [ServiceTraffic] = []) {
        self.outcome = outcome
        self.level = level
        self.traffic = traffic
    }

    /// A few lines for people.
    public var lines: [String] {
        var lines: [String] = []
        func add(_ title: String, _ text: String) {
            lines.append(title + String(repeating: " ", count: 10 - title.utf8.count) + text)
        }
        switch outcome.resumption {
        case .begun: break
        case .resumed(let count):
            add("Resumed", "behind \(QuantityText.counted(count, "file")); numbers are of all runs")
        case .wasComplete: add("Resumed", "an earlier run had done everything; --fresh starts anew")
        }
        add("Files", files)
        if statistics.recorded > 0 {
            add("Formats", QuantityText.largest(statistics.formats, limit: 6))
            if let cameras { add("Cameras", cameras) }
            add("Damaged", "\(damaged); \(problems)")
        }
        if !statistics.unread.isEmpty { add("Unread", unread) }
        if statistics.unreadable > 0 { add("No access", unreadable) }
        if !traffic.isEmpty { add("Network", traffic.map(Self.asked).joined(separator: "; ")) }
        if statistics.gone > 0 {
            add("Gone", QuantityText.counted(statistics.gone, "file") + " of the last run; no sink is told")
        }
        add("Written", outcome.sinks.map(Self.written).joined(separator: ", "))
        return lines
    }

    private var files: String {
        var text = "\(QuantityText.counted(statistics.recorded, "file")), \(QuantityText.bytes(statistics.bytes)), in "
        text +=
            "\(QuantityText.seconds(outcome.seconds)) (\(QuantityText.rate(statistics.recorded, seconds: outcome.seconds))"
        text += " files/s, \(QuantityText.bytes(Int(Double(statistics.bytes) / max(outcome.seconds, 1e-9))))/s)"
        let skipped = statistics.skipped.sorted { $0.key < $1.key }.map { reason, count in
            reason == "no media"
                ? QuantityText.counted(count, "file") + (count == 1 ? " is no media" : " are no media")
                : "\(QuantityText.count(count)) \(reason)"
        }
        return skipped.isEmpty ? text : text + "; " + skipped.joined(separator: ", ")
    }

    private var cameras: String? {
        guard !statistics.cameras.isEmpty else { return nil }
        let list = QuantityText.largest(statistics.cameras, limit: 4)
        return statistics.cameras.count > 1 ? "\(QuantityText.count(statistics.cameras.count)): \(list)" : list
    }

    private var damaged: String {
        let damaged = statistics.verdicts[.damaged] ?? 0
        switch level {
        case .none: return "not checked"
        case .header: return "\(QuantityText.count(damaged)) by header (tagline validate decodes all of it)"
        case .full: return "\(QuantityText.count(damaged)) by full decode"
        }
    }

    private var problems: String {
        guard statistics.withProblems > 0 else { return "no problems" }
        let codes = QuantityText.largest(statistics.problems, limit: 4)
        return "problems in \(QuantityText.counted(statistics.withProblems, "image")): \(codes)"
    }

    private var unread: String {
        statistics.unread.sorted { $0.value.bytes > $1.value.bytes }.prefix(6).map { kind, sum in
            "\(kind.rawValue) \(QuantityText.count(sum.count)) (\(QuantityText.bytes(sum.bytes)))"
        }.joined(separator: ", ")
    }

    private var unreadable: String {
        // Those of earlier runs are not kept.
        let shown = statistics.unreadableReasons.prefix(3)
        let more = statistics.unreadable > shown.count ? ["..."] : []
        let count = QuantityText.count(statistics.unreadable)
        return shown.isEmpty ? count : "\(count): \((shown + more).joined(separator: "; "))"
    }

    private static func asked(_ traffic: ServiceTraffic) -> String {
        var text = "\(traffic.service) \(QuantityText.counted(traffic.requests, "request"))"
        if traffic.received > 0 { text += ", \(QuantityText.bytes(traffic.received)) received" }
        if traffic.sent > 0 { text += ", \(QuantityText.bytes(traffic.sent)) sent" }
        return traffic.throttled > 0 ? text + ", \(QuantityText.count(traffic.throttled)) throttled" : text
    }

    private static func written(_ sink: Pipeline.SinkReport) -> String {
        var text = "\(QuantityText.counted(sink.accepted, "record")) to \(sink.name)"
        if let remains = sink.remains { text += " (not completed: in \(remains))" }
        if sink.existing > 0 { text += ", \(QuantityText.count(sink.existing)) there already" }
        if sink.skipped > 0 { text += ", \(QuantityText.count(sink.skipped)) not wanted" }
        if sink.deadLettered > 0 { text += ", \(QuantityText.count(sink.deadLettered)) in the dead letters" }
        if sink.lost > 0 { text += ", \(QuantityText.count(sink.lost)) rejected" }
        return sink.failure.map { "\(text); \($0)" } ?? text
    }
}
