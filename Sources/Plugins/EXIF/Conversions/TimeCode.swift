internal import TaglineSDK

/// One time code with its binary groups, in which CinemaDNG stores the date and the zone.
///
/// ```
/// 0        1         2         3       4    5     6      7
/// +--------+---------+---------+-------+-----+-------+------+-------------+
/// | frames | seconds | minutes | hours | day | month | year | zone, flags |   all in binary-coded decimals
/// +--------+---------+---------+-------+-----+-------+------+-------------+
/// ```
///
/// Sources: CinemaDNG 1.1, section 5.1; SMPTE ST 12-1 (time code); SMPTE ST 309 (date and zone in the binary groups).
struct TimeCode {
    private static let size = 8

    private let bytes: [UInt8]

    /// The codes in a field; a last one that is cut short does not count.
    static func codes(in bytes: Bytes) -> [TimeCode] {
        stride(from: 0, to: bytes.count - size + 1, by: size).compactMap { offset in
            bytes.slice(at: offset, count: size).map { TimeCode(bytes: Array($0.array)) }
        }
    }

    /// The bytes as hexadecimal digits with points between.
    var digits: String { bytes.map(Self.hexadecimal).joined(separator: ".") }

    /// The time, `10:20:30.12`, with the date and the zone before and behind it if the code has them.
    var description: String {
        guard bytes[3] & 0x80 != 0 else { return time }
        let zone = zoneHours
        let suffix = zone.map(Self.offset) ?? ""
        if bytes[7] & 0x80 != 0 { return modifiedJulianDate(zone ?? 0) + suffix }
        let year = 1900 + Self.decimal(bytes[6])
        let month = Self.hexadecimal(bytes[5])
        return "\(year < 1970 ? year + 100 : year)-\(month)-\(Self.hexadecimal(bytes[4]))T\(time)\(suffix)"
    }

    private var time: String {
        let parts = [bytes[3] & 0x3F, bytes[2] & 0x7F, bytes[1] & 0x7F].map(Self.hexadecimal)
        return "\(parts.joined(separator: ":")).\(Self.hexadecimal(bytes[0] & 0x3F))"
    }

    /// The hours east of Greenwich, or `nil` where the code of the zone means "unknown" or "user-defined".
    private var zoneHours: Double? {
        let code = Int(bytes[7] & 0x3F)
        guard code & 0x0F < 10 else {
            let west = code < 0x10 ? 10 : 20
            let east = code < 0x30 ? 53 : 63
            return code < 0x20 ? Double(west - code) - 0.5 : Double(east - code) + 0.5
        }
        switch Self.decimal(bytes[7] & 0x3F) {
        case let hours where hours < 13: return Double(-hours)
        case let hours where hours < 26: return Double(26 - hours)
        case 28...31: return 0
        case 32: return 12.75
        default: return nil
        }
    }

    /// The date by its number of days since 17 November 1858, which counts in UTC, in local time.
    private func modifiedJulianDate(_ zone: Double) -> String {
        let day = Self.hexadecimal(bytes[6]) + Self.hexadecimal(bytes[5]) + Self.hexadecimal(bytes[4])
        let days = (Int(day.prefix { $0.isNumber }) ?? 0) - 40_587
        let clock = [bytes[3] & 0x3F, bytes[2] & 0x7F, bytes[1] & 0x7F].map(Self.decimal)
        let seconds = days * 86_400 + Int(zone * 3600) + clock[0] * 3600 + clock[1] * 60 + clock[2]
        return "\(Self.date(seconds)).\(Self.hexadecimal(bytes[0] & 0x3F))"
    }

    /// Seconds since 1970 as a date and a time of the Gregorian calendar.
    private static func date(_ seconds: Int) -> String {
        guard seconds != 0 else { return "0000-00-00T00:00:00" }
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let second = seconds - days * 86_400
        // Years begin in March here, so that the day that comes and goes is the last of the year.
        let shifted = days + 719_468
        let era = Int((Double(shifted) / 146_097).rounded(.down))
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        let date = [month < 10 ? month + 3 : month - 9, day].map(twoDigits).joined(separator: "-")
        let time = [second / 3600, second / 60 % 60, second % 60].map(twoDigits).joined(separator: ":")
        return "\(year)-\(date)T\(time)"
    }

    private static func offset(_ hours: Double) -> String {
        let minutes = Int((hours.magnitude * 60 + 0.5).rounded(.down))
        return "\(hours < 0 ? "-" : "+")\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func hexadecimal(_ byte: UInt8) -> String { Bytes([byte]).hexadecimal(uppercase: false) }

    /// The number of a binary-coded decimal, as far as its digits are decimal.
    private static func decimal(_ byte: UInt8) -> Int { Int(hexadecimal(byte).prefix { $0.isNumber }) ?? 0 }
}
