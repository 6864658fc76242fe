public import TaglineSDK

/// A pipeline as its file says it: one source, the extractors, the sinks, and how to run them.
public struct PipelineDocument: Sendable {
    public let name: String?
    /// Nil where it is missing or wrong, which was reported.
    public let source: PluginUse?
    /// In the order of the file; nil for every extractor that the registry enables, in its order.
    public let extractors: [PluginUse]?
    public let sinks: [SinkUse]
    public let validation: Validation
    public let concurrency: Concurrency
    public let limits: Limits
    public let deadLetter: File?
    public let checkpoint: Checkpoint?
    public let report: File?
    public let incremental: File?
    public let location: ConfigurationLocation

    /// A plugin that the pipeline names.
    public struct PluginUse: Sendable {
        public let id: String
        public let location: ConfigurationLocation
        let idNode: JSONNode
        package let optionsNode: JSONNode?
    }

    /// A sink that the pipeline names.
    public struct SinkUse: Sendable {
        /// Its name in messages, dead letters and summaries, unlike that of any other sink of the pipeline.
        public let name: String
        public let plugin: PluginUse
        /// Whether the job stops when the sink stays down.
        public let isRequired: Bool
        public let retry: Retry
    }

    /// How often a write that failed is tried again.
    public struct Retry: Sendable, Equatable {
        public let maxAttempts: Int
        public let maxElapsedMs: Int

        package init(maxAttempts: Int, maxElapsedMs: Int) {
            self.maxAttempts = maxAttempts
            self.maxElapsedMs = maxElapsedMs
        }
    }

    /// How far the codec library of its format checks each image.
    public struct Validation: Sendable, Equatable {
        public let level: Level
        public let onDamaged: OnDamaged
        /// Whether whole images are decoded in processes of their own.
        public let isolate: Bool
        /// The processor time that the check of an image may take, in milliseconds.
        public let cpuMs: Int
        /// The memory that a codec may hold for an image, in bytes.
        public let memoryBytes: Int

        /// All on which verdicts depend.
        package var identity: String { "\(level.rawValue) \(cpuMs) \(memoryBytes)" }

        public enum Level: String, Sendable, CaseIterable { case none, header, full }
        /// Whether a damaged image is recorded with its verdict, or skipped with a reason.
        public enum OnDamaged: String, Sendable, CaseIterable { case record, skip }
    }

    /// How much happens at once; what is nil the host decides.
    public struct Concurrency: Sendable, Equatable {
        public let workers: Int?
        public let items: Int?
        public let bytesInFlight: Int?
    }

    /// When a job ends early; what is nil has no limit.
    public struct Limits: Sendable, Equatable {
        public let deadlineMs: Int?
        /// Items that may be unreadable, damaged or rejected.
        public let maxFailures: Int?
        /// The same in percent of the items seen.
        public let maxFailurePercent: Double?
        /// The time for what is in hand when a job is to end, in milliseconds.
        public let graceMs: Int
        /// After so many milliseconds an item counts as one that makes its reader hang.
        public let itemMs: Int

        package init(deadlineMs: Int?, maxFailures: Int?, maxFailurePercent: Double?, graceMs: Int, itemMs: Int) {
            self.deadlineMs = deadlineMs
            self.maxFailures = maxFailures
            self.maxFailurePercent = maxFailurePercent
            self.graceMs = graceMs
            self.itemMs = itemMs
        }
    }

    /// A file that the host writes.
    public struct File: Sendable, Equatable {
        public let path: String
        public let location: ConfigurationLocation

        package init(path: String, location: ConfigurationLocation) {
            self.path = path
            self.location = location
        }
    }

    /// Where and how often progress is made durable.
    public struct Checkpoint: Sendable, Equatable {
        public let path: String
        public let everyRecords: Int
        public let everyMs: Int
        /// How long a run that does not renew its lease keeps others away, where the storage has no locks.
        public let leaseMs: Int
        public let location: ConfigurationLocation
    }
}
