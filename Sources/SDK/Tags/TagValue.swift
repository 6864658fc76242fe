/// A value in one of its converted forms: what a formatter returns and what a sink writes.
public enum TagValue: Sendable, Equatable {
    /// A whole number.
    case integer(Int64)
    /// A number, to be written with at most so many significant digits.
    ///
    /// Ten is what ExifTool gives a rational, fifteen is what it gives a real.
    case real(Double, digits: UInt8)
    /// Text of our own making, or decoded from a known character set.
    case text(String)
    /// Text as the file holds it: ASCII or UTF-8 as a rule, anything at all in practice.
    case bytes(Bytes)
    /// Several numbers or words that belong together, such as `8 8 8`.
    indirect case vector([TagValue])
    /// A list of values of their own, such as keywords.
    indirect case list([TagValue])
    /// Data that is not for reading: its size in bytes, and where it stands in the file (-1 if it does not as such).
    case binary(count: Int, offset: Int)

    /// The number that this is, or `nil`.
    public var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .real(let number, _): number
        case .text, .bytes, .vector, .list, .binary: nil
        }
    }

    /// The length of the value as text, in bytes.
    public var textCount: Int {
        var text = TextBuffer()
        text.append(self)
        return text.utf8.count
    }

    /// The value as ExifTool would print it, with every byte that is not UTF-8 replaced by `?`.
    public var description: String {
        switch self {
        case .text(let text): return text
        case .integer(let number): return String(number)
        case .bytes(let bytes):
            // `String(validating:)` of a slice takes several times as long.
            if let text = try? UTF8Span(validating: bytes.array.span) { return String(copying: text) }
        case .real, .vector, .list, .binary: break
        }
        var text = TextBuffer()
        text.append(self)
        return text.string
    }
}
