internal import Glibc
internal import Synchronization
internal import TaglineConfiguration
internal import TaglineSDK

/// An extractor of a library that runs in processes of its own, one for each worker that calls it at a time.
///
/// An image on which the process ends is tried once more in a fresh one. If that ends too, the record says so, has what
/// was emitted by then, and the job goes on.
final class IsolatedLibrary: TagReader {
    private let descriptor: LibraryDescriptor
    private let limits: PluginLimits
    private let start: @Sendable () throws(LibraryFailure) -> LibraryChild
    private let idle = Mutex<[Handle]>([])
    private let failures = Atomic(0)
    /// An image is given to so many processes at the most.
    private static let maximumTries = 2
    /// Milliseconds for an image where the registry sets no limit.
    private static let patience = 60_000
    /// The longest pause before a process is started in place of one that ended, in milliseconds.
    private static let longestPause = 256

    /// A child on its way between threads.
    private struct Handle: @unchecked Sendable {
        // SAFETY: a child is taken from `idle` for a call, so that one thread at a time has it.
        let child: LibraryChild
    }

    /// Makes an extractor, and with it the first process.
    ///
    /// - Throws: `LibraryFailure` if the library rejects an option or does not start.
    init(
        _ descriptor: LibraryDescriptor, of library: LibraryFile, options: String, limits: PluginLimits,
        host: PluginHostProgram
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
        let first = try Handle(child: start())
        idle.withLock { $0.append(first) }
    }

    func extract(from media: MediaFile, into record: inout RecordBuilder) {
        guard descriptor.accepts(media.format) else { return }
        for attempt in 1...Self.maximumTries {
            let child: LibraryChild
            do throws(LibraryFailure) {
                child = try takeChild()
            } catch {
                failures.add(1, ordering: .relaxed)
                if attempt == Self.maximumTries { record.report(Problem(.pluginFailed, error.message)) }
                continue
            }
            switch child.call(media, limits) {
            case .done(let status, let isMissingBytes):
                return finish(child, status, isMissingBytes, &record)
            case .timedOut:
                failures.add(1, ordering: .relaxed)
                _ = child.readAnswer(into: &record)
                return record.report(limits.timeoutProblem)
            case .crashed(let how):
                failures.add(1, ordering: .relaxed)
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
        failures.store(0, ordering: .relaxed)
        if !isMissingBytes, let problem = limits.problem(of: status) { record.report(problem) }
        if !child.isWorn { idle.withLock { $0.append(Handle(child: child)) } }
    }

    /// An idle child, or a new one: after failures in a row not before a pause, which doubles with each.
    private func takeChild() throws(LibraryFailure) -> LibraryChild {
        if let handle = idle.withLock({ $0.popLast() }) { return handle.child }
        let failures = failures.load(ordering: .relaxed)
        if failures > 1 { usleep(UInt32(1000 * min(1 << min(failures, 16), Self.longestPause))) }
        return try start()
    }
}
