public import TaglineSDK

/// A file that a test lends range by range, counting what is asked for.
public final class PlannedFile {
    public private(set) var ranges: [Range<Int>] = []
    public let contents: FileContents
    private let bytes: [UInt8]

    /// - Parameter firstWindow: how many bytes are there from the start.
    public init(_ bytes: [UInt8], firstWindow: Int) {
        self.bytes = bytes
        contents = FileContents(length: bytes.count)
        let window = min(firstWindow, bytes.count)
        contents.insert(Bytes(Array(bytes[..<window])), at: 0)
    }

    /// Runs a stage as the host does, until nothing is missing.
    public func stage<Value>(_ body: (FileContents) -> Value) -> Value {
        var value = body(contents)
        while !contents.missing.isEmpty, ranges.count < 10_000 {
            for range in contents.takeMissing(joiningGapsUpTo: 4096, atLeast: 4096) {
                ranges.append(range)
                contents.insert(Bytes(Array(bytes[range])), at: range.lowerBound)
            }
            value = body(contents)
        }
        return value
    }
}
