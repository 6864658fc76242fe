/// A moment, as the file system or the store gives it.
public struct Timestamp: Sendable, Equatable, Comparable {
    /// Whole seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int64
    /// Nanoseconds beyond those, 0 to 999,999,999.
    public let nanoseconds: Int32

    public init(seconds: Int64, nanoseconds: Int32 = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// The moment to the second in UTC, as RFC 3339 writes it: `2008-07-31T10:38:11Z`.
    public var iso8601: String { CivilDate(secondsSince1970: seconds).iso8601 + "Z" }
}

/// A day and a time of day in the proleptic Gregorian calendar, without a time zone.
public struct CivilDate: Sendable, Equatable {
    public var year: Int, month: Int, day: Int
    public var hour: Int, minute: Int, second: Int

    public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        (self.year, self.month, self.day) = (year, month, day)
        (self.hour, self.minute, self.second) = (hour, minute, second)
    }

    /// The date of a moment in UTC.
    ///
    /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    public init(secondsSince1970 seconds: Int64) {
        let (days, rest) = seconds.flooredQuotient(86_400)
        let z = days + 719_468
        let (era, dayOfEra) = z.flooredQuotient(146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month: Int(month),
            day: Int(dayOfYear - (153 * shifted + 2) / 5 + 1),
            hour: Int(rest / 3600), minute: Int(rest / 60 % 60), second: Int(rest % 60))
    }

    /// Seconds since 1970-01-01T00:00:00 on the same clock.
    ///
    /// Source: the same, `days_from_civil`.
    public var secondsSince1970: Int64 {
        let y = Int64(month <= 2 ? year - 1 : year)
        let (era, yearOfEra) = y.flooredQuotient(400)
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        return days * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// Whether there is such a day and such a time; a leap second counts as one.
    public var isValid: Bool {
        (1...9999).contains(year) && (1...12).contains(month) && (1...daysInMonth).contains(day)
            && (0...23).contains(hour) && (0...59).contains(minute) && (0...60).contains(second)
    }

    private var daysInMonth: Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The date and the time as ISO 8601 has them, without a time zone: `2008-07-31T10:38:11`.
    public var iso8601: String {
        guard hasFourDigits else { return "\(dateText(separator: "-"))T\(timeText)" }
        return unsafe String(unsafeUninitializedCapacity: 20) { buffer in
            guard let target = buffer.baseAddress else { return 0 }
            return unsafe writeISO8601(to: target) - 1
        }
    }

    /// Whether the year, which may be any, fits the four digits of RFC 3339.
    var hasFourDigits: Bool { (0...9999).contains(year) }

    /// Writes a date whose year has four digits, as RFC 3339 writes it in UTC, where there is room for 20 bytes.
    ///
    /// - Returns: 20.
    func writeISO8601(to target: UnsafeMutableRawPointer) -> Int {
        unsafe target.copyMemory(from: ("0000-00-00T00:00:00Z" as StaticString).utf8Start, byteCount: 20)
        unsafe DecimalDigits.write(UInt64(year), width: 4, to: target)
        unsafe DecimalDigits.write(UInt64(month), width: 2, to: target + 5)
        unsafe DecimalDigits.write(UInt64(day), width: 2, to: target + 8)
        unsafe DecimalDigits.write(UInt64(hour), width: 2, to: target + 11)
        unsafe DecimalDigits.write(UInt64(minute), width: 2, to: target + 14)
        unsafe DecimalDigits.write(UInt64(second), width: 2, to: target + 17)
        return 20
    }

    /// The day, such as `2008-05-30`.
    public func dateText(separator: String) -> String {
        Self.padded(year, 4) + separator + Self.padded(month, 2) + separator + Self.padded(day, 2)
    }

    /// The time of day, such as `15:56:01`.
    public var timeText: String {
        Self.padded(hour, 2) + ":" + Self.padded(minute, 2) + ":" + Self.padded(second, 2)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension Int64 {
    func flooredQuotient(_ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
