internal import TaglineSDK

extension ClosingSummary {
    /// Its numbers as the members of a JSON object, each with a comma in front.
    public var json: [UInt8] {
        var json: [UInt8] = []
        for (name, count) in [
            ("listed", statistics.listed), ("recorded", statistics.recorded), ("unreadable", statistics.unreadable),
            ("withProblems", statistics.withProblems), ("positions", statistics.positions), ("bytes", statistics.bytes),
            ("reads", statistics.cost.reads), ("bytesRead", statistics.cost.bytes), ("lost", outcome.lost),
            ("gone", statistics.gone),
        ] {
            Self.appendName(name, to: &json)
            json.appendDigits(of: Int64(count))
        }
        Self.appendName("seconds", to: &json)
        json.appendJSON(outcome.seconds, significantDigits: 6)
        Self.append("skipped", statistics.skipped, to: &json)
        Self.append("formats", statistics.formats, to: &json)
        Self.append("cameras", statistics.cameras, to: &json)
        Self.append("problems", statistics.problems, to: &json)
        let verdicts = statistics.verdicts.map { ($0.key.rawValue, $0.value) }
        Self.append("verdicts", Dictionary(verdicts, uniquingKeysWith: +), to: &json)
        let unread = statistics.unread.map { ($0.key.rawValue, $0.value.bytes) }
        Self.append("unreadBytes", Dictionary(unread, uniquingKeysWith: +), to: &json)
        appendSinks(to: &json)
        appendTraffic(to: &json)
        return json
    }

    private func appendTraffic(to json: inout [UInt8]) {
        guard !traffic.isEmpty else { return }
        Self.appendName("traffic", to: &json)
        for (index, service) in traffic.enumerated() {
            json.append(index > 0 ? "," : "{")
            json.appendJSON(service.service)
            json.append(":{\"requests\":")
            json.appendDigits(of: Int64(service.requests))
            for (name, count) in [
                ("throttled", service.throttled), ("sent", service.sent), ("received", service.received),
            ] {
                Self.appendName(name, to: &json)
                json.appendDigits(of: Int64(count))
            }
            json.append("}")
        }
        json.append("}")
    }

    /// What every report begins with.
    static let beginning = "{\"report\":"

    /// The report of the run: a JSON object with all its numbers, how it ended, and the items that took longest.
    public var report: [UInt8] {
        var json: [UInt8] = []
        json.append(contentsOf: Self.beginning.utf8)
        json.append("1")
        json.append(contentsOf: self.json)
        Self.appendName("ended", to: &json)
        json.appendJSON(ending)
        json.append(outcome.isBalanced ? ",\"balanced\":true" : ",\"balanced\":false")
        if case .resumed(let count) = outcome.resumption {
            Self.appendName("resumedBehind", to: &json)
            json.appendDigits(of: Int64(count))
        }
        if let letters = outcome.deadLetters {
            Self.appendName("deadLetters", to: &json)
            json.appendJSON(letters)
        }
        appendSlowest(to: &json)
        json.append("}\n")
        return json
    }

    /// How the run ended, as a word.
    private var ending: String {
        switch outcome.earlyEnd {
        case nil: "complete"
        case .asked: "stopped"
        case .deadline: "deadline"
        case .failures: "failure-limit"
        case .outage: "source-down"
        case .sinkDown: "sink-down"
        case .bookkeeping: "bookkeeping-failed"
        }
    }

    private func appendSlowest(to json: inout [UInt8]) {
        Self.appendName("slowest", to: &json)
        json.append("[")
        for (index, entry) in statistics.slowest.items.enumerated() {
            json.append(index > 0 ? ",{\"path\":" : "{\"path\":")
            json.appendJSON(PercentEncoding.readable(entry.item.path))
            Self.appendName("milliseconds", to: &json)
            json.appendJSON(Double(entry.nanoseconds) / 1e6, significantDigits: 4)
            json.append("}")
        }
        json.append("]")
    }

    private func appendSinks(to json: inout [UInt8]) {
        Self.appendName("sinks", to: &json)
        json.append("[")
        for (index, sink) in outcome.sinks.enumerated() {
            json.append(index > 0 ? ",{\"name\":" : "{\"name\":")
            json.appendJSON(sink.name)
            for (name, count) in [
                ("accepted", sink.accepted), ("existing", sink.existing), ("skipped", sink.skipped),
                ("rejected", sink.rejected), ("deadLettered", sink.deadLettered), ("lost", sink.lost),
            ] {
                Self.appendName(name, to: &json)
                json.appendDigits(of: Int64(count))
            }
            if let failure = sink.failure {
                Self.appendName("failure", to: &json)
                json.appendJSON(failure)
            }
            json.append("}")
        }
        json.append("]")
    }

    private static func append(_ name: String, _ table: [String: Int], to json: inout [UInt8]) {
        appendName(name, to: &json)
        json.append("{")
        for (index, entry) in table.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { json.append(",") }
            json.appendJSON(entry.key)
            json.append(":")
            json.appendDigits(of: Int64(entry.value))
        }
        json.append("}")
    }

    private static func appendName(_ name: String, to json: inout [UInt8]) {
        json.append(",")
        json.appendJSON(name)
        json.append(":")
    }
}
