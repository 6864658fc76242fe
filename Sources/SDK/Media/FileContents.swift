/// What has been read of a file so far, and what turned out to be missing.
///
/// A stage that reads a file asks for ranges. What is there is lent; what is not is noted, and the host reads the noted
/// ranges and runs the stage again. A source that can read at once hands in how, so that nothing is missing in the first
/// place. Either way no stage does input or output, and the same code reads a local file, an object in S3 and an array in
/// a test. One worker at a time uses an instance.
public final class FileContents {
    /// The size of the file, in bytes.
    public let length: Int
    /// How often bytes were added.
    public private(set) var reads = 0
    /// How many bytes were added.
    public private(set) var bytesRead = 0
    private var windows: [Window] = []
    /// The window that was lent from last, which most often is the next one too (`make bench`).
    private var recent = Window(range: 0..<0, bytes: Bytes())
    private let readNow: ((Range<Int>) -> Bytes?)?
    private let budget: Budget
    /// The ranges that were asked for and are not there, in the order of asking.
    public private(set) var missing: [Range<Int>] = []

    private struct Window {
        let range: Range<Int>
        let bytes: Bytes

        func covers(_ other: Range<Int>) -> Bool {
            range.lowerBound <= other.lowerBound && other.upperBound <= range.upperBound
        }
    }

    /// How much may be read at once for one file, so that a hostile one cannot make a job read forever.
    public struct Budget: Sendable {
        /// Reads at the most.
        public var reads: Int
        /// Bytes at the most.
        public var bytes: Int
        /// Each read takes at least so many bytes, because what is asked for next stands near.
        public var readAhead: Int

        public init(reads: Int = 2048, bytes: Int = 64 << 20, readAhead: Int = 12_288) {
            self.reads = reads
            self.bytes = bytes
            self.readAhead = readAhead
        }
    }

    /// A file of which nothing has been read.
    ///
    /// - Parameter readNow: reads a range at once; answers `nil` if it cannot be read, which is then noted as missing.
    public init(length: Int, budget: Budget = Budget(), readNow: ((Range<Int>) -> Bytes?)? = nil) {
        self.length = length
        self.budget = budget
        self.readNow = readNow
    }

    /// A file that is there as a whole.
    public convenience init(_ bytes: [UInt8]) {
        self.init(length: bytes.count)
        insert(Bytes(bytes), at: 0)
    }

    /// The bytes of a range of the file.
    ///
    /// - Parameter margin: if they have to be read, so many bytes in front of them are read as well.
    /// - Returns: `nil` beyond the end of the file, or if some are not there yet, which is noted.
    public func bytes(at offset: Int, count: Int, margin: Int = 0) -> Bytes? {
        guard offset >= 0, count >= 0, offset <= length, count <= length - offset else { return nil }
        let range = unsafe Range(uncheckedBounds: (offset, offset + count))
        if let bytes = lent(range) { return bytes }
        return count == 0 ? Bytes() : load(range, margin)
    }

    /// How many bytes a read takes at least; 0 where nothing is read at once.
    public var readAhead: Int { readNow == nil ? 0 : budget.readAhead }

    /// The bytes of a range if they are there; what is missing is not noted.
    public func lent(_ range: Range<Int>) -> Bytes? {
        if !recent.covers(range) {
            guard let window = windows.last(where: { $0.covers(range) }) else { return nil }
            recent = window
        }
        return recent.bytes.slice(at: range.lowerBound - recent.range.lowerBound, count: range.count)
    }

    private func load(_ range: Range<Int>, _ margin: Int) -> Bytes? {
        let wanted = max(0, range.lowerBound - margin)..<range.upperBound
        if let readNow, reads < budget.reads, bytesRead + wanted.count <= budget.bytes {
            // What is there in front is read again: joining it would copy more (`make bench`).
            let end = min(length, max(range.upperBound, range.lowerBound + budget.readAhead))
            if let bytes = readNow(wanted.lowerBound..<end) {
                reads += 1
                bytesRead += bytes.count
                recent = Window(range: wanted.lowerBound..<wanted.lowerBound + bytes.count, bytes: bytes)
                windows.append(recent)
                if let bytes = lent(range) { return bytes }
            }
        }
        missing.append(wanted)
        return nil
    }

    /// As many bytes as there are at an offset, at most `count`.
    ///
    /// - Returns: `nil` if some that the file has are not there yet, which is noted.
    public func available(at offset: Int, upTo count: Int) -> Bytes? {
        guard offset >= 0, offset < length else { return Bytes() }
        return bytes(at: offset, count: min(count, length - offset))
    }

    /// Whether a range can be lent at once.
    public func has(_ range: Range<Int>) -> Bool {
        recent.covers(range) || windows.contains { $0.covers(range) }
    }

    /// Adds bytes that were read at an offset. Windows that touch are joined.
    public func insert(_ bytes: Bytes, at offset: Int) {
        reads += 1
        bytesRead += bytes.count
        var range = offset..<offset + bytes.count
        var joined = bytes
        while let index = windows.firstIndex(where: {
            $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound
        }) {
            let other = windows.remove(at: index)
            (joined, range) = Self.join((joined, range), (other.bytes, other.range))
        }
        recent = Window(range: range, bytes: joined)
        windows.append(recent)
    }

    private static func join(
        _ one: (bytes: Bytes, range: Range<Int>), _ two: (bytes: Bytes, range: Range<Int>)
    ) -> (Bytes, Range<Int>) {
        let (first, second) = one.range.lowerBound <= two.range.lowerBound ? (one, two) : (two, one)
        if second.range.upperBound <= first.range.upperBound { return first }
        let overlap = first.range.upperBound - second.range.lowerBound
        var bytes: [UInt8] = []
        bytes.reserveCapacity(second.range.upperBound - first.range.lowerBound)
        bytes.append(contentsOf: first.bytes.array)
        bytes.append(contentsOf: second.bytes.dropFirst(overlap).array)
        return (Bytes(bytes), first.range.lowerBound..<second.range.upperBound)
    }

    /// The missing ranges, sorted and joined over gaps of up to `gap` bytes; forgets them.
    ///
    /// - Parameter smallest: a range is made at least so long, because what is asked for next stands near; in bytes.
    public func takeMissing(joiningGapsUpTo gap: Int, atLeast smallest: Int = 0) -> [Range<Int>] {
        defer { missing = [] }
        return missing.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { plan, range in
            let range = range.lowerBound..<max(range.upperBound, min(length, range.lowerBound + smallest))
            if let last = plan.last, range.lowerBound <= last.upperBound + gap {
                plan[plan.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                plan.append(range)
            }
        }
    }

    /// Forgets what was noted as missing, for a caller that can do without.
    public func forgetMissing() { missing = [] }
}
