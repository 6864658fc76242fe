/// How a raw value becomes a value, and a value becomes print.
///
/// The three forms of a tag are ExifTool's: *raw* is what the file holds, *value* what `exiftool -n` prints, *printed*
/// what `exiftool` prints. A conversion is one entry in a tag's row and is only run when a form is asked for.
public struct Conversion: Sendable {
    /// What the tag is, and so which JSON type it is written as.
    public enum Kind: UInt8, Sendable {
        /// A number or several: written as its value.
        case quantity
        /// An enumeration, a bit mask or a phrase: written as it prints.
        case label
        /// Text: written as its value.
        case text
        /// A date or a time as the file records it.
        case date
        /// Data that is not for reading: written as its size and place.
        case binary
    }

    /// Makes the value of what the file holds.
    public typealias ToValue = @Sendable (RawValue) -> TagValue
    /// Makes the print of a value.
    public typealias ToPrint = @Sendable (TagValue) -> TagValue

    /// How the value is made of what the file holds; what most tags need goes without a function.
    enum Reading: Sendable {
        /// The elements as they are.
        case elements
        /// Text without the white space at its end.
        case trimmedText
        /// The size and the place of the data.
        case size
        /// The elements, or their size and place if their text is longer than a limit.
        case elementsUpTo(Int)
        case function(ToValue)

        func value(of raw: RawValue) -> TagValue {
            switch self {
            case .elements: raw.elements
            case .trimmedText: raw.type.isBytes ? .bytes(raw.text.trimmingTrailingSpace()) : raw.elements
            case .size: .binary(count: raw.dataSize, offset: raw.offset)
            case .elementsUpTo(let limit):
                raw.textCount > limit ? .binary(count: raw.textCount, offset: raw.offset) : raw.elements
            case .function(let read): read(raw)
            }
        }
    }

    public let kind: Kind
    let reading: Reading
    let toPrint: ToPrint?
    let rawToPrint: ToValue?
    let labels: LabelTable?
    let bits: LabelTable?
    let hexadecimal: Bool

    init(
        _ kind: Kind, reading: Reading = .elements, toPrint: ToPrint? = nil, rawToPrint: ToValue? = nil,
        labels: LabelTable? = nil, bits: LabelTable? = nil, hexadecimal: Bool = false
    ) {
        self.kind = kind
        self.reading = reading
        self.toPrint = toPrint
        self.rawToPrint = rawToPrint
        self.labels = labels
        self.bits = bits
        self.hexadecimal = hexadecimal
    }

    /// Numbers, as they are.
    public static let quantity = Conversion(.quantity)

    /// Text, as it is, up to the first NUL.
    public static let text = Conversion(.text)

    /// Text whose trailing white space means "unknown" and is not part of it (EXIF 3.0, section 4.6.5).
    public static let trimmedText = Conversion(.text, reading: .trimmedText)

    /// A date, as it is.
    public static let date = Conversion(.date)

    /// Data that is not for reading. The size of numbers is that of their text, as ExifTool has it.
    public static let binary = Conversion(.binary, reading: .size)

    /// An enumeration.
    ///
    /// - Parameters:
    ///   - bits: names the bits of a number that has no label of its own.
    ///   - hexadecimal: an unknown number is shown as `Unknown (0x1f)`.
    public static func labels(
        _ labels: LabelTable, bits: LabelTable? = nil, hexadecimal: Bool = false
    ) -> Conversion {
        Conversion(.label, labels: labels, bits: bits, hexadecimal: hexadecimal)
    }

    /// A bit mask: the names of the bits that are set.
    public static func flags(_ bits: LabelTable) -> Conversion {
        Conversion(.label, bits: bits)
    }

    /// Anything else, by functions of its own.
    ///
    /// - Parameter printRaw: makes the print of what the file holds, where the value does not tell enough.
    // Tables call it in hundreds of rows, whose code would be a multiple if it were inlined.
    @inline(never)
    public static func custom(
        _ kind: Kind, value: ToValue? = nil, print: ToPrint? = nil, printRaw: ToValue? = nil, labels: LabelTable? = nil
    ) -> Conversion {
        Conversion(
            kind, reading: value.map(Reading.function) ?? .elements, toPrint: print, rawToPrint: printRaw,
            labels: labels)
    }

    /// The value: what `exiftool -n` prints.
    public func value(of raw: RawValue) -> TagValue { reading.value(of: raw) }

    /// Whether its numbers have labels or its bits have names.
    var isNumbered: Bool { labels != nil || bits != nil }

    /// The print of a value: what `exiftool` prints.
    public func printed(_ value: TagValue) -> TagValue {
        if isNumbered { return .text(label(of: value)) }
        return toPrint?(value) ?? value
    }

    private func label(of value: TagValue) -> String {
        if case .integer(let number) = value, let label = labels?[number] { return label }
        var text = TextBuffer()
        text.append(value)
        if let label = labels?[text.utf8] { return label }
        if let bits { return Self.names(of: value, bits) }
        if case .integer(let number) = value, hexadecimal {
            return "Unknown (0x\(String(UInt64(bitPattern: number), radix: 16)))"
        }
        return "Unknown (\(text.string))"
    }

    /// The names of the bits that are set in words of 32 bits.
    private static func names(of value: TagValue, _ bits: LabelTable) -> String {
        var names: [String] = []
        for (word, part) in value.parts.enumerated() {
            let mask = UInt64(bitPattern: Int64(exactly: part.leadingNumber.rounded(.towardZero)) ?? -1)
            for bit in 0..<32 where mask & 1 << bit != 0 {
                let number = word * 32 + bit
                names.append(bits[Int64(number)] ?? "[\(number)]")
            }
        }
        return names.isEmpty ? "(none)" : names.joined(separator: ", ")
    }
}

extension RawValue {
    /// The value without a conversion: numbers as numbers, text and bytes as bytes.
    public var elements: TagValue {
        if type.isBytes { return .bytes(text) }
        let count = count
        if count == 1 { return element(at: 0) }
        if count == 0 { return .text("") }
        return .vector((0..<count).map(element(at:)))
    }

    /// The size of data that is not for reading, in bytes; that of numbers and texts is the length of their text.
    var dataSize: Int { type == .string ? text.count : type.isBytes ? size : textCount }

    /// The length of the elements as text, in bytes.
    var textCount: Int {
        guard type.isInteger, count > 0 else { return elements.textCount }
        var sum = count - 1
        for index in 0..<count { sum += DecimalDigits.textCount(of: integer(at: index) ?? 0) }
        return sum
    }

    /// The element at an index as a number; a fraction that is none as `undef` or `inf`.
    public func element(at index: Int) -> TagValue {
        switch type {
        case .rational64u, .rational64s:
            guard let rational = rational(at: index) else { return .text("") }
            if rational.denominator == 0 { return .text(rational.numerator == 0 ? "undef" : "inf") }
            if rational.denominator == 1 { return .integer(rational.numerator) }
            return .real(Double(rational.numerator) / Double(rational.denominator), digits: 10)
        case .float, .double:
            return .real(real(at: index) ?? 0, digits: 15)
        default:
            return .integer(integer(at: index) ?? 0)
        }
    }
}

extension Bytes {
    /// The bytes without the white space at their end.
    public func trimmingTrailingSpace() -> Bytes {
        let end = array.lastIndex { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
        return prefix(end.map { $0 - array.startIndex + 1 } ?? 0)
    }
}
