internal import TaglineSDK

/// What the formulas of Casio's tables call.
enum CasioFunctions {
    static let all: [String: FormulaFunction] = [
        // A date in digits, with zero bytes between its pairs: `firmwareDate(x, 2)` if two characters for seconds may follow.
        "firmwareDate": .of { arguments in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            let bytes = value.utf8
            return .text(firmwareDate(bytes, hasSeconds: arguments.count > 1) ?? unknown(bytes))
        }
    ]

    private static func firmwareDate(_ bytes: [UInt8], hasSeconds: Bool) -> String? {
        guard bytes.count == 18, bytes[4] == 0, bytes[5] == 0, bytes[10] == 0, bytes[11] == 0, bytes[16] == 0,
            bytes[17] == 0, hasSeconds || bytes[14] == 0 && bytes[15] == 0,
            let year = pair(bytes, 0), let month = pair(bytes, 2), let day = pair(bytes, 6), let hour = pair(bytes, 8),
            let minute = pair(bytes, 12)
        else { return nil }
        let century = (Int(year) ?? 0) < 70 ? "20" : "19"
        let seconds = hasSeconds ? pair(bytes, 14).map { ":\($0)" } ?? "" : ""
        return "\(century)\(year):\(month):\(day) \(hour):\(minute)\(seconds)"
    }

    private static func pair(_ bytes: [UInt8], _ place: Int) -> String? {
        let digits = bytes[place...(place + 1)]
        return digits.allSatisfy { $0 &- 0x30 < 10 } ? String(decoding: digits, as: UTF8.self) : nil
    }

    private static func unknown(_ bytes: [UInt8]) -> String {
        var text = bytes.map { $0 == 0 ? UInt8(ascii: ".") : $0 }
        while text.last == UInt8(ascii: ".") { text.removeLast() }
        return "Unknown (\(TagValue.bytes(Bytes(text)).description))"
    }
}
