internal import TaglineSDK

/// The time of a fix.
///
/// Source: EXIF 3.0, section 4.6.7, GPSTimeStamp.
enum GPSTime {
    /// The time of up to three numbers; fractions of hours and minutes are carried over to what follows.
    /// A number that is infinite makes no time.
    static func text(of value: TagValue) -> TagValue {
        let parts = value.parts.map(\.leadingNumber)
        guard parts.allSatisfy(\.isFinite) else { return .text("") }
        func part(_ index: Int) -> Double { index < parts.count ? parts[index] : 0 }
        var rest = (part(0) * 60 + part(1)) * 60 + part(2)
        var hours = (rest / 3600).rounded(.towardZero)
        rest -= hours * 3600
        var minutes = (rest / 60).rounded(.towardZero)
        rest -= minutes * 60
        var seconds = String(fixed: rest, decimals: 9)
        if let shown = Double(seconds), shown >= 60 {
            seconds = "00"
            minutes += 1
            if minutes >= 60 {
                minutes -= 60
                hours += 1
            }
        } else {
            while seconds.hasSuffix("0") { seconds.removeLast() }
            if seconds.hasSuffix(".") { seconds.removeLast() }
            if rest >= 0, rest < 10 { seconds = "0" + seconds }
            if seconds == "0" { seconds = "00" }
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

    private static func twoDigits(_ number: Double) -> String {
        let digits = String(fixed: number, decimals: 0)
        return digits.count < 2 ? "0" + digits : digits
    }
}
