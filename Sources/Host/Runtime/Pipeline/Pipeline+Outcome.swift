extension Pipeline {
    /// How a run ended. Numbers are those of all runs since the job's first, if this one went on with it.
    public struct Outcome: Sendable {
        public let statistics: RunStatistics
        /// By sink, in the order of the configuration.
        public let sinks: [SinkReport]
        /// How long this run took, in seconds.
        public let seconds: Double
        /// Why it ended early, if it did.
        public let earlyEnd: EarlyEnd?
        /// How it dealt with its checkpoint.
        public let resumption: Resumption
        /// Where the dead letters are, if there are any.
        public internal(set) var deadLetters: String?

        /// Whether every item that was listed came to an end at every sink.
        public var isBalanced: Bool {
            let ended = statistics.listed - statistics.unreadable - statistics.skipped.values.reduce(0, +)
            return sinks.allSatisfy { $0.ended == ended }
        }

        /// Records and items of which nothing is kept: no sink has them, and no dead letter.
        public var lost: Int {
            sinks.reduce(deadLetters == nil ? statistics.unreadable : 0) { $0 + $1.lost }
        }
    }

    /// How a run dealt with its checkpoint.
    public enum Resumption: Sendable, Equatable {
        /// There is none to go on with.
        case begun
        /// It went on behind so many items.
        case resumed(behind: Int)
        /// An earlier run had done everything.
        case wasComplete
    }

    /// The books of one sink.
    public struct SinkReport: Sendable {
        public let name: String
        public let accepted: Int
        public let existing: Int
        /// Records that the sink was told not to keep.
        public let skipped: Int
        /// Records that stand in the dead letters instead.
        public let deadLettered: Int
        /// Records that were not taken and are kept nowhere.
        public let lost: Int
        /// Records that were meant for other sinks only.
        let notMeant: Int
        /// The first few reasons why records were not taken.
        public let reasons: [String]
        /// Why the sink is down, if it is.
        public let failure: String?
        /// Where the records are, if the run ended before they could be where they were to be.
        public let remains: String?

        /// Records that were not taken.
        public var rejected: Int { deadLettered + lost }

        /// Records that came to an end, whichever.
        var ended: Int { accepted + existing + skipped + deadLettered + lost + notMeant }
    }
}

/// Why a checkpoint is not gone on with: it was made with another configuration.
public struct CheckpointMismatch: Error, CustomStringConvertible {
    /// Where the checkpoint is.
    public let location: String
    /// The keys that differ, such as `source.options.path`.
    public let keys: [String]

    public var description: String {
        """
        \(location) is of a job with another configuration; different are: \(keys.joined(separator: ", ")). \
        Change it back, or start anew with --fresh
        """
    }
}
