/// Whole numbers in decimal, two digits at a time.
enum DecimalDigits {
    /// The powers of ten, from 1 on.
    static let powers: InlineArray<20, UInt64> = [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ]

    /// The numbers from 0 to 99 with two digits each.
    private static let pairs: StaticString = """
        0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
        5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
        """

    /// Writes a number where there is room for 20 bytes.
    ///
    /// - Returns: how many bytes that took.
    @inline(__always)
    static func write(_ number: Int64, to target: UnsafeMutableRawPointer) -> Int {
        if number >= 0 { return unsafe write(number.magnitude, to: target) }
        unsafe target.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
        return unsafe 1 + write(number.magnitude, to: target + 1)
    }

    /// Writes a number where there is room for 20 bytes.
    ///
    /// - Returns: how many bytes that took.
    @inline(__always)
    static func write(_ number: UInt64, to target: UnsafeMutableRawPointer) -> Int {
        if number < 10 {
            unsafe target.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number), as: UInt8.self)
            return 1
        }
        let width = count(of: number)
        unsafe write(number, width: width, to: target)
        return width
    }

    /// Writes a number with so many digits, zeros in front of it.
    static func write(_ number: UInt64, width: Int, to target: UnsafeMutableRawPointer) {
        var rest = number
        var index = width
        while index >= 2 {
            let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
            index -= 2
            unsafe target.advanced(by: index).copyMemory(from: pairs.utf8Start + Int(pair) * 2, byteCount: 2)
            rest = quotient
        }
        if index == 1 {
            unsafe target.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), as: UInt8.self)
        }
    }

    /// The length of a number, its sign included.
    static func textCount(of number: Int64) -> Int {
        number.magnitude < 10 ? (number < 0 ? 2 : 1) : count(of: number.magnitude) + (number < 0 ? 1 : 0)
    }

    private static func count(of number: UInt64) -> Int {
        // 1233 / 4096 is a little more than the logarithm of two to the base ten.
        let estimate = ((64 - number.leadingZeroBitCount) * 1233) >> 12
        return number < powers[estimate] ? estimate : estimate + 1
    }
}
