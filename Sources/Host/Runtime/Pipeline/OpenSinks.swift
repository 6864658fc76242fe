internal import TaglineSDK

/// Opens the sinks of a run, all or none, and ends them.
struct OpenSinks: Sendable {
    let sinks: [PipelineSink]

    /// Opens all sinks; if one cannot be opened, lets go of those that are.
    ///
    /// - Parameter marks: where earlier runs left them; `nil` if they are opened for the first time.
    /// - Returns: where they are now, those that have marks.
    func open(at marks: [String: SinkMark]?) async throws -> [String: SinkMark] {
        var opened: [any SinkInstance] = []
        var result: [String: SinkMark] = [:]
        do {
            for sink in sinks {
                if let mark = marks?[sink.name] {
                    try await sink.sink.open(at: mark)
                } else {
                    try await sink.sink.open()
                }
                opened.append(sink.sink)
                result[sink.name] = try await sink.sink.mark()
            }
            return result
        } catch {
            for sink in opened { await sink.abandon() }
            throw error
        }
    }

    /// How a sink came to its end.
    struct Ending: Sendable {
        /// Why it could not be completed, if that was tried.
        var failure: SinkError?
        /// Where its records are, if that is not where they were to be.
        var remains: String?
    }

    /// Closes the sinks. What is to replace something when it is complete does so for those that are.
    ///
    /// - Parameter isComplete: whether a sink, by its index, has all that it was to have.
    @discardableResult
    func end(completing isComplete: (Int) -> Bool = { _ in false }) async -> [Ending] {
        var endings: [Ending] = []
        for (index, sink) in sinks.enumerated() {
            var ending = Ending()
            if isComplete(index) {
                do {
                    try await sink.sink.close()
                } catch {
                    ending.failure = error as? SinkError ?? SinkError("\(error)")
                }
            } else {
                ending.remains = await sink.sink.abandon()
            }
            endings.append(ending)
        }
        return endings
    }
}
