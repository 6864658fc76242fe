internal import TaglineHost

extension ResolvedPipeline {
    /// The parts of a pipeline that are read and checked, but that a run does not act on.
    var idleKeys: [String] {
        var keys: [String] = []
        if deadLetter != nil { keys.append("deadLetter") }
        if checkpoint != nil { keys.append("checkpoint") }
        if limits.deadlineMs != nil || limits.maxFailures != nil || limits.maxFailurePercent != nil {
            keys.append("limits")
        }
        return keys
    }
}
