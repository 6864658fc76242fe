internal import TaglineSDK

/// Dates and durations as ExifTool prints them.
enum CalendarText {
    /// A date in the calendar of 1970, UTC: `2008:05:30 15:56:01`. No time at all is `0000:00:00 00:00:00`.
    static func date(secondsSince1970 seconds: Double) -> String {
        guard seconds != 0, seconds.magnitude < 1e14 else { return "0000:00:00 00:00:00" }
        let whole = Int(seconds.rounded(.down))
        let day = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
        let time = whole - day * 86_400
        let (year, month, date) = civil(day)
        return "\(pad(year, 4)):\(pad(month, 2)):\(pad(date, 2)) "
            + "\(pad(time / 3600, 2)):\(pad(time / 60 % 60, 2)):\(pad(time % 60, 2))"
    }

    /// Seconds as `12.34 s`, `0:01:02` or `2 days 0:01:02`.
    static func duration(_ seconds: Double) -> String {
        guard seconds != 0 else { return "0 s" }
        let sign = seconds < 0 ? "-" : ""
        let magnitude = seconds.magnitude
        if magnitude < 30 { return sign + String(fixed: magnitude, decimals: 2) + " s" }
        guard magnitude < 1e12 else { return TagValue.number(seconds).description }
        let whole = Int((magnitude + 0.5).rounded(.down))
        let days = whole >= 86_400 ? "\(whole / 86_400) days " : ""
        return "\(sign)\(days)\(whole % 86_400 / 3600):\(pad(whole / 60 % 60, 2)):\(pad(whole % 60, 2))"
    }

    /// Minutes east of Greenwich: `+01:00`.
    static func timeZone(minutes: Double) -> String {
        guard minutes.magnitude < 100_000 else { return TagValue.number(minutes).description }
        let whole = Int(minutes.magnitude.rounded())
        return "\(minutes < 0 ? "-" : "+")\(pad(whole / 60, 2)):\(pad(whole % 60, 2))"
    }

    /// Bits a second: `320 kbps`, with three digits at least.
    static func bitRate(_ rate: Double) -> String {
        var rate = rate
        for unit in ["bps", "kbps", "Mbps", "Gbps"] {
            if rate < 1000 || unit == "Gbps" {
                return (rate < 100 ? String(shortest: rate, significantDigits: 3) : String(fixed: rate, decimals: 0))
                    + " \(unit)"
            }
            rate /= 1000
        }
        return ""
    }

    private static func pad(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }

    /// Year, month and day of a day counted from 1970-01-01.
    ///
    /// Source: the algorithm for the proleptic Gregorian calendar by eras of 400 years (146,097 days).
    private static func civil(_ day: Int) -> (Int, Int, Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
