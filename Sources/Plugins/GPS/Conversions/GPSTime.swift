internal import TaglineSDK

/// The time of a fix.
///
/// Source: EXIF 3.0, section 4.6.7, GPSTimeStamp.
enum GPSTime {
    /// The time of up to three numbers; fractions of hours and minutes are carried over to what follows.
    ///
    /// Numbers that no clock could show, such as n/0, make no time.
    static func text(of value: TagValue) -> TagValue {
        let parts = value.parts
        func part(_ index: Int) -> Double { index < parts.count ? parts[index].leadingNumber : 0 }
        var rest = (part(0) * 60 + part(1)) * 60 + part(2)
        guard rest.magnitude < 1e15 else { return .text("") }
        var hours = Int(rest / 3600)
        rest -= Double(hours) * 3600
        var minutes = Int(rest / 60)
        rest -= Double(minutes) * 60
        var seconds = Self.seconds(rest)
        if rest > 59, let shown = Double(seconds), shown >= 60 {
            seconds = "00"
            minutes += 1
            if minutes >= 60 {
                minutes -= 60
                hours += 1
            }
        }
        return .text("\(twoDigits(hours)):\(twoDigits(minutes)):\(seconds)")
    }

    /// The time with at most six decimals.
    static func rounded(_ value: TagValue) -> TagValue {
        guard case .text(let text) = value, let point = text.lastIndex(of: "."),
            let colon = text.lastIndex(of: ":"), text.distance(from: colon, to: point) == 3,
            let seconds = Double(text[text.index(after: colon)...])
        else { return value }
        let rounded = (seconds * 1_000_000 + 0.5).rounded(.towardZero) / 1_000_000
        let shown = String(shortest: rounded, significantDigits: 15)
        return .text("\(text[...colon])\(rounded < 10 ? "0" : "")\(shown)")
    }

    /// Two digits and up to nine decimals, without zeros at their end.
    private static func seconds(_ number: Double) -> String {
        if let whole = Int(exactly: number) { return twoDigits(whole) }
        var text = String(fixed: number, decimals: 9)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return (0..<10).contains(number) ? "0" + text : text
    }

    private static func twoDigits(_ number: Int) -> String { (0..<10).contains(number) ? "0\(number)" : "\(number)" }
}
