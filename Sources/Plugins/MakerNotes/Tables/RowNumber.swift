/// The number of a row: that of a tag, or of a place in binary data where a fraction tells several tags of one place apart.
///
/// ```
/// 3.1 Brightness mask=0x0f      both stand at 3, and both are read
/// 3.2 Contrast mask=0xf0
/// ```
struct RowNumber: Hashable, Sendable, ExpressibleByIntegerLiteral {
    let id: Int
    /// The digits behind the point with a 1 before them; 0 without a point.
    let fraction: Int

    /// Fractions are few: the number alone spreads them well.
    func hash(into hasher: inout Hasher) { hasher.combine(id) }

    init(_ id: Int) {
        self.id = id
        fraction = 0
    }

    init(integerLiteral id: Int) { self.init(id) }

    /// Reads a decimal or hexadecimal number, perhaps with a fraction.
    init?(_ text: Substring) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1).map { Substring($0) }
        guard let first = parts.first, let id = TableParser.number(first) else { return nil }
        self.id = id
        guard parts.count == 2 else {
            fraction = 0
            return
        }
        guard let fraction = Int("1" + parts[1]) else { return nil }
        self.fraction = fraction
    }
}
