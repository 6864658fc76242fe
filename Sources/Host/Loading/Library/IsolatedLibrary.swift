internal import TaglineConfiguration
internal import TaglineProcesses
internal import TaglineSDK

/// An extractor of a library that runs in processes of its own, one for each worker that calls it at a time.
///
/// An image on which the process ends is tried once more in a fresh one. If that ends too, the record says so, has what
/// was emitted by then, and the job goes on.
final class IsolatedLibrary: TagReader {
    private let descriptor: LibraryDescriptor
    private let limits: PluginLimits
    private let start: @Sendable () throws(LibraryFailure) -> LibraryChild
    private let pool = ChildPool<LibraryChild>()
    /// An image is given to so many processes at the most.
    private static let maximumTries = 2
    /// Milliseconds for an image where the registry sets no limit.
    private static let patience = 60_000

    /// Makes an extractor, and with it the first process.
    ///
    /// - Throws: `LibraryFailure` if the library rejects an option or does not start.
    init(
        _ descriptor: LibraryDescriptor, of library: LibraryFile, options: String, limits: PluginLimits,
        host: HostProgram
    ) throws(LibraryFailure) {
        self.descriptor = descriptor
        var limits = limits
        if limits.timeoutMs == nil { limits.timeoutMs = Self.patience }
        self.limits = limits
        let kinds = Set(descriptor.blockKinds.map { Block.Kind(rawValue: $0) })
        start = { [limits] () throws(LibraryFailure) in
            let child = try LibraryChild(
                .run, descriptor.id + "\n" + options, of: library, host: host, preloading: kinds)
            child.wait(atMostMilliseconds: (limits.timeoutMs ?? Self.patience) + LibraryChild.grace)
            return child
        }
        pool.put(try start())
    }

    func extract(from media: MediaFile, into record: inout RecordBuilder) {
        guard descriptor.accepts(media.format) else { return }
        for attempt in 1...Self.maximumTries {
            let child: LibraryChild
            do throws(LibraryFailure) {
                child = try pool.take(or: start)
            } catch {
                pool.countFailure()
                if attempt == Self.maximumTries { record.report(Problem(.pluginFailed, error.message)) }
                continue
            }
            switch child.call(media, limits) {
            case .done(let status, let isMissingBytes):
                return finish(child, status, isMissingBytes, &record)
            case .timedOut:
                pool.countFailure()
                _ = child.readAnswer(into: &record)
                return record.report(limits.timeoutProblem)
            case .crashed(let how):
                pool.countFailure()
                guard attempt == Self.maximumTries else { continue }
                _ = child.readAnswer(into: &record)
                record.report(
                    Problem(.pluginCrashed, "the plugin's process \(how), twice; what it had found by then is kept"))
            }
        }
    }

    private func finish(
        _ child: LibraryChild, _ status: Int32, _ isMissingBytes: Bool, _ record: inout RecordBuilder
    ) {
        guard child.readAnswer(into: &record) else {
            return record.report(Problem(.pluginFailed, "the plugin's answer is damaged"))
        }
        pool.countSuccess()
        if !isMissingBytes, let problem = limits.problem(of: status) { record.report(problem) }
        if !child.isWorn { pool.put(child) }
    }
}
