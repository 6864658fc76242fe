internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// A child that is started to hear what the plugin says of itself, and ended again.
struct PluginProbe: ChildWatcher {
    private let child: ChildProcess
    private let tell: @Sendable (String) -> Void
    private let limit: Int
    private var line: [UInt8] = []
    private var greeting: Result<PluginGreeting, ChildFault>?
    private(set) var deadline: UInt64?
    /// A longer greeting is none, in bytes.
    private static let longest = 1 << 20

    /// Asks a plugin what it is. It blocks until the child has ended.
    ///
    /// - Parameters:
    ///   - limit: how long the child may take to say it, in milliseconds.
    ///   - log: what becomes of a line on its standard error stream.
    static func greeting(
        of command: ChildCommand, withinMilliseconds limit: Int, log: @escaping @Sendable (String) -> Void
    ) throws(ChildFault) -> PluginGreeting {
        let child = try ChildProcess(command)
        child.send(HostMessage.hello)
        var probe = PluginProbe(child, limit: limit, tell: log)
        let fault = child.run(&probe)
        if let greeting = probe.greeting { return try greeting.get() }
        guard fault.code == ChildFault.crashed("").code else { throw fault }
        throw .didNotStart("\(fault.message) without a greeting")
    }

    private init(_ child: ChildProcess, limit: Int, tell: @escaping @Sendable (String) -> Void) {
        self.child = child
        self.limit = limit
        self.tell = tell
        deadline = Platform.monotonicNanoseconds + UInt64(limit) * 1_000_000
    }

    mutating func receive(_ bytes: ArraySlice<UInt8>) throws(ChildFault) {
        guard greeting == nil else { return }
        line += bytes
        guard let end = line.firstIndex(of: UInt8(ascii: "\n")) else {
            if line.count > Self.longest { throw .garbage("wrote a line of more than \(Self.longest) bytes") }
            return
        }
        let first = Array(line[..<end])
        greeting = Result { () throws(ChildFault) in try PluginGreeting(first) }
        deadline = nil
        child.finish(withinMilliseconds: 1000)
    }

    mutating func log(_ line: String) {
        tell(line)
    }

    mutating func expire() throws(ChildFault) {
        throw .didNotStart("said nothing within \(limit) ms")
    }
}
