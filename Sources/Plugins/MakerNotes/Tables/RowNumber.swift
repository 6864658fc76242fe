/// The number of a row: that of a tag, or of a place in binary data where a fraction tells several tags of one place apart.
///
/// ```
/// 3.1 Brightness mask=0x0f      both stand at 3, and both are read
/// 3.2 Contrast mask=0xf0
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

    /// Reads a decimal or hexadecimal number, perhaps with a fraction.
    init?(_ text: Substring) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1).map { Substring($0) }
        guard let first = parts.first, let id = TableParser.number(first) else { return nil }
        guard parts.count == 2 else {
            whole = id << Self.fractionBits
            return
        }
        guard let fraction = Int("1" + parts[1]), fraction < 1 << Self.fractionBits else { return nil }
        whole = id << Self.fractionBits | fraction
    }
}
