internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// The thread of a plugin's process: starts child after child for as long as there is something to ask.
extension PluginWorker {
    /// After so many deaths in a row the plugin is left alone for a while.
    private static let patience = 12

    func live() {
        while awaitWork() {
            let fault = runChild()
            settle(fault)
        }
        for closer in monitor.change({ state in
            state.isStarted = false
            defer { state.closers = [] }
            return state.closers
        }) {
            closer()
        }
    }

    /// Waits until a child is needed, and then a little longer if the last ones died.
    ///
    /// - Returns: false if none is needed any more.
    private func awaitWork() -> Bool {
        let deaths = monitor.wait { state -> Int? in
            if state.hasWork { return state.deaths }
            return state.isClosing ? -1 : nil
        }
        guard let deaths, deaths >= 0 else { return false }
        if deaths > 1 {
            let pause = UInt64(min(1000, 25 << min(deaths - 2, 10))) * 1_000_000
            _ = monitor.wait(until: Platform.monotonicNanoseconds + pause) { $0.isClosing ? true : nil }
        }
        return true
    }

    private func runChild() -> ChildFault {
        let child: ChildProcess
        do throws(ChildFault) {
            child = try ChildProcess(setup.command)
        } catch {
            return error
        }
        child.send(setup.opening)
        var incarnation = PluginIncarnation(worker: self, child: child)
        let fault = child.run(&incarnation)
        return incarnation.explain(fault)
    }

    /// Begins to send requests to a child that is ready.
    func begin(with child: ChildProcess) {
        let starters = monitor.change { state in
            state.child = child
            state.isReady = true
            state.refusal = nil
            defer { state.starters = [] }
            for request in dispatch(&state) { child.put(request.bytes) }
            return state.starters
        }
        for starter in starters { starter(nil) }
        endIfDone(child)
    }

    /// Takes answers, parts of some, or questions, in the order in which they came.
    func take(_ messages: [PluginMessage], from child: ChildProcess) throws(ChildFault) {
        let requests = monitor.change { state in
            var requests: [PluginRequest] = []
            for message in messages {
                guard let request = state.take(message) else { break }
                requests.append(request)
            }
            for request in dispatch(&state) { child.put(request.bytes) }
            return requests
        }
        // Whoever waits is woken when all that came is there, and then need not wait for each.
        var wakers: [@Sendable () -> Void] = []
        for (request, message) in zip(requests, messages) {
            if message.isPartial {
                request.add(message)
            } else if let waker = message.reads.isEmpty ? request.settle(.success(message)) : request.ask(message) {
                wakers.append(waker)
            }
        }
        for waker in wakers { waker() }
        if requests.count < messages.count {
            throw .garbage("answered the request \(messages[requests.count].id ?? -1), which is not open")
        }
        endIfDone(child)
    }

    private func endIfDone(_ child: ChildProcess) {
        if monitor.change({ $0.isClosing && $0.isIdle }) { child.finish(withinMilliseconds: Self.partingMs) }
    }

    /// Sorts out what was open when a child died.
    private func settle(_ fault: ChildFault) {
        let (failed, starters) = monitor.change { state -> ([PluginRequest], [@Sendable (ChildFault?) -> Void]) in
            let casualties = state.flights
            let parked = Array(state.parked.values)
            state.child = nil
            state.isReady = false
            state.flights = []
            state.parked = [:]
            state.deaths += 1
            var failed = casualties.filter { !$0.request.isRepeatable }.map(\.request)
            let repeatable = casualties.filter(\.request.isRepeatable)
            if casualties.count == 1, let culprit = repeatable.first, culprit.strikes > 0 {
                failed.append(culprit.request)
                state.suspects += parked
            } else {
                state.suspects += parked + repeatable.map { Flight(request: $0.request, strikes: $0.strikes + 1) }
            }
            // Whoever asked waits for the answers in this order, and has to be there when the plugin wants bytes.
            state.suspects.sort { $0.request.id < $1.request.id }
            for flight in state.suspects { flight.request.beginAgain() }
            if state.deaths >= Self.patience || !state.starters.isEmpty {
                failed += (state.suspects + state.waiting).map(\.request)
                state.suspects = []
                state.waiting = []
                let until = Platform.monotonicNanoseconds + UInt64(setup.restMs) * 1_000_000
                state.refusal = (Self.refusal(after: fault), until)
            }
            defer { state.starters = [] }
            return (failed, state.starters)
        }
        for request in failed { request.complete(.failure(fault)) }
        for starter in starters { starter(fault) }
    }

    private static func refusal(after fault: ChildFault) -> ChildFault {
        ChildFault(
            code: "plugin-unavailable", message: "keeps failing and is left alone for a while: it \(fault.message)")
    }

    /// When the child has to have answered; `nil` while nothing is asked.
    var deadline: UInt64? {
        monitor.change { state in
            state.flights.isEmpty ? nil : state.oldestSince + UInt64(setup.answerMs) * 1_000_000
        }
    }
}

extension PluginWorker.State {
    /// Takes a message, and with an answer its request from among the flights; `nil` if it answers none.
    fileprivate mutating func take(_ message: PluginMessage) -> PluginRequest? {
        guard let index = flights.firstIndex(where: { $0.request.id == message.id }) else { return nil }
        let flight = flights[index]
        guard !message.isPartial else { return flight.request }
        flights.remove(at: index)
        if index == 0 { oldestSince = Platform.monotonicNanoseconds }
        if message.reads.isEmpty { deaths = 0 } else { parked[flight.request.id] = flight }
        return flight.request
    }
}
