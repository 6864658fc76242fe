internal import CFormat

/// Numbers, digit for digit as C's `printf` and so as Perl writes them.
extension JSONBuffer {
    /// Appends a whole number in decimal.
    @inline(__always)
    package mutating func append(_ number: Int64) {
        unsafe append(atMost: 20) { unsafe DecimalDigits.write(number, to: $0) }
    }

    /// Appends a number as `%.{significantDigits}g` does; one that JSON has no form for becomes `null`.
    mutating func append(_ number: Double, significantDigits: Int) {
        if number.isFinite { appendShortest(number, significantDigits: significantDigits) } else { append("null") }
    }

    /// Appends a number as `%.{significantDigits}g` does, with `inf` and `nan` as C has them.
    mutating func appendShortest(_ number: Double, significantDigits: Int) {
        if significantDigits >= 9, let whole = Int64(exactly: number), whole.magnitude < 1_000_000_000,
            number.sign == .plus || whole != 0
        {
            return append(whole)
        }
        guard number.isFinite else { return append(number.isNaN ? "nan" : number < 0 ? "-inf" : "inf") }
        if let decimal = RoundedDecimal(number, significantDigits: significantDigits) {
            return append(decimal, isNegative: number < 0)
        }
        appendFormatted(number, format: "%.*g", digits: significantDigits)
    }

    /// Appends the quotient of a fraction with a denominator that is not zero, to ten significant digits.
    mutating func append(_ fraction: Rational) {
        let (numerator, denominator) = (fraction.numerator, fraction.denominator)
        if denominator == 1 { return append(numerator) }
        if denominator > 0, numerator.magnitude < 10_000_000_000 {
            let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
            if rest == 0 { return append(quotient) }
            if let decimal = RoundedDecimal(numerator.magnitude, over: denominator) {
                return append(decimal, isNegative: numerator < 0)
            }
        }
        append(Double(numerator) / Double(denominator), significantDigits: 10)
    }

    private mutating func append(_ decimal: RoundedDecimal, isNegative: Bool) {
        unsafe append(atMost: 48) { target in
            var end = unsafe target
            if isNegative {
                unsafe end.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
                unsafe end += 1
            }
            guard decimal.fractionDigits > 0 else {
                return unsafe end - target + DecimalDigits.write(decimal.digits, to: end)
            }
            let (whole, fraction) = decimal.digits.quotientAndRemainder(
                dividingBy: DecimalDigits.powers[decimal.fractionDigits])
            unsafe end += DecimalDigits.write(whole, to: end)
            unsafe end.storeBytes(of: UInt8(ascii: "."), as: UInt8.self)
            unsafe DecimalDigits.write(fraction, width: decimal.fractionDigits, to: end + 1)
            return unsafe end - target + 1 + decimal.fractionDigits
        }
    }

    /// Appends a number as `printf` does with a format that takes a number of digits and a number.
    mutating func appendFormatted(_ number: Double, format: String, digits: Int) {
        // 309 digits before the point, a sign, a point and at most 30 digits behind it.
        unsafe append(atMost: 352) { target in
            let text = unsafe target.assumingMemoryBound(to: CChar.self)
            let count = unsafe cf_print_number(text, 352, format, Int32(Swift.min(digits, 30)), number)
            return Swift.max(0, Swift.min(Int(count), 351))
        }
    }
}
