/// What has been read of a file so far, and what turned out to be missing.
///
/// A stage that reads a file asks for ranges. What is there is lent; what is not is noted, and the host reads the noted
/// ranges and runs the stage again. So no stage does input or output, and the same code reads a local file, an object in
/// S3 and an array in a test. One worker at a time uses an instance.
public final class FileContents {
    /// The size of the file, in bytes.
    public let length: Int
    private var windows: [Window] = []
    /// The ranges that were asked for and are not there, in the order of asking.
    public private(set) var missing: [Range<Int>] = []

    private struct Window {
        let range: Range<Int>
        let bytes: Bytes
    }

    /// A file of which nothing has been read.
    public init(length: Int) {
        self.length = length
    }

    /// A file that is there as a whole.
    public convenience init(_ bytes: [UInt8]) {
        self.init(length: bytes.count)
        insert(Bytes(bytes), at: 0)
    }

    /// The bytes of a range of the file.
    ///
    /// - Returns: `nil` beyond the end of the file, or if some are not there yet, which is noted.
    @inline(__always)
    public func bytes(at offset: Int, count: Int) -> Bytes? {
        guard offset >= 0, count >= 0, offset <= length, count <= length - offset else { return nil }
        for window in windows where window.range.lowerBound <= offset && offset + count <= window.range.upperBound {
            return window.bytes.slice(at: offset - window.range.lowerBound, count: count)
        }
        if count == 0 { return Bytes() }
        missing.append(offset..<offset + count)
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
        windows.contains { $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound }
    }

    /// Adds bytes that were read at an offset. Windows that touch are joined.
    public func insert(_ bytes: Bytes, at offset: Int) {
        var range = offset..<offset + bytes.count
        var joined = bytes
        while let index = windows.firstIndex(where: {
            $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound
        }) {
            let other = windows.remove(at: index)
            (joined, range) = Self.join((joined, range), (other.bytes, other.range))
        }
        windows.append(Window(range: range, bytes: joined))
    }

    private static func join(
        _ one: (bytes: Bytes, range: Range<Int>), _ two: (bytes: Bytes, range: Range<Int>)
    ) -> (Bytes, Range<Int>) {
        let (first, second) = one.range.lowerBound <= two.range.lowerBound ? (one, two) : (two, one)
        if second.range.upperBound <= first.range.upperBound { return first }
        let overlap = first.range.upperBound - second.range.lowerBound
        var bytes = [UInt8](first.bytes.array)
        bytes.append(contentsOf: second.bytes.dropFirst(overlap).array)
        return (Bytes(bytes), first.range.lowerBound..<second.range.upperBound)
    }

    /// The missing ranges, sorted and joined over gaps of up to `gap` bytes; forgets them.
    public func takeMissing(joiningGapsUpTo gap: Int) -> [Range<Int>] {
        defer { missing = [] }
        return missing.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { plan, range in
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
