internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// The life of one child of a plugin: its greeting, its answers, its end.
struct PluginIncarnation: ChildWatcher {
    private enum Phase {
        case greeting
        case opening
        case ready
    }

    let worker: PluginWorker
    let child: ChildProcess
    private var phase = Phase.greeting
    private var reader = PluginMessageReader()
    private let startDeadline: UInt64

    init(worker: PluginWorker, child: ChildProcess) {
        self.worker = worker
        self.child = child
        startDeadline = Platform.monotonicNanoseconds + UInt64(worker.setup.startMs) * 1_000_000
    }

    var deadline: UInt64? { phase == .ready ? worker.deadline : startDeadline }

    mutating func expire() throws(ChildFault) {
        guard phase == .ready else {
            throw .didNotStart("did not get ready within \(worker.setup.startMs) ms")
        }
        // Answers may have come between the look at the clock and this one.
        guard let deadline, deadline <= Platform.monotonicNanoseconds else { return }
        throw .timedOut("did not answer within \(worker.setup.answerMs) ms")
    }

    mutating func log(_ line: String) {
        worker.setup.log(line)
    }

    mutating func receive(_ bytes: ArraySlice<UInt8>) throws(ChildFault) {
        reader.append(bytes)
        var answers: [PluginMessage] = []
        var fault: ChildFault?
        do throws(ChildFault) {
            while let message = try reader.next() {
                if phase == .ready, message.type.isEmpty { answers.append(message) } else { try take(message) }
            }
        } catch {
            fault = error
        }
        // What came before a fault counts.
        if !answers.isEmpty { try worker.take(answers, from: child) }
        if let fault { throw fault }
    }

    private mutating func take(_ message: PluginMessage) throws(ChildFault) {
        switch (phase, message.type) {
        case (.greeting, "hello"): phase = .opening
        case (.opening, "ready"):
            phase = .ready
            worker.begin(with: child)
        case (.greeting, "error"), (.opening, "error"):
            throw ChildFault(
                code: "plugin-start", message: "says: \(message.error ?? "it cannot run")", option: message.option)
        default:
            let name = message.type.isEmpty ? "an answer" : "\"\(message.type)\""
            throw .garbage("wrote \(name) where the protocol has none")
        }
    }

    /// Why the child ended, now that it has.
    func explain(_ fault: ChildFault) -> ChildFault {
        guard fault.code == ChildFault.crashed("").code else { return fault }
        if phase != .ready { return .didNotStart("\(fault.message) before it was ready") }
        if reader.isInsideMessage { return .crashed("\(fault.message) in the middle of a message") }
        return fault
    }
}
