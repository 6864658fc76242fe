internal import Synchronization
internal import TaglineConfiguration
internal import TaglineProcesses
internal import TaglineSDK

/// An extractor that a program is, asked over pipes.
struct ProcessExtractor: AwaitedReader {
    private static let lastKey = Atomic(0)

    private let process: PluginProcess
    private let greeting: PluginGreeting
    /// How many bytes the tags of one file may take.
    private let maxBytes: Int
    /// Under which the exchange about a file is kept with it; a pipeline may have the same plugin twice.
    private let key = "process \(lastKey.add(1, ordering: .relaxed).newValue)"

    init(_ process: PluginProcess, _ greeting: PluginGreeting, maxBytes: Int) {
        self.process = process
        self.greeting = greeting
        self.maxBytes = maxBytes
    }

    func ask(about media: MediaFile) {
        _ = exchange(about: media)
    }

    func awaitAnswer(about media: MediaFile) async {
        guard let exchange = exchange(about: media) else { return }
        while exchange.needsAnswer(with: media) { await exchange.awaitAnswer() }
    }

    func extract(from media: MediaFile, into record: inout RecordBuilder) {
        guard let exchange = exchange(about: media) else { return }
        while exchange.needsAnswer(with: media) { exchange.waitForAnswer() }
        switch exchange.answer {
        case .success(let message)?: add(message, to: &record)
        case .failure(let fault)?: record.report(fault)
        case nil: break
        }
    }

    func close() async {
        await process.close()
    }

    /// The question about a file, asked now if it was not; `nil` if the plugin has no business with the file, or if bytes
    /// are missing that it wants.
    private func exchange(about media: MediaFile) -> FileExchange? {
        media.shared(key) { makeExchange(about: media) }
    }

    private func makeExchange(about media: MediaFile) -> FileExchange? {
        guard greeting.formats?.contains(media.format.name) ?? true else { return nil }
        var contents: [(index: Int, bytes: Bytes)] = []
        for (index, block) in media.blocks.enumerated() where greeting.blocks.contains(block.kind) {
            guard let bytes = media.bytes(of: block) else { continue }
            contents.append((index, bytes))
        }
        guard media.contents.missing.isEmpty, !contents.isEmpty || greeting.blocks.isEmpty else { return nil }
        let request = PluginRequest(isRepeatable: true) { id in HostMessage.extract(id, media, contents: contents) }
        return FileExchange(request, process.submit(request, mayLinger: true))
    }

    private func add(_ message: PluginMessage, to record: inout RecordBuilder) {
        var bytes = 0
        for tag in message.tags {
            bytes += tag.raw.bytes.count + tag.name.utf8.count
            guard bytes <= maxBytes else {
                record.report(Problem(.limit, "tags of more than \(maxBytes) bytes; the rest was left out"))
                break
            }
            record.emit(tag)
        }
        for problem in message.problems { record.report(problem) }
        if let error = message.error { record.report(Problem(.pluginFailed, error)) }
        if let fault = message.fault { record.report(fault) }
    }
}

extension RecordBuilder {
    fileprivate mutating func report(_ fault: ChildFault) {
        report(Problem(fault.code, "the plugin \(fault.message)"))
    }
}
