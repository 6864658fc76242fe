internal import TaglineSDK

/// Runs the stages that read a file, and reads what they find missing.
///
/// A stage whose bytes were missing is run again when they have been read, and its first outcome is discarded; after four
/// rounds in all, what is there stands and a problem says so.
final class PlannedReads {
    private(set) var problems: [Problem] = []
    /// What it took to read the file so far.
    var cost: ReadCost { ReadCost(reads: contents.reads + wholeReads, bytes: contents.bytesRead + wholeBytes) }
    private var wholeReads = 0
    private var wholeBytes = 0
    private let reader: any ItemReader
    /// What has been read.
    let contents: FileContents
    private let readsAtOnce: Bool
    private var rounds = 0

    private static let maxRounds = 4
    /// Missing ranges that are nearer to each other than this are read as one, in bytes.
    private static let joinedGap = 4096
    /// A read is at least so long, in bytes.
    private static let smallestRead = 4096

    init(reader: any ItemReader, readsAtOnce: Bool) {
        self.reader = reader
        self.readsAtOnce = readsAtOnce
        contents = FileContents(length: reader.info.bytes, readNow: readsAtOnce ? { reader.readNow($0) } : nil)
    }

    /// Reads the first window.
    func start(firstWindow: Int) async throws {
        let range = 0..<min(firstWindow, contents.length)
        guard !range.isEmpty else { return }
        if readsAtOnce, let bytes = reader.readNow(range) {
            contents.insert(bytes, at: 0)
        } else {
            contents.insert(try await reader.read(range), at: 0)
        }
    }

    /// Runs a stage until nothing that it asks for is missing.
    ///
    /// - Parameter input: what the stage reads; a closure that captured it would copy it.
    func stage<Input, Value>(_ input: Input, _ body: (Input) -> Value) async throws -> Value {
        var value = body(input)
        while !contents.missing.isEmpty {
            let plan = contents.takeMissing(joiningGapsUpTo: Self.joinedGap, atLeast: Self.smallestRead)
            guard rounds < Self.maxRounds, !readsAtOnce else {
                problems.append(
                    Problem(.notRead, "some of the file was not read", offset: plan[0].lowerBound, plugin: "host"))
                break
            }
            rounds += 1
            for range in plan { contents.insert(try await reader.read(range), at: range.lowerBound) }
            value = body(input)
        }
        return value
    }

    /// Lets a check that reads the whole file do so, past what has been read.
    func readAll<Value>(
        _ body: (_ length: Int, _ read: @escaping (Range<Int>) -> Bytes?) -> Value
    ) async throws -> Value {
        if readsAtOnce { return body(contents.length) { self.readPast($0) } }
        let bytes = try await reader.read(0..<contents.length)
        // What follows finds all of it there.
        contents.insert(bytes, at: 0)
        return body(bytes.count) { bytes.slice(at: $0.lowerBound, count: $0.count) }
    }

    private func readPast(_ range: Range<Int>) -> Bytes? {
        let bytes = reader.readNow(range)
        wholeReads += 1
        wholeBytes += bytes?.count ?? 0
        return bytes
    }
}
