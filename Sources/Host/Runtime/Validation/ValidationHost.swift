internal import Glibc
internal import TaglineCodecs
internal import TaglineProcesses
internal import TaglineSDK

/// The process in which codecs decode images, so that one that crashes takes nothing else down: `tagline validation-host`.
///
/// Its standard input is a socket to the host, which lends it the bytes of the files; it opens none.
public struct ValidationHost {
    /// The command of the executable.
    public static let command = "validation-host"

    private let socket: Int32
    private let limits: CodecLimits

    /// - Parameter arguments: the memory in bytes and the milliseconds that an image may cost.
    /// - Returns: `nil` for what no host calls.
    public init?(arguments: [String]) {
        let numbers = arguments.compactMap(Int.init)
        socket = HostedProcess.hostSocket()
        guard numbers.count == 2, arguments.count == 2, socket >= 0 else { return nil }
        limits = CodecLimits(maxMemory: numbers[0], maxMilliseconds: numbers[1])
    }

    /// What the command takes to keep the limits.
    static func arguments(_ limits: CodecLimits) -> [String] {
        [command, "\(limits.maxMemory)", "\(limits.maxMilliseconds)"]
    }

    /// Decodes what the host asks for, until it asks for nothing more.
    public func run() {
        HostedProcess.endAtOnceOnCrash()
        guard CheckMessage(kind: .ready).send(to: socket) else { return }
        while case .message(let message) = CheckMessage.receive(from: socket), message.kind == .decode,
            CodecFormat.allCases.indices.contains(Int(message.status))
        {
            var source = StreamedSource(length: message.second, readRange: ask)
            let format = CodecFormat.allCases[Int(message.status)]
            let report = Codec.decode(format, &source, startingAt: message.first, limits: limits)
            let text = Bytes(Array(report.text.utf8))
            let isSent = CheckMessage(kind: .report, first: text.count).send(to: socket)
            guard isSent, ChildStream.send(text, to: socket) else { return }
        }
    }

    private func ask(_ range: Range<Int>) -> Bytes? {
        let isAsked = CheckMessage(kind: .read, first: range.lowerBound, second: range.count).send(to: socket)
        guard isAsked, case .message(let answer) = CheckMessage.receive(from: socket), answer.kind == .bytes else {
            exit(0)
        }
        guard answer.first >= 0 else { return nil }
        guard let bytes = ChildStream.receive(answer.first, from: socket) else { exit(0) }
        return Bytes(bytes)
    }
}
