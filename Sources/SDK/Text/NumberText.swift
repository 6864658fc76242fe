/// Numbers as text, digit for digit as C's `printf` and so as Perl writes them.
extension [UInt8] {
    /// Appends a whole number in decimal.
    public mutating func appendDigits(of number: Int64) {
        appendJSON(expecting: 20) { $0.append(number) }
    }

    /// Appends a number as `%.{significantDigits}g` does.
    public mutating func appendShortest(_ number: Double, significantDigits: Int) {
        appendJSON(expecting: 48) { $0.appendShortest(number, significantDigits: significantDigits) }
    }

    /// Appends a number as `%.{decimals}f` does.
    public mutating func appendFixed(_ number: Double, decimals: Int) {
        appendJSON(expecting: 352) { $0.appendFormatted(number, format: "%.*f", digits: decimals) }
    }

    /// Appends a number as `%+.{decimals}f` does.
    public mutating func appendSigned(_ number: Double, decimals: Int) {
        appendJSON(expecting: 352) { $0.appendFormatted(number, format: "%+.*f", digits: decimals) }
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
