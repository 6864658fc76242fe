internal import TaglineCodecs
internal import TaglineProcesses
internal import TaglineSDK

/// A process in which codecs decode images, `tagline validation-host`. One thread at a time uses it.
final class CheckProcess {
    private let child: HostedChild
    private let limits: CodecLimits
    private var images = 0
    /// How long a process may take to get ready, in milliseconds.
    private static let startTime = 10_000
    /// What a process may have beside what its codec may hold, in bytes.
    private static let memoryBesides = 64 << 20
    /// The longest report, and the longest range that is lent at a time, in bytes.
    private static let longest = 1 << 20
    /// A process is replaced after so many images: a codec that leaks is to start anew now and then.
    private static let imagesAtMost = 1000

    /// How a check ended.
    enum Ending {
        case done(CodecReport)
        /// The process used more processor time than it may, or said nothing for too long.
        case timedOut
        case crashed(how: String)
    }

    /// - Parameter patience: for how many milliseconds the process may say nothing.
    /// - Throws: `ChildFault` if it does not start, or does not get ready.
    init(_ host: HostProgram, _ limits: CodecLimits, patience: Int) throws(ChildFault) {
        self.limits = limits
        child = try HostedChild(host, ValidationHost.arguments(limits))
        child.wait(atMostMilliseconds: Self.startTime)
        guard case .message(let message) = CheckMessage.receive(from: child.socket), message.kind == .ready else {
            throw .didNotStart(child.end().text)
        }
        child.limitMemory(toBytesMore: limits.maxMemory + Self.memoryBesides)
        child.wait(atMostMilliseconds: patience)
    }

    /// Whether the process has decoded so many images that another is to take its place.
    var isWorn: Bool { images >= Self.imagesAtMost }

    /// Lets the codec of a format decode an image.
    func decode(
        _ format: CodecFormat, startingAt start: Int, length: Int, _ read: (Range<Int>) -> Bytes?
    ) -> Ending {
        images += 1
        child.limitProcessorTime(toMillisecondsMore: limits.maxMilliseconds)
        let index = CodecFormat.allCases.firstIndex(of: format) ?? 0
        let task = CheckMessage(kind: .decode, status: Int32(index), first: start, second: length)
        guard task.send(to: child.socket) else { return ended }
        while true {
            switch CheckMessage.receive(from: child.socket) {
            case .message(let message) where message.kind == .read:
                guard (0..<length).contains(message.first), message.second > 0 else { return garbage }
                let range = message.first..<min(length, message.first + min(message.second, Self.longest))
                guard lend(range, read) else { return ended }
            case .message(let message) where message.kind == .report:
                guard (0...Self.longest).contains(message.first) else { return garbage }
                guard let text = ChildStream.receive(message.first, from: child.socket) else { return ended }
                return CodecReport(text: String(decoding: text, as: UTF8.self)).map { .done($0) } ?? garbage
            case .late:
                child.end()
                return .timedOut
            case .message, .garbage: return garbage
            case .gone: return ended
            }
        }
    }

    private func lend(_ range: Range<Int>, _ read: (Range<Int>) -> Bytes?) -> Bool {
        guard let bytes = read(range) else {
            return CheckMessage(kind: .bytes, first: -1).send(to: child.socket)
        }
        return CheckMessage(kind: .bytes, first: bytes.count).send(to: child.socket)
            && ChildStream.send(bytes, to: child.socket)
    }

    private var garbage: Ending {
        child.end()
        return .crashed(how: "answered what means nothing")
    }

    private var ended: Ending {
        let ending = child.end()
        return ending.isByProcessorTime ? .timedOut : .crashed(how: ending.text)
    }
}
