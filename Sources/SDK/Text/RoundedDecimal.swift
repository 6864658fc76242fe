/// A positive number rounded to significant digits, where one multiplication can tell what it rounds to.
struct RoundedDecimal {
    /// The digits as a whole number that is not divisible by ten, unless there is no fraction.
    private(set) var digits: UInt64
    /// How many of the digits stand behind the point.
    private(set) var fractionDigits: Int

    /// Powers of ten up to this are exact as `Double`.
    private static let powers: InlineArray<23, Double> = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20,
        1e21, 1e22,
    ]

    /// The magnitude of a number; `nil` where it cannot be told, or where C would write an exponent.
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
        (digits, self.fractionDigits) = (UInt64(rounded), fractionDigits)
        dropTrailingZeros()
    }

    /// The quotient of a whole number and a power of ten, exactly; `nil` for other divisors, or where the number has
    /// more than ten digits or C would write an exponent.
    init?(_ number: UInt64, over divisor: Int64) {
        let divisor = divisor.magnitude
        guard let power = Self.exponent(of: divisor), number < 10_000_000_000, number * 10_000 >= divisor else {
            return nil
        }
        (digits, fractionDigits) = (number, power)
        dropTrailingZeros()
    }

    private static func exponent(of power: UInt64) -> Int? {
        switch power {
        case 10: 1
        case 100: 2
        case 1000: 3
        case 10_000: 4
        case 100_000: 5
        case 1_000_000: 6
        case 10_000_000: 7
        case 100_000_000: 8
        case 1_000_000_000: 9
        default: nil
        }
    }

    private mutating func dropTrailingZeros() {
        while fractionDigits >= 4, digits.isMultiple(of: 10_000) {
            digits /= 10_000
            fractionDigits -= 4
        }
        while fractionDigits > 0, digits.isMultiple(of: 10) {
            digits /= 10
            fractionDigits -= 1
        }
    }
}
