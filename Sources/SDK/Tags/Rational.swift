/// An exact fraction, as EXIF stores exposure times, apertures and coordinates.
public struct Rational: Sendable, Equatable {
    public let numerator: Int64
    public let denominator: Int64

    @inlinable
    public init(numerator: Int64, denominator: Int64) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The quotient; `nil` for 0/0, infinite for n/0.
    @inlinable
    public var quotient: Double? {
        if denominator == 0 { return numerator == 0 ? nil : .infinity }
        return Double(numerator) / Double(denominator)
    }
}
