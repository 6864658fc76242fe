/// Text that is being put together, as UTF-8.
public struct TextBuffer: Sendable {
    /// The bytes so far.
    public private(set) var utf8: [UInt8] = []

    public init() {}

    /// The text so far, with every byte that is not UTF-8 replaced by `?`.
    public var string: String {
        if let text = String(validating: utf8, as: UTF8.self) { return text }
        var valid: [UInt8] = []
        UTF8Repair.append(Bytes(utf8), to: &valid, replacement: [UInt8(ascii: "?")])
        return String(decoding: valid, as: UTF8.self)
    }

    public mutating func append(_ text: String) { utf8.append(contentsOf: text.utf8) }

    public mutating func append(_ bytes: Bytes) { utf8.append(contentsOf: bytes.array) }

    public mutating func append(_ number: Int64) { utf8.appendDigits(of: number) }

    /// Appends a value as ExifTool prints it: the numbers of a vector with a space between, a list's with a comma.
    public mutating func append(_ value: TagValue) {
        switch value {
        case .integer(let number): append(number)
        case .real(let number, let digits): utf8.appendShortest(number, significantDigits: Int(digits))
        case .text(let text): append(text)
        case .bytes(let bytes): append(bytes)
        case .vector(let elements): append(elements, separator: " ")
        case .list(let elements): append(elements, separator: ", ")
        case .binary(let count, _): append("(Binary data \(count) bytes, use -b option to extract)")
        }
    }

    private mutating func append(_ elements: [TagValue], separator: String) {
        for (index, element) in elements.enumerated() {
            if index > 0 { append(separator) }
            append(element)
        }
    }
}
