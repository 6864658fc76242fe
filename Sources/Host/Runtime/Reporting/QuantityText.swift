internal import TaglineSDK

/// Numbers as people read them.
public enum QuantityText {
    /// A whole number with a comma between thousands: `1,234,567`.
    public static func count(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }

    /// A number of bytes in units of a thousand: `55 bytes`, `8.0 kB`, `1200 kB`, `12 MB`.
    public static func bytes(_ number: Int) -> String {
        if number < 2000 { return counted(number, "byte") }
        var amount = Double(number)
        var unit = ""
        for next in ["kB", "MB", "GB"] where amount >= 2000 {
            amount /= 1000
            unit = next
        }
        return "\(String(fixed: amount, decimals: amount < 10 ? 1 : 0)) \(unit)"
    }

    /// A noun with its number: `1 file`, `2 files`.
    public static func counted(_ number: Int, _ noun: String) -> String {
        "\(count(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A duration: `0.05 s`, `12.3 s`, `4 min 10 s`.
    public static func seconds(_ seconds: Double) -> String {
        if seconds < 1 { return "\(String(fixed: seconds, decimals: 2)) s" }
        if seconds < 120 { return "\(String(fixed: seconds, decimals: 1)) s" }
        let whole = Int(seconds)
        return whole < 7200 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole / 60 % 60) min"
    }

    /// How many there were a second, as a whole number.
    public static func rate(_ number: Int, seconds: Double) -> String {
        count(Int((Double(number) / max(seconds, 1e-9)).rounded()))
    }

    /// The largest numbers of a table, then how many are left: `JPEG 28, PNG 7, 3 others`.
    public static func largest(_ table: [String: Int], limit: Int) -> String {
        let sorted = table.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        // One that is left takes no more room than to say so.
        let limit = sorted.count == limit + 1 ? limit + 1 : limit
        var parts = sorted.prefix(limit).map { "\($0.key) \(count($0.value))" }
        if sorted.count > limit { parts.append(counted(sorted.count - limit, "other")) }
        return parts.joined(separator: ", ")
    }
}
