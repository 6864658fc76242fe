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

    /// Completes and closes the sinks.
    ///
    /// - Parameter isDown: whether a sink, by its index, takes nothing any more.
    /// - Returns: which of the others could not be closed, and why.
    func close(except isDown: (Int) -> Bool) async -> [(index: Int, failure: SinkError)] {
        var failures: [(Int, SinkError)] = []
        for (index, sink) in sinks.enumerated() {
            guard !isDown(index) else {
                await sink.sink.abandon()
                continue
            }
            do {
                try await sink.sink.close()
            } catch {
                failures.append((index, error as? SinkError ?? SinkError("\(error)")))
            }
        }
        return failures
    }

    /// Closes the sinks of a run that ends early. What is to replace something when it is complete does not do so.
    ///
    /// - Returns: for each sink where its records are, if that is not where they were to be.
    @discardableResult
    func abandon() async -> [String?] {
        var remains: [String?] = []
        for sink in sinks { remains.append(await sink.sink.abandon()) }
        return remains
    }
}
