internal import TaglineSDK

/// The number of a row: that of a tag, or of a place in binary data where a fraction tells several tags of one place apart.
///
/// ```
/// 3.1 Brightness mask=0x0f      both stand at 3, and both are read
/// 3.2 Contrast mask=0xf0
/// 'MINF' Model                  four letters, the first of them in the highest bits
/// ```
struct RowNumber: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    /// The number with its fraction in the lowest bits, so that numbers are compared at once.
    private let whole: Int
    private static let fractionBits = 24

    var id: Int { whole >> Self.fractionBits }
    /// The digits behind the point with a 1 before them; 0 without a point.
    var fraction: Int { whole & (1 << Self.fractionBits - 1) }

    static func < (a: RowNumber, b: RowNumber) -> Bool { a.whole < b.whole }

    /// - Parameter id: of 32 bits.
    init(_ id: Int) {
        whole = id << Self.fractionBits
    }

    init(integerLiteral id: Int) { self.init(id) }

    /// Reads a decimal or hexadecimal number, perhaps with a fraction, or letters; from bytes, since a table has hundreds of them.
    init?(_ text: Bytes) {
        let point = text.firstIndex(of: UInt8(ascii: "."))
        guard let id = Self.number(text.prefix(point ?? text.count)), id.magnitude >> 32 == 0 else { return nil }
        guard let point else {
            whole = id << Self.fractionBits
            return
        }
        guard let fraction = Self.digits(text.dropFirst(point + 1), 10, after: 1), fraction < 1 << Self.fractionBits
        else { return nil }
        whole = id << Self.fractionBits | fraction
    }

    private static func number(_ text: Bytes) -> Int? {
        if text.starts(with: "'"), text.count == 6, text.byte(at: 5) == UInt8(ascii: "'") {
            return text.array.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
        }
        if text.starts(with: "0x") { return digits(text.dropFirst(2), 16) }
        return text.starts(with: "-") ? digits(text.dropFirst(1), 10).map { -$0 } : digits(text, 10)
    }

    /// The number that digits are, behind others.
    private static func digits(_ text: Bytes, _ radix: Int, after first: Int = 0) -> Int? {
        guard (1...15).contains(text.count) else { return nil }
        var number = first
        for byte in text.array {
            let digit =
                switch byte {
                case 0x30...0x39: Int(byte) - 0x30
                case 0x41...0x46, 0x61...0x66: Int(byte | 0x20) - 0x57
                default: radix
                }
            guard digit < radix else { return nil }
            number = number * radix + digit
        }
        return number
    }
}
