internal import TaglineSDK

/// A date as EXIF records it, `2008:05:30 15:56:01`, that there can be.
///
/// Source: EXIF 3.0, section 4.6.5, DateTime. Separators other than colons, as some writers use, are accepted.
struct ExifDate {
    private let date: CivilDate

    /// `nil` for a date that is blank or impossible.
    init?(_ text: String) {
        let utf8 = text.utf8.span
        guard utf8.count >= 16 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= utf8.count else { return nil }
            var number = 0
            for index in range {
                let digit = utf8[index] &- 0x30
                guard digit < 10 else { return nil }
                number = number * 10 + Int(digit)
            }
            return number
        }
        let hasSeconds = utf8.count >= 19 && utf8[16] == UInt8(ascii: ":")
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = hasSeconds ? number(17..<19) : 0
        else { return nil }
        date = CivilDate(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        guard date.isValid else { return nil }
    }

    /// The local time, such as `2008-05-30T15:56:01.00+02:00`.
    func text(fraction: String?, offset: UTCOffset?) -> String {
        date.iso8601 + (fraction.map { ".\($0)" } ?? "") + (offset?.text ?? "")
    }

    /// The same moment in UTC, such as `2008-05-30T13:56:01Z`.
    func utcText(_ offset: UTCOffset) -> String {
        Timestamp(seconds: date.secondsSince1970 - Int64(offset.seconds)).iso8601
    }
}

/// How far local time is ahead of UTC.
struct UTCOffset {
    let seconds: Int

    init(seconds: Int) {
        self.seconds = seconds
    }

    /// An offset as EXIF records it: `+02:00`, or `Z`.
    init?(_ text: String) {
        if text == "Z" { self.init(seconds: 0); return }
        let parts = text.dropFirst().split(separator: ":")
        guard let sign = text.first, sign == "+" || sign == "-", parts.count == 2,
            let hours = Int(parts[0]), let minutes = Int(parts[1]), (0...15).contains(hours), (0...59).contains(minutes)
        else { return nil }
        self.init(seconds: (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60))
    }

    /// Such as `+02:00`.
    var text: String {
        let minutes = abs(seconds) / 60
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return (seconds < 0 ? "-" : "+") + padded(minutes / 60) + ":" + padded(minutes % 60)
    }
}
