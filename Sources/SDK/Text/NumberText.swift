internal import Glibc

/// Numbers as text, digit for digit as C's `printf` and so as Perl writes them.
extension [UInt8] {
    /// Appends a whole number in decimal.
    public mutating func appendDigits(of number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        if rest < 10 { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest)) }
        var digits: InlineArray<20, UInt8> = .init(repeating: 0)
        var start = 20
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            start -= 1
            digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest > 0
        unsafe digits.span.extracting(start...).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    /// Appends a number as `%.{significantDigits}g` does.
    public mutating func appendShortest(_ number: Double, significantDigits: Int) {
        if let whole = Int64(exactly: number), whole.magnitude < 1_000_000_000, number.sign == .plus || whole != 0 {
            return appendDigits(of: whole)
        }
        guard number.isFinite else { return append(contentsOf: (number.isNaN ? "nan" : number < 0 ? "-inf" : "inf").utf8) }
        if let decimal = Decimal(number, significantDigits: significantDigits) {
            if number < 0 { append(UInt8(ascii: "-")) }
            return append(decimal)
        }
        appendFormatted(number, format: "%.*g", digits: significantDigits)
    }

    private mutating func append(_ decimal: Decimal) {
        if decimal.fractionDigits == 0 { return appendDigits(of: decimal.digits) }
        var scale: Int64 = 1
        for _ in 0..<decimal.fractionDigits { scale *= 10 }
        let (whole, fraction) = decimal.digits.quotientAndRemainder(dividingBy: scale)
        appendDigits(of: whole)
        append(UInt8(ascii: "."))
        while scale >= 10, fraction < scale / 10 {
            append(UInt8(ascii: "0"))
            scale /= 10
        }
        appendDigits(of: fraction)
    }

    /// Appends a number as `%.{decimals}f` does.
    public mutating func appendFixed(_ number: Double, decimals: Int) {
        appendFormatted(number, format: "%.*f", digits: decimals)
    }

    /// Appends a number as `%+.{decimals}f` does.
    public mutating func appendSigned(_ number: Double, decimals: Int) {
        appendFormatted(number, format: "%+.*f", digits: decimals)
    }

    private mutating func appendFormatted(_ number: Double, format: String, digits: Int) {
        // 309 digits before the point, a sign, a point and at most 30 digits behind it.
        let text = unsafe withVaList([Int32(Swift.min(digits, 30)), number]) { arguments in
            unsafe [UInt8](unsafeUninitializedCapacity: 352) { buffer, count in
                let written = unsafe buffer.withMemoryRebound(to: CChar.self) {
                    unsafe vsnprintf($0.baseAddress, $0.count, format, arguments)
                }
                count = Swift.max(0, Swift.min(Int(written), 351))
            }
        }
        append(contentsOf: text)
    }
}

/// A positive number rounded to significant digits, where one multiplication can tell what it rounds to.
private struct Decimal {
    /// The digits as a whole number that is not divisible by ten, unless there is no fraction.
    let digits: Int64
    /// How many of the digits stand behind the point.
    let fractionDigits: Int

    /// Powers of ten up to this are exact as `Double`.
    private static let powers: InlineArray<23, Double> = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
        1e21, 1e22,
    ]

    /// `nil` where it cannot be told, or where C would write an exponent.
    init?(_ number: Double, significantDigits: Int) {
        let magnitude = number.magnitude
        guard (1...15).contains(significantDigits), magnitude >= 1e-4, magnitude < Self.powers[significantDigits] else {
            return nil
        }
        var fractionDigits = significantDigits + 3
        while fractionDigits > 0, magnitude * Self.powers[fractionDigits] >= Self.powers[significantDigits] {
            fractionDigits -= 1
        }
        let scaled = magnitude * Self.powers[fractionDigits]
        let rounded = scaled.rounded()
        // The product is off by half a unit in its last place at most: nearer than that to a tie, only C can tell.
        guard ((scaled - rounded).magnitude - 0.5).magnitude > scaled.ulp, rounded < Self.powers[significantDigits] else {
            return nil
        }
        var digits = Int64(rounded)
        while fractionDigits > 0, digits % 10 == 0 {
            digits /= 10
            fractionDigits -= 1
        }
        (self.digits, self.fractionDigits) = (digits, fractionDigits)
    }
}

extension String {
    /// A number as C's `%.{decimals}f` writes it.
    public init(fixed number: Double, decimals: Int) {
        var text: [UInt8] = []
        text.appendFixed(number, decimals: decimals)
        self.init(decoding: text, as: UTF8.self)
    }

    /// A number as C's `%.{digits}g` writes it.
    public init(shortest number: Double, significantDigits digits: Int) {
        var text: [UInt8] = []
        text.appendShortest(number, significantDigits: digits)
        self.init(decoding: text, as: UTF8.self)
    }

    /// A number as C's `%+.{decimals}f` writes it.
    public init(signed number: Double, decimals: Int) {
        var text: [UInt8] = []
        text.appendSigned(number, decimals: decimals)
        self.init(decoding: text, as: UTF8.self)
    }
}
