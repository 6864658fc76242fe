internal import TaglineSDK

/// A time with hundredths of a second: `2 days 01:02:03.45`.
enum PanasonicTime {
    static func text(seconds: Double) -> String {
        guard seconds >= 0, seconds < 1e12 else { return TagValue.number(seconds).description }
        var minutes = Int(seconds / 60)
        var rest = String(fixed: seconds - Double(minutes) * 60, decimals: 2)
        if rest == "60.00" {
            rest = "0.00"
            minutes += 1
        }
        let days = minutes / 1440
        let hours = minutes / 60 % 24
        return (days > 0 ? "\(days) days " : "")
            + "\(pad(String(hours), 2)):\(pad(String(minutes % 60), 2)):\(pad(rest, 5))"
    }

    private static func pad(_ text: String, _ count: Int) -> String {
        String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
}
