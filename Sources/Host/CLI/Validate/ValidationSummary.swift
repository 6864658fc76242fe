internal import TaglineHost
internal import TaglineSDK

/// What a validation came to, in one line.
struct ValidationSummary {
    let outcome: Pipeline.Outcome
    let level: ValidationLevel

    var line: String {
        let statistics = outcome.statistics
        let none = statistics.formats["unrecognised", default: 0]
        var parts: [String] = []
        func add(_ number: Int, _ text: String) {
            if number > 0 { parts.append("\(QuantityText.count(number)) \(text)") }
        }
        add(statistics.verdicts[.ok, default: 0], "ok")
        add(statistics.verdicts[.headerOK, default: 0], "ok as far as their headers say")
        parts.append("\(QuantityText.count(statistics.verdicts[.damaged, default: 0])) damaged")
        add(none, none == 1 ? "is no image" : "are no images")
        let crashes = statistics.problems[Problem.Code.codecCrashed.rawValue, default: 0]
        add(statistics.verdicts[.unsupported, default: 0] - crashes, "in formats that no codec here decodes")
        add(statistics.verdicts[.notChecked, default: 0] - none + crashes, "not checked")
        add(statistics.unreadable, "unreadable")
        return "\(QuantityText.counted(statistics.recorded, "file")) in \(QuantityText.seconds(outcome.seconds)): "
            + parts.joined(separator: ", ")
    }
}
