internal import Glibc

extension Double {
    /// The number that is left when this one is written with so many significant digits, at most fifteen.
    ///
    /// ExifTool keeps a rational as ten digits of text and calculates with those, so that 2 ** (n / d) is only the same to
    /// the last digit when the exponent was rounded first.
    public func rounded(toSignificantDigits digits: Int) -> Double {
        guard isFinite, self != 0, self.rounded(.towardZero) != self || magnitude >= 1e9 else { return self }
        let digits = Swift.max(1, Swift.min(digits, 15))
        let power = digits - 1 - Int(log10(magnitude).rounded(.down))
        // Ten digits leave enough of a double to see whether the quotient is close to a tie; powers of ten up to 22 are exact.
        if digits <= 10, abs(power) <= 22 {
            let scale = pow(10, Double(abs(power)))
            let scaled = power >= 0 ? self * scale : self / scale
            let whole = scaled.rounded(.toNearestOrEven)
            if abs(abs(scaled - whole) - 0.5) > 1e-4, whole.magnitude >= pow(10, Double(digits - 1)) {
                return power >= 0 ? whole / scale : whole * scale
            }
        }
        return Double(String(shortest: self, significantDigits: digits)) ?? self
    }
}
