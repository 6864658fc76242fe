internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// One copy of a plugin's process: keeps it running, hands it requests, and takes its answers.
///
/// Many requests are open at once. When the child dies, all that were open are suspects: each is asked again, alone, and
/// the one over which the child dies again gets the fault for an answer. So one bad file costs itself alone.
final class PluginWorker: Sendable {
    /// What to start, what to say first, and how long to wait.
    struct Setup: Sendable {
        let command: ChildCommand
        /// The messages that a new child begins with.
        let opening: [UInt8]
        /// How long a child may take to get ready, in milliseconds.
        var startMs = 30_000
        /// How long it may take for one answer, in milliseconds.
        var answerMs = 30_000
        /// For how long a plugin that keeps dying is left alone, in milliseconds.
        var restMs = 10_000
        /// What becomes of a line on its standard error stream.
        var log: @Sendable (String) -> Void = { _ in }
    }

    /// A request that is open.
    struct Flight {
        let request: PluginRequest
        /// How often the child died while it was open.
        var strikes = 0
    }

    struct State {
        var child: ChildProcess?
        /// Whether the child takes requests.
        var isReady = false
        /// What the child has, in the order sent.
        var flights: [Flight] = []
        /// Since when the first of them has been the first.
        var oldestSince: UInt64 = 0
        /// When a request was last sent at once.
        var sentAt: UInt64 = 0
        /// What is to be sent when the child is ready and no suspects are left.
        var waiting: [Flight] = []
        /// What is to be asked again alone.
        var suspects: [Flight] = []
        /// What the child needs bytes for, by id.
        var parked: [Int: Flight] = [:]
        /// How often it died in a row without an answer in between.
        var deaths = 0
        /// Why and until when nothing is asked.
        var refusal: (fault: ChildFault, until: UInt64)?
        var isStarted = false
        var isClosing = false
        var starters: [@Sendable (ChildFault?) -> Void] = []
        var closers: [@Sendable () -> Void] = []

        var isIdle: Bool { flights.isEmpty && waiting.isEmpty && suspects.isEmpty && parked.isEmpty }
        var hasWork: Bool { !waiting.isEmpty || !suspects.isEmpty || !starters.isEmpty }
    }

    let setup: Setup
    let monitor = Monitor(State())

    init(_ setup: Setup) {
        self.setup = setup
    }

    /// How many requests are open.
    var load: Int {
        monitor.change { $0.flights.count + $0.waiting.count + $0.suspects.count + $0.parked.count }
    }

    /// Starts the first child, and blocks until it is ready.
    func start() throws(ChildFault) {
        let ending = Monitor<ChildFault??>(nil)
        startSoon { fault in ending.change { $0 = .some(fault) } }
        if let fault = ending.wait(for: { $0 }) ?? nil { throw fault }
    }

    /// Starts the first child.
    ///
    /// - Parameter whenReady: called when it is ready, or with why it never was.
    func startSoon(_ whenReady: @escaping @Sendable (ChildFault?) -> Void = { _ in }) {
        let isFirst = monitor.change { state in
            state.starters.append(whenReady)
            defer { state.isStarted = true }
            return !state.isStarted
        }
        guard isFirst, let error = BackgroundThread.start({ self.live() }) else { return }
        let fault = ChildFault.didNotStart("\(error)")
        monitor.change { $0.refusal = (fault, .max) }
        whenReady(fault)
    }

    /// Asks. The answer comes to the request, whatever happens to the child.
    ///
    /// - Parameter mayLinger: whether a request that comes close behind another may stay here until the child has answered
    ///   that, or whoever waits for the answer calls `flush`: several go at the price of one.
    func submit(_ request: PluginRequest, mayLinger: Bool = false) {
        let (child, refusal) = monitor.change { state -> (ChildProcess?, ChildFault?) in
            if let refusal = state.refusal, refusal.until > Platform.monotonicNanoseconds || state.isClosing {
                return (nil, refusal.fault)
            }
            if state.isClosing { return (nil, .didNotStart("is closed already")) }
            let now = Platform.monotonicNanoseconds
            let lingers = mayLinger && !state.flights.isEmpty && now < state.sentAt + Self.close
            if !lingers { state.sentAt = now }
            state.waiting.append(Flight(request: request))
            for request in dispatch(&state) { state.child?.put(request.bytes) }
            return (lingers ? nil : state.child, nil)
        }
        if let refusal { request.complete(.failure(refusal)) }
        child?.flush()
    }

    /// A request within this time after one that was sent comes close behind it, in nanoseconds.
    private static let close: UInt64 = 100_000

    /// Sends what lingers.
    func flush() {
        monitor.change(\.child)?.flush()
    }

    /// Gives the child what it needs for a request, unless it has died since it asked.
    func goOn(_ request: PluginRequest, with bytes: [UInt8]) {
        let child = monitor.change { state -> ChildProcess? in
            guard let flight = state.parked.removeValue(forKey: request.id) else { return nil }
            request.goOn()
            if state.flights.isEmpty { state.oldestSince = Platform.monotonicNanoseconds }
            state.flights.append(flight)
            state.child?.put(bytes)
            return state.child
        }
        child?.flush()
    }

    /// Lets the child end when all is answered, and waits for that.
    func close() async {
        await withCheckedContinuation { continuation in
            let isOver = monitor.change { state in
                guard state.isStarted else { return true }
                state.closers.append { continuation.resume() }
                return false
            }
            if isOver { continuation.resume() } else { abandon() }
        }
    }

    /// Lets the child end when all is answered.
    func abandon() {
        let child = monitor.change { state in
            state.isClosing = true
            return state.isIdle ? state.child : nil
        }
        child?.finish(withinMilliseconds: Self.partingMs)
    }

    /// How long a child may take to end after its input has, in milliseconds.
    static let partingMs = 5000

    /// Moves what may be sent now among the flights.
    ///
    /// - Returns: what is to be sent.
    func dispatch(_ state: inout State) -> [PluginRequest] {
        guard state.isReady, !state.isTestingSuspect else { return [] }
        let next: [Flight]
        if !state.suspects.isEmpty {
            guard state.flights.isEmpty else { return [] }
            next = [state.suspects.removeFirst()]
        } else {
            next = state.waiting
            state.waiting = []
        }
        if state.flights.isEmpty { state.oldestSince = Platform.monotonicNanoseconds }
        state.flights += next
        return next.map(\.request)
    }
}

extension PluginWorker.State {
    /// Whether the child is working on a request over which one has died.
    var isTestingSuspect: Bool {
        flights.first.map { $0.strikes > 0 } ?? false || parked.values.contains { $0.strikes > 0 }
    }
}
