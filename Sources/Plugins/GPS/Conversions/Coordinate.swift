internal import TaglineSDK

/// A latitude or a longitude without its sign, which stands in a tag of its own.
///
/// Source: EXIF 3.0, section 4.6.7, GPSLatitude and GPSLongitude.
enum Coordinate {
    /// The degrees of up to three numbers, or no text if there are none or one is a fraction without a value.
    static func degrees(of value: TagValue) -> TagValue {
        let parts = numbers(in: value)
        guard !parts.isEmpty, !parts.contains(where: \.isUndefined) else { return .text("") }
        func part(_ index: Int) -> Double { index < parts.count ? parts[index].leadingNumber : 0 }
        let degrees = part(0) + (part(1) + part(2) / 60) / 60
        return .real(degrees.magnitude, digits: 15)
    }

    /// Degrees, minutes and seconds to two decimals.
    static func text(ofDegrees number: Double) -> String {
        guard number.magnitude < 1e15 else { return "" }
        let number = number.magnitude
        var degrees = Int(number)
        var minutes = Int((number - Double(degrees)) * 60)
        var seconds = (number - Double(degrees) - Double(minutes) / 60) * 3600
        // What rounds to sixty seconds is a minute.
        if seconds > 59.9, let shown = Double(String(fixed: seconds, decimals: 2)), shown >= 60 {
            seconds = shown - 60
            minutes += 1
            if minutes >= 60 {
                minutes -= 60
                degrees += 1
            }
        }
        return "\(degrees) deg \(minutes)' \(String(fixed: seconds, decimals: 2))\""
    }

    /// The elements; of a text, which some writers have in their place, the numbers in it.
    private static func numbers(in value: TagValue) -> [TagValue] {
        guard case .bytes(let bytes) = value else { return value.parts }
        let words = bytes.array.split { !isNumeric($0) }.map { TagValue.bytes(Bytes(Array($0))) }
        return words.compactMap { $0.decimal.map { .real($0, digits: 15) } }
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".")
    }
}
