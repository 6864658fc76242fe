internal import TaglineSDK

/// The internal serial number: `FPX20017035 592D31313034060427796060110384` has a body number as the hexadecimal digits of a
/// text, the day of manufacture as six digits, and 12 characters more.
enum FujiFilmSerial {
    private static let dated =
        Pattern.known("^(.*?\\s*)([0-9a-fA-F]*)(\\d{2})(\\d{2})(\\d{2})(.{12})\\s*\\0*$", options: "s")
    /// A few models have the body number without a day.
    private static let undated = Pattern.known("\\b592D(3[0-9])+")

    static func print(_ value: TagValue) -> TagValue {
        let text = value.utf8
        func group(_ number: Int) -> String { string(dated.capture(number, in: text) ?? []) }
        if let year = Int(group(3)), let month = Int(group(4)), let day = Int(group(5)),
            (1...12).contains(month), (1...31).contains(day)
        {
            let body = string(bytes(ofHexadecimal: group(2)))
            return .text(
                "\(group(1))\(body) \(year + (year < 70 ? 2000 : 1900)):\(group(4)):\(group(5)) \(group(6))")
        }
        guard let body = undated.capture(0, in: text) else { return value }
        return .bytes(
            Bytes(undated.replacing(text, with: bytes(ofHexadecimal: string(body)) + [0x20], all: false)))
    }

    private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Two digits a byte; a single one at the end is the upper half.
    private static func bytes(ofHexadecimal digits: String) -> [UInt8] {
        let values = digits.compactMap(\.hexDigitValue)
        return stride(from: 0, to: values.count, by: 2).map { index in
            UInt8(values[index] << 4 | (index + 1 < values.count ? values[index + 1] : 0))
        }
    }
}
