public import TaglineSDK

/// What every storage has to pass: give it the storage and a prefix below which nothing is.
///
/// ```swift
/// let suite = StorageConformance(S3Storage(), below: StorageLocation("s3://bucket/conformance/"))
/// #expect(await suite.failures() == [])
/// ```
public struct StorageConformance: Sendable {
    private let storage: any Storage
    private let prefix: StorageLocation

    /// - Parameter prefix: a location that ends in a slash; what is below it is removed again.
    public init(_ storage: any Storage, below prefix: StorageLocation) {
        self.storage = storage
        self.prefix = prefix
    }

    /// Runs all checks.
    ///
    /// - Returns: what the storage does wrong, a sentence each; empty if it passes.
    public func failures() async -> [String] {
        let checks: [(name: String, run: @Sendable () async throws -> [String])] = [
            ("the scheme", scheme), ("what is not there", absence), ("writing and reading", roundTrip),
            ("ranges", ranges), ("conditions", conditions), ("listing", listing), ("locks", locks),
        ]
        var failures: [String] = []
        for check in checks {
            do {
                failures += try await check.run().map { "\(check.name): \($0)" }
                for entry in try await storage.list(prefix) { try await storage.delete(entry.location) }
            } catch {
                failures.append("\(check.name): \(error)")
            }
        }
        return failures
    }

    private func location(_ name: String) -> StorageLocation { StorageLocation(prefix.text + name) }

    private func scheme() -> [String] {
        storage.scheme == prefix.scheme ? [] : ["it is \(storage.scheme), not \(prefix.scheme)"]
    }

    private func absence() async throws -> [String] {
        var failures: [String] = []
        if try await storage.read(location("nothing")) != nil { failures.append("there is an object where none is") }
        try await storage.delete(location("nothing"))
        do {
            _ = try await storage.read(location("nothing"), range: 0..<1)
            failures.append("a range of nothing can be read")
        } catch is StorageError {}
        return failures
    }

    private func roundTrip() async throws -> [String] {
        var failures: [String] = []
        for (name, bytes) in [
            ("empty", []), ("binary", (0...255).map { UInt8($0) }), ("a b+c%\u{E9}=&.json", [1]),
            ("large", [UInt8](repeating: 7, count: 3_000_000)),
        ] {
            let version = try await storage.write(bytes, to: location(name), if: .always)
            let object = try await storage.read(location(name))
            if object?.bytes != bytes { failures.append("\(name): what is read is not what was written") }
            if object?.version != version { failures.append("\(name): reading and writing tell different versions") }
        }
        try await storage.delete(location("binary"))
        if try await storage.read(location("binary")) != nil { failures.append("what is deleted is still there") }
        return failures
    }

    private func ranges() async throws -> [String] {
        let bytes = (0..<100).map { UInt8($0) }
        try await storage.write(bytes, to: location("ranges"), if: .always)
        var failures: [String] = []
        for range in [0..<100, 10..<20, 90..<200, 0..<1] {
            let part = try await storage.read(location("ranges"), range: range)
            if part != Array(bytes[range.clamped(to: 0..<100)]) { failures.append("\(range) has \(part.count) bytes") }
        }
        if try await !storage.read(location("ranges"), range: 100..<110).isEmpty {
            failures.append("there is something behind the end")
        }
        return failures
    }

    private func conditions() async throws -> [String] {
        var failures: [String] = []
        let first = try await storage.write([1], to: location("state"), if: .absent)
        if await !conflicts([9], .absent) { failures.append("a second write is not refused where none may exist") }
        let second = try await storage.write([2], to: location("state"), if: .unchanged(first))
        if first == second { failures.append("two contents have one version") }
        if await !conflicts([9], .unchanged(first)) { failures.append("a write over a changed object is not refused") }
        if try await storage.read(location("state"))?.bytes != [2] {
            failures.append("a refused write wrote something")
        }
        let third = try await storage.write([3], to: location("state"), if: .always)
        try await storage.write([4], to: location("state"), if: .unchanged(third))
        return failures
    }

    private func conflicts(_ bytes: [UInt8], _ condition: StorageCondition) async -> Bool {
        do {
            try await storage.write(bytes, to: location("state"), if: condition)
            return false
        } catch {
            return (error as? StorageError)?.kind == .conflict
        }
    }

    private func listing() async throws -> [String] {
        let base = location("records.jsonl")
        let parts = [0, 1, 2, 10].map(base.part)
        for (index, part) in parts.reversed().enumerated() {
            try await storage.write([UInt8](repeating: 1, count: index + 1), to: part, if: .always)
        }
        try await storage.write([0], to: location("other"), if: .always)
        let entries = try await storage.list(base.partPrefix)
        var failures: [String] = []
        if entries.map(\.location) != parts { failures.append("\(entries.map(\.location)) is listed") }
        if entries.map(\.size) != [4, 3, 2, 1] { failures.append("the sizes are \(entries.map(\.size))") }
        if try await !storage.list(location("none")).isEmpty { failures.append("there is something where nothing is") }
        return failures
    }

    private func locks() async throws -> [String] {
        guard let lock = try await storage.lock(location("state")) else { return [] }
        var failures: [String] = []
        do {
            _ = try await storage.lock(location("state"))
            failures.append("two have the lock")
        } catch let error as StorageError {
            if error.kind != .conflict { failures.append("a lock that is taken is no conflict but \(error.kind)") }
        }
        lock.release()
        try await storage.lock(location("state"))?.release()
        return failures
    }
}
