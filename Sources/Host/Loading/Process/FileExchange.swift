internal import TaglineSDK

/// The question about one file, and what has come back so far. One worker at a time uses it.
final class FileExchange {
    private let request: PluginRequest
    private let worker: PluginWorker
    /// What the plugin made of the file, or why it did not.
    private(set) var answer: PluginRequest.Answer?
    /// What the plugin needs before it goes on.
    private var question: [Range<Int>] = []

    init(_ request: PluginRequest, _ worker: PluginWorker) {
        self.request = request
        self.worker = worker
    }

    deinit {
        // The plugin waits for bytes that do not come any more.
        if !question.isEmpty { reply(question.map { ($0.lowerBound, Bytes()) }) }
    }

    /// Waits for an answer or a question.
    func awaitAnswer() async {
        take(await request.answer { worker.flush() })
    }

    /// Waits for an answer or a question, blocking the thread.
    func waitForAnswer() {
        take(request.waitForAnswer { worker.flush() })
    }

    private func take(_ answer: PluginRequest.Answer) {
        if case .success(let message) = answer, !message.reads.isEmpty {
            question = message.reads
        } else {
            self.answer = answer
        }
    }

    /// Replies to the plugin's question if there is one.
    ///
    /// - Returns: whether something is to come back: false if the answer is there, or if bytes are missing.
    func needsAnswer(with media: MediaFile) -> Bool {
        guard answer == nil else { return false }
        guard !question.isEmpty else { return true }
        let ranges = question.map { $0.clamped(to: 0..<media.length) }
        let bytes = ranges.map { media.bytes(at: $0.lowerBound, count: $0.count) }
        guard !bytes.contains(nil) else { return false }
        reply(zip(ranges, bytes).map { ($0.lowerBound, $1 ?? Bytes()) })
        return true
    }

    private func reply(_ ranges: [(offset: Int, bytes: Bytes)]) {
        question = []
        worker.goOn(request, with: HostMessage.read(request.id, ranges))
    }
}
