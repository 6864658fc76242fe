public import TaglineSDK

/// A profile that ImageMagick and others write as text, in hexadecimal digits.
///
/// ```
/// keyword   Raw profile type exif
/// text      0A exif 0A     1234 0A 4578696600004949…
///           name, size in bytes, digits with line breaks anywhere
/// ```
/// Source: ImageMagick 7, coders/png.c, `Magick_png_write_raw_profile`.
public struct PNGRawProfile: Sendable {
    /// What the text says that it is, such as `exif` or `generic profile`.
    public let name: Bytes
    /// The size that the text says it has.
    public let declaredCount: Int
    /// The profile.
    public let bytes: Bytes

    /// The keyword in front of the profile's type.
    public static let keywordPrefix = "Raw profile type "

    /// Decodes a text.
    ///
    /// - Returns: `nil` if it is not made like a profile. A character that is no digit counts as a zero.
    public static func decode(_ text: Bytes) -> PNGRawProfile? {
        guard text.byte(at: 0) == 0x0A, let nameEnd = text.dropFirst(1).firstIndex(of: 0x0A) else { return nil }
        let afterName = text.dropFirst(nameEnd + 2)
        let size = afterName.array.drop { isSpace($0) }.prefix { (0x30...0x39).contains($0) }
        guard !size.isEmpty, size.endIndex < afterName.array.endIndex, afterName.array[size.endIndex] == 0x0A else {
            return nil
        }
        let digits = afterName.dropFirst(size.endIndex + 1 - afterName.array.startIndex)
        return PNGRawProfile(
            name: text.dropFirst(1).prefix(nameEnd),
            declaredCount: Int(String(decoding: size, as: UTF8.self)) ?? .max,
            bytes: Bytes(decodeHexadecimal(digits)))
    }

    /// The TIFF structure of an Exif profile, or `nil` if it is something else.
    public var tiff: Bytes? {
        if bytes.starts(with: "Exif\0\0") { return bytes.dropFirst(6) }
        return bytes.starts(with: "II\u{2A}\0") || bytes.starts(with: "MM\0\u{2A}") ? bytes : nil
    }

    /// The Exif profiles among a file's texts, as TIFF structures, in file order.
    ///
    /// They are decoded once per file, whoever asks.
    ///
    /// - Parameter budget: the most bytes of text to make.
    public static func tiffs(in media: MediaFile, budget: Int = 16 << 20) -> [Bytes] {
        guard media.format.container == .png else { return [] }
        return media.shared("png.rawProfile.exif") {
            var left = budget
            return media.blocks(.pngText).compactMap { block -> Bytes? in
                guard let keyword = media.bytes(at: block.offset, count: min(block.count, 21)), isExif(keyword),
                    let text = PNGText(block, in: media), text.keyword.count == 21
                else { return nil }
                let outcome = text.inflated(budget: left)
                left -= outcome.bytes.count
                guard case .complete(let decoded) = outcome else { return nil }
                return decode(Bytes(decoded))?.tiff
            }
        }
    }

    private static func isExif(_ keyword: Bytes) -> Bool {
        keyword.starts(with: "Raw profile type ")
            && (keyword.dropFirst(17).starts(with: "exif") || keyword.dropFirst(17).starts(with: "APP1"))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func decodeHexadecimal(_ digits: Bytes) -> [UInt8] {
        // Looked up here, and not for each digit.
        let values = values
        return [UInt8](capacity: digits.count / 2 + 1) { bytes in
            var high: UInt8?
            for digit in digits.array {
                let value = values[Int(digit)]
                if value == space { continue }
                if let upper = high {
                    bytes.append(upper << 4 | value)
                    high = nil
                } else {
                    high = value
                }
            }
            if let high { bytes.append(high << 4) }
        }
    }

    /// What each byte is worth as a digit, or `space`.
    private static let values: [UInt8] = (0...UInt8.max).map { digit in
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: isSpace(digit) ? space : 0
        }
    }
    private static let space: UInt8 = 0xFF
}
