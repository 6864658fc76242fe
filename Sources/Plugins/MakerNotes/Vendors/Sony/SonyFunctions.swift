internal import TaglineSDK

/// What the formulas of Sony's tables call.
enum SonyFunctions {
    static let all: [String: FormulaFunction] = conversions.merging(AMountFunctions.all) { first, _ in first }

    private static let conversions: [String: FormulaFunction] = [
        "decipher": of { .bytes(SonyCipher.decipher(Bytes($0.utf8))) },
        "hexBytes": of { .text($0.utf8.map(hex).joined(separator: " ")) },
        "lensSpec": of {
            SonyLensSpec(bytes: $0.utf8).map { .text($0.numbers) } ?? .binary(count: $0.textCount, offset: -1)
        },
        "lensSpecName": of { .text(SonyLensSpec.name(of: $0.description)) },
        // The bytes of each 16-bit number in the other order.
        "swapPairs": of { value in
            let bytes = value.utf8
            let pairs = stride(from: 0, to: bytes.count - 1, by: 2)
            return .bytes(Bytes(pairs.flatMap { [bytes[$0 + 1], bytes[$0]] }))
        },
        // Left, top, width and height of a face, which is told in the order of rows and columns and in steps of 15 pixels.
        "facePosition": of { value in
            let parts = value.parts.map { $0.wholeNumber &* 15 }
            return parts.count == 4 ? .vector([1, 0, 3, 2].map { .integer(parts[$0]) }) : value
        },
        // Year, month, day, hour, minute, second, the year in 16 bits.
        "sonyDate": of { value in
            let bytes = value.utf8
            guard bytes.count >= 7 else { return value }
            let year = TagValue.integer(Int64(bytes[0]) | Int64(bytes[1]) << 8)
            let rest = bytes[2...6].map { TagValue.integer(Int64($0)) }
            return .bytes(Bytes(FormattedText.make(Array("%.4d:%.2d:%.2d %.2d:%.2d:%.2d".utf8), [year] + rest)))
        },
        // A number of one byte, then one of two, in packed groups of a 16-bit and two 32-bit numbers.
        "meterRow": .inFile { arguments, scope in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            return meterRow(ByteReader(Bytes(value.utf8), scope.order))
        },
        // Pairs of digits the other way round, without a leading zero.
        "reversePairs": of { .text(reversePairs($0.description)) },
        "pixelShift": .inFile { arguments, scope in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            return pixelShift(ByteReader(Bytes(value.utf8), scope.order))
        },
        "pixelShiftText": of { pixelShiftText($0.description) },
    ]

    /// A function of a value, which has no value where its argument has none.
    static func of(_ function: @escaping @Sendable (TagValue) -> TagValue?) -> FormulaFunction {
        .of { arguments in arguments.first.flatMap { $0 }.flatMap(function) }
    }

    private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

    private static func meterRow(_ reader: ByteReader) -> TagValue {
        let values = stride(from: 0, through: reader.bytes.count - 10, by: 10).flatMap { place -> [TagValue] in
            guard let first = reader.uint16(at: place), let second = reader.uint32(at: place + 2),
                let third = reader.uint32(at: place + 6)
            else { return [] }
            return [.integer(Int64(first)), .integer(Int64(second)), .integer(Int64(third))]
        }
        return .vector(values)
    }

    private static func reversePairs(_ text: String) -> String {
        let digits = Array(text.utf8)
        guard digits.count >= 8, digits.prefix(8).allSatisfy({ $0 &- 0x30 < 10 }) else { return text }
        var turned = [6, 4, 2, 0].flatMap { digits[$0...($0 + 1)] } + digits.dropFirst(8)
        if turned.first == 0x30 { turned.removeFirst() }
        return String(decoding: turned, as: UTF8.self)
    }

    /// The group, the shot, the number of shots and flags of one of several pictures that are put together.
    ///
    /// The group is a time: day, hour, minute and second in the bits of a number.
    private static func pixelShift(_ reader: ByteReader) -> TagValue? {
        guard let stamp = reader.uint32(at: 0), let shot = reader.uint8(at: 4), let count = reader.uint8(at: 5) else {
            return nil
        }
        let fields: [(shift: UInt32, mask: UInt32)] = [(17, 0x1F), (12, 0x1F), (6, 0x3F), (0, 0x3F)]
        let parts = fields.map { TagValue.integer(Int64(stamp >> $0.shift & $0.mask)) }
        let group = FormattedText.make(Array("%.2d%.2d%.2d%.2d".utf8), parts)
        return .text("\(String(decoding: group, as: UTF8.self)) \(shot) \(count) 0x\(String(stamp >> 22, radix: 16))")
    }

    private static func pixelShiftText(_ text: String) -> TagValue? {
        let words = text.split(separator: " ")
        guard words.count == 4 else { return nil }
        let shot = words[1] == "0" ? "Composed \(words[2])-shot" : "Shot \(words[1])/\(words[2])"
        return .text("Group \(words[0]), \(shot) (\(words[3]))")
    }
}
