/// The labels of an enumeration or the names of a bit mask's bits: one line each, `key=label`.
///
/// It is read-only memory that is searched where it stands, so that thousands of them cost nothing at start.
///
/// ```swift
/// let units: LabelTable = """
///     1=None
///     2=inches
///     3=cm
///     """
/// units["2"]  // "inches"
/// ```
public struct LabelTable: Sendable, ExpressibleByStringLiteral {
    private let lines: StaticString

    public init(stringLiteral lines: StaticString) {
        self.lines = lines
    }

    /// The label of a number.
    public subscript(key: Int64) -> String? {
        let digits = DecimalDigits(key)
        return label(of: digits.bytes.span.extracting(digits.start...))
    }

    /// The label of a key that is a word or several numbers, such as `R98` or `2 2`.
    public subscript(key: String) -> String? {
        label(of: key.utf8.span)
    }

    subscript(key: [UInt8]) -> String? {
        label(of: key.span)
    }

    private func label(of key: Span<UInt8>) -> String? {
        let table = unsafe UnsafeBufferPointer(start: lines.utf8Start, count: lines.utf8CodeUnitCount)
        var line = 0
        while line < table.count {
            let rest = unsafe UnsafeBufferPointer(rebasing: table[line...])
            let length = unsafe rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count
            if length > key.count, unsafe rest[key.count] == UInt8(ascii: "="), unsafe Self.hasPrefix(rest, key) {
                return unsafe String(decoding: rest[(key.count + 1)..<length], as: UTF8.self)
            }
            line += length + 1
        }
        return nil
    }

    private static func hasPrefix(_ line: UnsafeBufferPointer<UInt8>, _ key: Span<UInt8>) -> Bool {
        for index in key.indices where unsafe line[index] != key[index] { return false }
        return true
    }

    /// All keys and labels, in the order of the table.
    public var entries: [(key: String, label: String)] {
        lines.description.split(separator: "\n").map { line in
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
    }
}
