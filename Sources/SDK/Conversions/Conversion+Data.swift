/// Conversions of data: blobs, long arrays, digests and versions.
extension Conversion {
    /// Numbers that are told by their size where they would fill a line, such as the offsets of the strips.
    public static let shortArray = Conversion(.quantity, reading: .elementsUpTo(32))

    /// Numbers that are told by their size where they would fill several lines, such as a curve.
    public static let longArray = Conversion(.quantity, reading: .elementsUpTo(64))

    /// Numbers of a type other than the field's.
    public static func numbers(_ type: FieldType) -> Conversion {
        custom(.quantity, value: { $0.read(as: type).elements })
    }

    /// The numbers of a version, which print with points between: `1.4.0.0`.
    public static let version = custom(.label, print: printVersion)

    /// A version of four bytes in a field of any type.
    public static let byteVersion = custom(.label, value: { $0.read(as: .int8u).elements }, print: printVersion)

    /// A version in digits, such as `0232`, without the NULs that some writers append.
    public static let versionText = custom(.text) { raw in
        raw.type.isBytes ? .bytes(raw.text.trimmingTrailing(0)) : raw.elements
    }

    /// Bytes as lowercase hexadecimal digits.
    public static let hexadecimal = custom(.text) { .text($0.bytes.hexadecimal(uppercase: false)) }

    /// Bytes as uppercase hexadecimal digits.
    public static let uppercaseHexadecimal = custom(.text) { .text($0.bytes.hexadecimal(uppercase: true)) }

    /// Several enumerations in a row, each with labels of its own; they print with a semicolon between.
    ///
    /// A number that has no table is left as it is.
    public static func labelLists(_ tables: [LabelTable]) -> Conversion {
        custom(
            .label,
            print: { value in
                let labels = value.parts.enumerated().map { index, part in
                    let text = part.description
                    return index < tables.count ? tables[index][text] ?? "Unknown (\(text))" : text
                }
                return labels.isEmpty ? value : .text(labels.joined(separator: "; "))
            })
    }

    private static let printVersion: ToPrint = { value in
        .text(value.parts.map(\.description).joined(separator: "."))
    }
}

extension Bytes {
    /// The bytes without those at their end that equal `byte`.
    public func trimmingTrailing(_ byte: UInt8) -> Bytes {
        let end = array.lastIndex { $0 != byte }
        return prefix(end.map { $0 - array.startIndex + 1 } ?? 0)
    }

    /// Two hexadecimal digits for each byte.
    ///
    /// - Parameter separator: what stands between two bytes.
    public func hexadecimal(uppercase: Bool, separator: String = "") -> String {
        let digits = Array((uppercase ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
        var text: [UInt8] = []
        text.reserveCapacity(count * (2 + separator.utf8.count))
        for byte in array {
            if !text.isEmpty { text += separator.utf8 }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
