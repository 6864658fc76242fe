internal import Synchronization
internal import TaglineConfiguration
internal import TaglineSDK

/// An extractor of a library that runs in this process.
///
/// The library is called on the workers, as it declares: an instance for each, or one after the other, or all at once.
final class InProcessLibrary: TagReader {
    private let descriptor: LibraryDescriptor
    private let limits: PluginLimits
    private let first: LibraryInstance
    private let makeInstance: @Sendable () throws(LibraryFailure) -> LibraryInstance
    private let idle = Mutex<[Worker]>([])
    private let turn = Mutex(())

    /// What one call needs.
    private final class Worker: @unchecked Sendable {
        // SAFETY: a worker is taken from `idle` for a call, so that one thread at a time has it.
        let memory: PluginMemory
        let lender = MediaLender()
        let stage: LibraryStage
        var answers = AnswerReader(isPermanent: true)

        init?(_ instance: LibraryInstance) {
            guard let memory = PluginMemory() else { return nil }
            self.memory = memory
            stage = LibraryStage(instance, memory: memory, lender: lender)
        }
    }

    /// Makes an extractor, and with it an instance.
    ///
    /// - Throws: `LibraryFailure` if the library rejects an option or cannot make one.
    init(_ extractor: LibraryExtractor, options: String, limits: PluginLimits) throws(LibraryFailure) {
        descriptor = extractor.descriptor
        self.limits = limits
        makeInstance = { () throws(LibraryFailure) in try LibraryInstance(extractor, options: options) }
        first = try makeInstance()
        if let worker = Worker(first) { idle.withLock { $0.append(worker) } }
    }

    func extract(from media: MediaFile, into record: inout RecordBuilder) {
        guard descriptor.accepts(media.format) else { return }
        guard let worker = takeWorker() else {
            return record.report(Problem(.pluginFailed, "the plugin made no further instance"))
        }
        defer { idle.withLock { $0.append(worker) } }
        if descriptor.concurrency == .serial {
            // A copy, since a lock does not let go of what it was handed.
            var copy = record
            turn.withLock { _ in call(worker, media, &copy) }
            record = copy
        } else {
            call(worker, media, &record)
        }
    }

    private func takeWorker() -> Worker? {
        if let worker = idle.withLock({ $0.popLast() }) { return worker }
        switch descriptor.concurrency {
        case .instancePerThread: return (try? makeInstance()).flatMap { Worker($0) }
        case .serial, .safe: return Worker(first)
        }
    }

    private func call(_ worker: Worker, _ media: MediaFile, _ record: inout RecordBuilder) {
        worker.memory.begin(limits)
        guard ImageForm.write(media, to: worker.memory) else {
            return record.report(Problem(.limit, "the image has too many blocks for the plugin"))
        }
        worker.lender.begin(media)
        let outcome = worker.stage.extract()
        let isComplete = worker.answers.read(worker.memory.answered, into: &record)
        worker.memory.trim()
        if !isComplete { record.report(Problem(.pluginFailed, "the plugin's answer is damaged")) }
        if !outcome.isMissingBytes, let problem = limits.problem(of: outcome.status) { record.report(problem) }
    }
}
