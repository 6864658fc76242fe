public import TaglineSDK

/// What every sink has to pass: give it a way to make the sink and a way to read back what it wrote.
///
/// ```swift
/// @Test func conformance() async {
///     let suite = SinkConformance(
///         sink: { target in try JSONLSink(options: options(path: "\(folder)/\(target).jsonl")) },
///         keys: { target in try uris(in: "\(folder)/\(target).jsonl") })
///     #expect(await suite.failures().isEmpty)
/// }
/// ```
///
/// It uses nothing but the SDK, so that it runs in any test framework, or in none.
public struct SinkConformance: Sendable {
    private let makeSink: @Sendable (_ target: Int) throws -> any Sink
    private let readKeys: @Sendable (_ target: Int) async throws -> [String]

    /// A suite for one sink.
    ///
    /// - Parameters:
    ///   - sink: makes a sink that writes to the target of a number: a file, a table. A number's target is empty before
    ///     the first sink is made for it.
    ///   - keys: reads the keys of the records that a target holds, which are their `uri`, in the target's order.
    public init(
        sink: @escaping @Sendable (_ target: Int) throws -> any Sink,
        keys: @escaping @Sendable (_ target: Int) async throws -> [String]
    ) {
        makeSink = sink
        readKeys = keys
    }

    /// Runs all checks.
    ///
    /// - Returns: what the sink does wrong, a sentence each; empty if it passes.
    public func failures() async -> [String] {
        let checks: [(name: String, run: @Sendable (Int) async throws -> [String])] = [
            ("descriptor", descriptor), ("use before it is open", useBeforeOpening), ("writing", writing),
            ("one record at a time", writingOneByOne), ("nothing to write", writingNothing), ("encoding", encoding),
            ("use after it is closed", useAfterClosing), ("a target that exists", reopening),
        ]
        var failures: [String] = []
        for (target, check) in checks.enumerated() {
            do {
                failures += try await check.run(target).map { "\(check.name): \($0)" }
            } catch {
                failures.append("\(check.name): \(error)")
            }
        }
        return failures
    }
}

extension SinkConformance {
    private func descriptor(_ target: Int) throws -> [String] {
        let type = type(of: try makeSink(target))
        var failures: [String] = []
        if type.descriptor.id.isEmpty { failures.append("the descriptor has no id") }
        if type.descriptor.version.isEmpty { failures.append("the descriptor has no version") }
        if type.descriptor.summary.isEmpty { failures.append("the descriptor has no summary") }
        if type.behavior.batchSize < 1 { failures.append("the batch size is \(type.behavior.batchSize)") }
        let options = type.descriptor.options.options
        for (index, option) in options.enumerated() {
            if options[..<index].contains(where: { $0.name == option.name }) {
                failures.append("the option \"\(option.name)\" is declared twice")
            }
            guard let value = option.defaultValue else { continue }
            if (try? Options([option.name: value], for: OptionsSchema(option))) == nil {
                failures.append("the option \"\(option.name)\" does not accept its own default")
            }
        }
        return failures
    }

    private func useBeforeOpening(_ target: Int) async throws -> [String] {
        let sink = try makeSink(target)
        let batch = Self.encoded(Array(Self.records.prefix(2)), by: sink)
        var failures: [String] = []
        if await !throwsSinkError({ _ = try await sink.write(batch) }) {
            failures.append("writing before opening does not throw a SinkError")
        }
        try await sink.close()
        return failures
    }

    private func useAfterClosing(_ target: Int) async throws -> [String] {
        let sink = try makeSink(target)
        let batch = Self.encoded(Self.records, by: sink)
        try await sink.open()
        _ = try await sink.write(batch)
        try await sink.close()
        var failures: [String] = []
        if await !throwsSinkError({ _ = try await sink.write(batch) }) {
            failures.append("writing after closing does not throw a SinkError")
        }
        return failures + compare(try await readKeys(target), with: batch, sink)
    }

    private func writing(_ target: Int) async throws -> [String] {
        let sink = try makeSink(target)
        let batch = Self.encoded(Self.records, by: sink)
        try await sink.open()
        var failures: [String] = []
        let size = min(sink.behavior.batchSize, 7)
        for start in stride(from: 0, to: batch.count, by: size) {
            let part = Array(batch[start..<min(start + size, batch.count)])
            failures += check(try await sink.write(part), of: part)
            if start / size == 1 { try await sink.flush() }
        }
        try await sink.flush()
        try await sink.close()
        return failures + compare(try await readKeys(target), with: batch, sink)
    }

    private func writingOneByOne(_ target: Int) async throws -> [String] {
        let sink = try makeSink(target)
        let batch = Self.encoded(Self.records, by: sink)
        try await sink.open()
        var failures: [String] = []
        for record in batch { failures += check(try await sink.write([record]), of: [record]) }
        // Closing has to flush by itself.
        try await sink.close()
        return failures + compare(try await readKeys(target), with: batch, sink)
    }

    private func writingNothing(_ target: Int) async throws -> [String] {
        let sink = try makeSink(target)
        try await sink.open()
        var failures: [String] = []
        if try await !sink.write([]).isEmpty { failures.append("an empty batch has outcomes") }
        try await sink.flush()
        try await sink.flush()
        try await sink.close()
        try await sink.close()
        let keys = try await readKeys(target)
        if !keys.isEmpty { failures.append("there are \(keys.count) records where none was written") }
        return failures
    }

    private func encoding(_ target: Int) async throws -> [String] {
        let sink = try makeSink(target)
        let expected = Self.records.map(sink.encode)
        var failures: [String] = []
        for (record, payload) in zip(Self.records, expected) where payload.isEmpty {
            failures.append("\(record.uri) is encoded as nothing")
        }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 {
                group.addTask { Self.records.map(sink.encode) == expected }
            }
            for await isEqual in group where !isEqual { failures.append("a record is not always encoded alike") }
        }
        return failures
    }

    private func reopening(_ target: Int) async throws -> [String] {
        let first = Array(Self.records.prefix(3))
        let sink = try makeSink(target)
        let batch = Self.encoded(first, by: sink)
        try await sink.open()
        _ = try await sink.write(batch)
        try await sink.close()
        let second = try makeSink(target)
        do {
            try await second.open()
        } catch is SinkError {
            try await second.close()
            return compare(try await readKeys(target), with: batch, sink)
        }
        let more = Self.encoded(Array(Self.records.dropFirst(3).prefix(3)), by: second)
        let failures = check(try await second.write(more), of: more)
        try await second.close()
        let keys = try await readKeys(target)
        let isAdded = compare(keys, with: batch + more, sink).isEmpty
        let isReplaced = compare(keys, with: more, sink).isEmpty
        return isAdded || isReplaced
            ? failures : failures + ["the records are neither added nor do they replace the old"]
    }
}

extension SinkConformance {
    private static func encoded(_ records: [Record], by sink: any Sink) -> [Encoded] {
        records.enumerated().map { Encoded(sequence: $0, key: $1.uri, payload: sink.encode($1)) }
    }

    private func throwsSinkError(_ body: () async throws -> Void) async -> Bool {
        do {
            try await body()
            return false
        } catch {
            return error is SinkError
        }
    }

    private func check(_ outcomes: [WriteOutcome], of batch: [Encoded]) -> [String] {
        guard outcomes.count == batch.count else {
            return ["\(batch.count) records have \(outcomes.count) outcomes"]
        }
        return zip(batch, outcomes).compactMap { record, outcome in
            outcome == .accepted ? nil : "\(record.key) is \(outcome) rather than accepted"
        }
    }

    private func compare(_ keys: [String], with batch: [Encoded], _ sink: any Sink) -> [String] {
        let expected = batch.map(\.key)
        if sink.behavior.isOrdered {
            guard keys != expected else { return [] }
            return [keys.sorted() == expected.sorted() ? "the records are out of order" : difference(keys, expected)]
        }
        return keys.sorted() == expected.sorted() ? [] : [difference(keys, expected)]
    }

    private func difference(_ keys: [String], _ expected: [String]) -> String {
        let missing = expected.filter { !keys.contains($0) }
        let first = missing.first.map { ", \($0) among those missing" } ?? ""
        return "\(expected.count) records were written and \(keys.count) are there\(first)"
    }
}
