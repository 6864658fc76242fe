internal import TaglineSDK

/// A lens as Sony's cameras describe it: focal lengths, apertures, and letters for its features.
///
/// ```
/// flags (1 byte)   focal lengths (2 x 16 bits)   apertures (2 x 8 bits)   flags (1 byte)
/// ```
/// Lengths are written in decimal digits; an aperture of `b0` is f/11.
struct SonyLensSpec {
    /// The numbers as ExifTool shows them: `01 18 55 3.5 5.6 00`.
    let numbers: String

    init?(bytes: [UInt8]) {
        guard bytes.count == 8 else { return nil }
        let digits = bytes.map { Self.hex($0) }
        let lengths = [digits[1] + digits[2], digits[3] + digits[4]].map { TagValue.text($0).leadingNumber }
        // A digit above nine is written with two; what stands behind a second one of these is no number.
        let apertures = bytes[5...6].map { byte -> Double in
            let high = Double(byte >> 4)
            let low = Double(byte & 15)
            return (low < 10 ? high * 10 + low : high < 10 ? high * 100 + low : high) / 10
        }
        let middle = (lengths + apertures).map { TagValue.number($0).description }
        numbers = ([digits[0]] + middle + [digits[7]]).joined(separator: " ")
    }

    private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

    /// What flags say, in the order in which the letters are added.
    private static let features: [(mask: UInt16, names: [UInt16: StaticString], isPrefix: Bool)] = [
        (0x4000, [0x4000: "PZ"], true),
        (0x0300, [0x0100: "DT", 0x0200: "FE", 0x0300: "E"], true),
        (0x00E0, [0x0020: "STF", 0x0040: "Reflex", 0x0060: "Macro", 0x0080: "Fisheye"], false),
        (0x000C, [0x0004: "ZA", 0x0008: "G"], false),
        (0x0003, [0x0001: "SSM", 0x0002: "SAM"], false),
        (0x8000, [0x8000: "OSS"], false),
        (0x2000, [0x2000: "LE"], false),
        (0x0800, [0x0800: "II"], false),
    ]

    /// The text of the numbers, or of the two words of flags alone: `DT 18-55mm F3.5-5.6 SAM`.
    static func name(of numbers: String) -> String {
        let words = numbers.split(separator: " ").map(String.init)
        guard var name = words.count == 2 ? "" : core(words), let first = words.first,
            let last = words.count == 2 ? words.last : words.count > 5 ? words[5] : nil,
            let flags = UInt16(first + last, radix: 16)
        else { return "Unknown (\(numbers))" }
        for feature in features where flags & feature.mask != 0 {
            let bits = flags & feature.mask
            let digits = String(bits, radix: 16)
            let letters =
                feature.names[bits]?.description
                ?? "Unknown(\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits))"
            name = name.isEmpty ? letters : feature.isPrefix ? "\(letters) \(name)" : "\(name) \(letters)"
        }
        return name
    }

    /// The lengths and apertures, if they are possible.
    private static func core(_ words: [String]) -> String? {
        guard words.count >= 6 else { return nil }
        let numbers = words[1...4].map { TagValue.text($0).leadingNumber }
        guard numbers[0] != 0, numbers[2] != 0, numbers[1] == 0 || numbers[1] >= numbers[0],
            numbers[3] == 0 || numbers[3] >= numbers[2]
        else { return nil }
        let length = numbers[1] == numbers[0] || numbers[1] == 0 ? words[1] : "\(words[1])-\(words[2])"
        let aperture = numbers[2] == numbers[3] || numbers[3] == 0 ? words[3] : "\(words[3])-\(words[4])"
        return "\(length)mm F\(aperture)"
    }
}
