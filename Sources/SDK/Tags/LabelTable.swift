internal import Glibc

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
        unsafe bytes(of: key).map { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// The label of a key that is a word or several numbers, such as `R98` or `2 2`.
    public subscript(key: String) -> String? {
        let utf8 = key.utf8.span
        return unsafe utf8.withUnsafeBytes { key in
            unsafe bytes(of: key).map { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }

    subscript(key: [UInt8]) -> String? {
        unsafe key.withUnsafeBytes { key in
            unsafe bytes(of: key).map { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The label of a number, as UTF-8 that stays where it is for good.
    func bytes(of key: Int64) -> UnsafeRawBufferPointer? {
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var span = digits.mutableSpan
        return unsafe span.withUnsafeMutableBytes { digits in
            guard let start = digits.baseAddress else { return nil }
            return unsafe bytes(of: UnsafeRawBufferPointer(start: start, count: DecimalDigits.write(key, to: start)))
        }
    }

    /// The label of a key, as UTF-8 that stays where it is for good.
    func bytes(of key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        var line = unsafe UnsafeRawPointer(lines.utf8Start)
        let end = unsafe line + lines.utf8CodeUnitCount
        while unsafe line < end {
            let lineEnd = unsafe memchr(line, 0x0A, end - line).map { UnsafeRawPointer($0) } ?? end
            let label = unsafe line + key.count + 1
            if unsafe label <= lineEnd, unsafe label.load(fromByteOffset: -1, as: UInt8.self) == UInt8(ascii: "="),
                unsafe key.baseAddress.map({ unsafe memcmp($0, line, key.count) == 0 }) ?? true
            {
                return unsafe UnsafeRawBufferPointer(start: label, count: lineEnd - label)
            }
            unsafe line = lineEnd + 1
        }
        return nil
    }

    /// All keys and labels, in the order of the table.
    public var entries: [(key: String, label: String)] {
        lines.description.split(separator: "\n").map { line in
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
    }
}
