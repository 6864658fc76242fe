/// A positive number rounded to significant digits, where one multiplication can tell what it rounds to.
struct RoundedDecimal {
    /// The digits as a whole number that is not divisible by ten, unless there is no fraction.
    let digits: Int64
    /// How many of the digits stand behind the point.
    let fractionDigits: Int

    /// Powers of ten up to this are exact as `Double`.
    private static let powers: InlineArray<23, Double> = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20,
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
        guard ((scaled - rounded).magnitude - 0.5).magnitude > scaled.ulp, rounded < Self.powers[significantDigits]
        else {
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
