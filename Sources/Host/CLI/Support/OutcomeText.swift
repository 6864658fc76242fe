internal import TaglineHost
internal import TaglineSDK

extension Pipeline.Outcome {
    /// What kept the run from its end, a sentence each, and the first few reasons why records were not taken.
    var troubles: [String] {
        var troubles: [String] = []
        switch earlyEnd {
        case .outage(let error): troubles.append(error.description)
        case .bookkeeping(let reason, _): troubles.append(reason)
        case .failures(let count): troubles.append("stopped: \(count) failed, which is more than the limits allow")
        default: break
        }
        for sink in sinks {
            troubles += sink.reasons
            if let failure = sink.failure { troubles.append("\(sink.name): \(failure)") }
        }
        if earlyEnd == nil, !isBalanced { troubles.append("the books do not balance: \(books)") }
        return troubles
    }

    /// What the user should know.
    var warnings: [String] {
        var warnings: [String] = []
        switch earlyEnd {
        case .asked: warnings.append("stopped early; the files that were begun are done")
        case .deadline: warnings.append("stopped at the deadline; the files that were begun are done")
        default: break
        }
        let letters = sinks.reduce(statistics.unreadable) { $0 + $1.deadLettered }
        // Those of a job that was done before may have been sent since.
        if let path = deadLetters, letters > 0, !StorageLocation(path).isLocal || LocalPath.exists(path) {
            warnings.append(
                "\(QuantityText.counted(letters, "dead letter")) in \(path); tagline replay \(path) tries again")
        }
        return warnings
    }

    private var books: String {
        let skipped = statistics.skipped.values.reduce(0, +)
        let sinks = sinks.map {
            "\($0.name): \($0.accepted) accepted, \($0.existing) existing, \($0.skipped) skipped, "
                + "\($0.deadLettered) dead letters, \($0.lost) lost"
        }
        return (["\(statistics.listed) listed, \(skipped) skipped, \(statistics.unreadable) unreadable"] + sinks)
            .joined(separator: "; ")
    }
}
