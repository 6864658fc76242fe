internal import Synchronization
internal import TaglinePlatform
public import TaglineSDK

/// Tells on the standard error stream how a run goes: messages, and progress in between.
///
/// On a terminal progress is one line that is written over, at most five times a second; elsewhere it is a line every ten
/// seconds. It is used by several threads at once.
public final class Reporter: Sendable {
    public let format: LogFormat
    private let isQuiet: Bool
    private let showsProgress: Bool
    private let isTerminal: Bool
    private let start = Platform.monotonicNanoseconds
    private let state = Mutex(State())

    private struct State {
        var items = 0
        var troubled = 0
        var unreadable = 0
        var lastShown: UInt64 = 0
        var isLineOpen = false
    }

    /// - Parameters:
    ///   - isQuiet: whether only errors are told.
    ///   - showsProgress: whether progress is told.
    public init(format: LogFormat = .text, isQuiet: Bool = false, showsProgress: Bool = true) {
        self.format = format
        self.isQuiet = isQuiet
        self.showsProgress = showsProgress && !isQuiet
        isTerminal = StandardStream.error.isTerminal
        state.withLock { $0.lastShown = start }
    }

    /// Tells what ended a run, or kept it from starting.
    public func error(_ message: String) {
        tell("error", message, prefix: "Error: ")
    }

    /// Tells of an item that cannot be read, also when only errors are told. What comes behind the first hundred is counted.
    public func unreadable(_ error: SourceError) {
        let count = state.withLock { state in
            state.unreadable += 1
            return state.unreadable
        }
        if count <= Self.unreadableLimit { self.error(error.description) }
        if count == Self.unreadableLimit { self.error("more that cannot be read is counted, and not named") }
    }

    private static let unreadableLimit = 100

    /// Tells what a run went past.
    public func warning(_ message: String) {
        if !isQuiet { tell("warning", message, prefix: "Warning: ") }
    }

    /// Tells what is good to know.
    public func note(_ message: String) {
        if !isQuiet { tell("info", message, prefix: "") }
    }

    /// Tells the closing summary of a run.
    public func summary(_ summary: ClosingSummary) {
        guard !isQuiet else { return }
        clearProgress()
        switch format {
        case .text: StandardStream.error.writeLine(summary.lines.joined(separator: "\n"))
        case .json: StandardStream.error.write(line("info", "done") { $0.append(contentsOf: summary.json) })
        }
    }

    /// Adds to the progress, and shows it if that is due.
    public func progress(_ step: Pipeline.Step) {
        guard showsProgress else { return }
        let now = Platform.monotonicNanoseconds
        let pause: UInt64 = isTerminal && format == .text ? 200_000_000 : 10_000_000_000
        state.withLock { state in
            state.items += step.items
            state.troubled += step.troubled
            guard now >= state.lastShown + pause else { return }
            state.lastShown = now
            show(state, seconds: Double(now - start) / 1e9, isOpenLine: &state.isLineOpen)
        }
    }

    /// Removes the progress line from the terminal.
    public func clearProgress() {
        state.withLock { state in
            if state.isLineOpen { StandardStream.error.write(Array("\r\u{1B}[K".utf8)) }
            state.isLineOpen = false
        }
    }

    private func show(_ state: State, seconds: Double, isOpenLine: inout Bool) {
        if format == .json {
            let (items, troubled) = (state.items, state.troubled)
            StandardStream.error.write(
                line("info", "progress") {
                    $0.append(",\"items\":")
                    $0.appendDigits(of: Int64(items))
                    $0.append(",\"troubled\":")
                    $0.appendDigits(of: Int64(troubled))
                })
            return
        }
        var text = "\(QuantityText.counted(state.items, "file")), \(QuantityText.rate(state.items, seconds: seconds))/s"
        if state.troubled > 0 { text += ", \(QuantityText.count(state.troubled)) with problems" }
        if isTerminal {
            StandardStream.error.write(Array("\r\u{1B}[K\(text)".utf8))
            isOpenLine = true
        } else {
            StandardStream.error.writeLine(text)
        }
    }

    private func tell(_ level: String, _ message: String, prefix: String) {
        clearProgress()
        switch format {
        case .text: StandardStream.error.writeLine(prefix + message)
        case .json: StandardStream.error.write(line(level, message) { _ in })
        }
    }

    private func line(_ level: String, _ message: String, _ addMembers: (inout [UInt8]) -> Void) -> [UInt8] {
        var json: [UInt8] = []
        json.append("{\"time\":")
        json.appendJSON(Platform.now.iso8601)
        json.append(",\"level\":")
        json.appendJSON(level)
        json.append(",\"message\":")
        json.appendJSON(message)
        addMembers(&json)
        json.append("}\n")
        return json
    }
}
