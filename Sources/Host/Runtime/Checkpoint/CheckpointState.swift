internal import TaglineSDK

/// What a checkpoint holds: how far a job is, and what the next run needs to go on exactly there.
struct CheckpointState: Sendable {
    /// What would change the records, by key; compared before anything is gone on with.
    var configuration: [String: String]
    /// The names of the sinks, in the order of the counts.
    var sinkNames: [String]
    /// What is true of all items up to the watermark, over all runs of the job.
    var progress: Progress
    /// Where the sinks are that have marks; `nil` before they were opened for the first time.
    var marks: [String: SinkMark]?
    /// Where the file of dead letters is.
    var letters: SinkMark?
    /// Whether the job has come to its end.
    var isComplete = false
    /// Whether a run is at work, or ended without saying so.
    var isRunning = true
    /// The run that is at work, in a storage that has no locks.
    var owner = ""
    /// How often it has renewed its lease without having come further. In S3 the same bytes would have the same version.
    var renewals = 0
    /// Items that were in flight when runs crashed, and how often.
    var suspects: [ItemPlace: Int] = [:]

    static let version = 1
    /// An item that was in flight at so many crashes is not read again.
    static let crashLimit = 2

    /// The items that are not read any more.
    var quarantined: Set<ItemPlace> { Set(suspects.filter { $0.value >= Self.crashLimit }.keys) }
}
