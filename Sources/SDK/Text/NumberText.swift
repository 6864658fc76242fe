internal import Glibc

/// Numbers as text, digit for digit as C's `printf` and so as Perl writes them.
extension [UInt8] {
    /// Appends a whole number in decimal.
    public mutating func appendDigits(of number: Int64) {
        if 0 <= number, number < 10 { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number)) }
        let digits = DecimalDigits(number)
        append(addingCapacity: 20) { $0.append(digits.bytes.span.extracting(digits.start...)) }
    }

    /// Appends a number as `%.{significantDigits}g` does.
    public mutating func appendShortest(_ number: Double, significantDigits: Int) {
        if significantDigits >= 9, let whole = Int64(exactly: number), whole.magnitude < 1_000_000_000,
            number.sign == .plus || whole != 0
        {
            return appendDigits(of: whole)
        }
        guard number.isFinite else {
            return append(contentsOf: (number.isNaN ? "nan" : number < 0 ? "-inf" : "inf").utf8)
        }
        if let decimal = RoundedDecimal(number, significantDigits: significantDigits) {
            if number < 0 { append(UInt8(ascii: "-")) }
            return append(decimal)
        }
        appendFormatted(number, format: "%.*g", digits: significantDigits)
    }

    private mutating func append(_ decimal: RoundedDecimal) {
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
