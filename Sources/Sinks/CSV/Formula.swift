/// Tells cells that a spreadsheet would run from those that it would show.
///
/// Source: OWASP, "CSV Injection".
enum Formula {
    /// Whether a cell begins like a formula and is no number, date or coordinate, that is, does not match
    /// `^[-+]?[0-9.,:/ ]+([eE][-+]?[0-9]+)?$`.
    static func isFormula(_ cell: ArraySlice<UInt8>) -> Bool {
        guard let first = cell.first, "=+-@\t\r".utf8.contains(first) else { return false }
        return !isNumeric(cell)
    }

    private static func isNumeric(_ cell: ArraySlice<UInt8>) -> Bool {
        let mantissa = withoutSign(cell)
        let rest = mantissa.drop { isDigit($0) || ".,:/ ".utf8.contains($0) }
        guard rest.startIndex > mantissa.startIndex else { return false }
        guard let exponent = rest.first else { return true }
        let digits = withoutSign(rest.dropFirst())
        return exponent | 0x20 == UInt8(ascii: "e") && !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    private static func withoutSign(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
