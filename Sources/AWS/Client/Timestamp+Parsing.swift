#if AWS
internal import TaglineSDK

extension Timestamp {
    /// A moment in UTC as services write it in documents: `2024-05-06T07:08:09.123Z`.
    init?(iso8601 text: String) {
        let parts = text.split { !$0.isNumber }
        let hasForm = text.hasSuffix("Z") && text.utf8.count >= 20 && parts.count >= 6
        self.init(hasForm ? parts.prefix(6).map { Int($0) } : [])
    }

    /// A moment as HTTP writes it: `Mon, 06 May 2024 07:08:09 GMT` (RFC 9110, section 5.6.7).
    init?(httpDate text: String) {
        let parts = text.split { $0 == " " || $0 == ":" }
        guard parts.count == 8, let month = Self.months.firstIndex(of: String(parts[2])) else { return nil }
        self.init([Int(parts[3]), month + 1, Int(parts[1]), Int(parts[4]), Int(parts[5]), Int(parts[6])])
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private init?(_ parts: [Int?]) {
        let numbers = parts.compactMap(\.self)
        guard numbers.count == 6 else { return nil }
        let date = CivilDate(
            year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4],
            second: numbers[5])
        guard date.isValid else { return nil }
        self.init(seconds: date.secondsSince1970)
    }
}
#endif
