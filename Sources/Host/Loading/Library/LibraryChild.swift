internal import Glibc
internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// A process in which a library runs, `tagline plugin-host`. One call at a time uses it.
final class LibraryChild {
    private let child: HostedChild
    private let memory: PluginMemory
    private let preloaded: Set<Block.Kind>
    private var answers = AnswerReader()
    /// A block that is longer is lent when it is asked for, in bytes.
    private static let largestPreload = 64 << 10
    /// A child that has grown larger is replaced, in KiB.
    private static let largestSize = 1 << 20
    /// How long a library may take to load, in milliseconds.
    private static let loadingTime = 10_000
    /// How much longer than it may a call takes before its process is killed, in milliseconds.
    static let grace = 100

    /// How a call ended.
    enum Ending {
        case done(status: Int32, isMissingBytes: Bool)
        case crashed(how: String)
        case timedOut
    }

    /// Starts a process and lets it do what comes before images.
    ///
    /// - Parameter text: what the task needs to know.
    /// - Throws: `LibraryFailure` if it does not get ready: the library's fault.
    init(
        _ task: PluginHost.Task, _ text: String, of library: LibraryFile, host: HostProgram,
        preloading preloaded: Set<Block.Kind> = []
    ) throws(LibraryFailure) {
        guard let memory = PluginMemory(sharedAs: "tagline-plugin") else {
            throw LibraryFailure(.unloadableLibrary, "there is no memory to share: \(Platform.lastErrorText)")
        }
        self.memory = memory
        self.preloaded = preloaded
        ImageForm.write(text: text, to: memory)
        let files = "/proc/\(getpid())/fd"
        do throws(ChildFault) {
            child = try HostedChild(
                host,
                [
                    PluginHost.command, task.rawValue, library.path, "\(files)/\(library.descriptor)",
                    "\(files)/\(memory.descriptor)",
                ])
        } catch {
            throw LibraryFailure(.unloadableLibrary, "the process for the library \(error.message)")
        }
        if task != .check { try waitUntilReady(atMostMilliseconds: Self.loadingTime) }
    }

    /// What the process wrote down when it was ready.
    var text: String { String(decoding: memory.answered.array, as: UTF8.self) }

    /// Waits until the process has done what comes before images.
    ///
    /// - Throws: `LibraryFailure` if it ends instead, or takes longer.
    func waitUntilReady(atMostMilliseconds milliseconds: Int) throws(LibraryFailure) {
        wait(atMostMilliseconds: milliseconds)
        switch LibraryMessage.receive(from: child.socket) {
        case .message(let message) where message.kind == .ready && message.status == 0: return
        case .message(let message) where message.kind == .ready: throw LibraryFailure(text: text)
        case .late:
            child.end()
            throw LibraryFailure(
                .unloadableLibrary, "the process of the library did not get ready within \(milliseconds / 1000) s")
        case .message, .garbage, .gone:
            throw LibraryFailure(.unloadableLibrary, "the process of the library \(child.end().text)")
        }
    }

    /// Sets how long to wait for a message.
    func wait(atMostMilliseconds milliseconds: Int) { child.wait(atMostMilliseconds: milliseconds) }

    /// Lets the library at an image. What it emitted before it crashed stands in the memory.
    func call(_ media: MediaFile, _ limits: PluginLimits) -> Ending {
        memory.begin(limits)
        guard ImageForm.write(media, to: memory) else { return .done(status: 0, isMissingBytes: false) }
        preload(media)
        guard LibraryMessage(kind: .image).send(to: child.socket) else { return .crashed(how: child.end().text) }
        let deadline = unsafe memory.header.pointee.deadline
        while true {
            switch LibraryMessage.receive(from: child.socket) {
            case .message(let message) where message.kind == .done:
                isWorn = message.second > Self.largestSize
                return .done(status: message.status, isMissingBytes: message.first != 0)
            case .message(let message) where message.kind == .read:
                let isLate =
                    deadline != .max && Platform.monotonicNanoseconds > deadline + UInt64(Self.grace) * 1_000_000
                if isLate { return timedOut() }
                guard lend(media, at: message.first, count: message.second).send(to: child.socket) else {
                    return .crashed(how: child.end().text)
                }
            case .message, .garbage, .gone: return .crashed(how: child.end().text)
            case .late: return timedOut()
            }
        }
    }

    /// Whether the process has become too large to be used again.
    private(set) var isWorn = false

    private func timedOut() -> Ending {
        child.end()
        return .timedOut
    }

    /// Adds what was answered so far to a record.
    ///
    /// - Returns: whether it is of the form that was agreed on.
    func readAnswer(into record: inout RecordBuilder) -> Bool {
        let isComplete = answers.read(memory.answered, into: &record)
        memory.trim()
        return isComplete
    }

    /// Lends what the extractor reads anyway, as far as it is there.
    private func preload(_ media: MediaFile) {
        var count = 0
        for block in media.blocks where preloaded.contains(block.kind) {
            guard let range = block.wholeRange, range.count <= Self.largestPreload,
                count < PluginMemory.maximumLentRanges,
                let bytes = media.contents.lent(range), let lent = memory.lend(bytes, at: range.lowerBound)
            else { continue }
            unsafe memory.lentRanges[count] = lent
            count += 1
        }
        unsafe memory.header.pointee.lentRanges = count
    }

    private func lend(_ media: MediaFile, at offset: Int, count: Int) -> LibraryMessage {
        guard offset >= 0, count >= 0, offset <= media.length, count <= media.length - offset else {
            return LibraryMessage(kind: .outside)
        }
        guard let bytes = media.bytes(at: offset, count: count) else { return LibraryMessage(kind: .notYet) }
        guard let lent = memory.lend(bytes, at: offset) else { return LibraryMessage(kind: .outside) }
        return LibraryMessage(kind: .lent, first: lent.place, second: count)
    }
}
