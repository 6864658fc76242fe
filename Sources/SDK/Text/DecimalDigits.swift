/// A whole number in decimal, without memory of its own.
struct DecimalDigits {
    /// The sign, if there is one, and the digits, at the end of this.
    private(set) var bytes: InlineArray<20, UInt8> = .init(repeating: UInt8(ascii: "0"))
    /// Where they begin.
    private(set) var start = 20

    init(_ number: Int64) {
        var rest = number.magnitude
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            start -= 1
            bytes[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest > 0
        if number < 0 {
            start -= 1
            bytes[start] = UInt8(ascii: "-")
        }
    }
}
