internal import TaglineProcesses
internal import TaglineSDK

/// The processes of one plugin, as many copies as the registry asks for.
final class PluginProcess: Sendable {
    private let workers: [PluginWorker]

    init(_ setup: PluginWorker.Setup, copies: Int) {
        workers = (0..<max(1, copies)).map { _ in PluginWorker(setup) }
    }

    deinit {
        for worker in workers { worker.abandon() }
    }

    /// Starts all copies, and blocks until the first is ready.
    func start() throws(ChildFault) {
        try workers[0].start()
        for worker in workers.dropFirst() { worker.startSoon() }
    }

    /// Asks the copy that has the least to do.
    ///
    /// - Parameter mayLinger: see `PluginWorker.submit`.
    /// - Returns: the copy that was asked.
    func submit(_ request: PluginRequest, mayLinger: Bool) -> PluginWorker {
        let worker = workers.count == 1 ? workers[0] : workers.min { $0.load < $1.load } ?? workers[0]
        worker.submit(request, mayLinger: mayLinger)
        return worker
    }

    /// Lets the copies end when all is answered, and waits for that.
    func close() async {
        for worker in workers { await worker.close() }
    }
}
