internal import Glibc
internal import TaglineSDK

/// The functions that the formulas of all vendors can call. One without arguments in the text is called with `x`.
enum FormulaFunctions {
    static let all: [String: FormulaFunction] = arithmetic.merging(text) { first, _ in first }
        .merging(photography) { first, _ in first }.merging(data) { first, _ in first }

    private static func number(_ arguments: [TagValue?], _ index: Int = 0) -> Double {
        index < arguments.count ? arguments[index]?.leadingNumber ?? 0 : 0
    }

    private static func whole(_ arguments: [TagValue?], _ index: Int = 0) -> Int64 {
        index < arguments.count ? arguments[index]?.wholeNumber ?? 0 : 0
    }

    /// A function of a number.
    private static func real(_ function: @escaping @Sendable (Double) -> Double) -> FormulaFunction {
        .of { arguments in .number(function(number(arguments))) }
    }

    /// A function of a value, which has no value where its argument has none.
    private static func of(_ function: @escaping @Sendable (TagValue) -> TagValue?) -> FormulaFunction {
        .of { arguments in
            guard let first = arguments.first, let value = first else { return nil }
            return function(value)
        }
    }

    /// A function of bytes.
    private static func bytes(_ function: @escaping @Sendable (Bytes) -> Bytes) -> FormulaFunction {
        of { .bytes(function(Bytes($0.utf8))) }
    }

    static let arithmetic: [String: FormulaFunction] = [
        "exp": real { Glibc.exp($0) },
        "log": real { $0 > 0 ? Glibc.log($0) : 0 },
        "sqrt": real { $0 >= 0 ? $0.squareRoot() : 0 },
        "abs": real { Swift.abs($0) },
        "int": real { $0.rounded(.towardZero) },
        "bor": .of { arguments in .integer(whole(arguments) | whole(arguments, 1)) },
        "bxor": .of { arguments in .integer(whole(arguments) ^ whole(arguments, 1)) },
        // An earlier value of the same table.
        "at": .inFile { arguments, scope in scope.values?[Int(clamping: whole(arguments))] },
        // How many elements a value has.
        "elements": of { .integer(Int64($0.parts.count)) },
    ]

    static let text: [String: FormulaFunction] = [
        // `printf`; a vector gives as many arguments as it has elements.
        "fmt": .of { arguments in
            guard let first = arguments.first, let format = first?.utf8 else { return nil }
            let values: [TagValue] = arguments.dropFirst().flatMap { $0?.parts ?? [] }
            return .bytes(Bytes(FormattedText.make(format, values)))
        },
        "join": .of { arguments in
            guard arguments.count == 2, let separator = arguments[0]?.utf8, let list = arguments[1]?.parts else {
                return nil
            }
            return .bytes(Bytes(Array(list.map(\.utf8).joined(separator: separator))))
        },
        "length": of { .integer(Int64($0.utf8.count)) },
        // The bytes from an offset on, at most so many.
        "substr": .of { arguments in
            guard let first = arguments.first, let text = first?.utf8 else { return nil }
            let rest = Bytes(text).dropFirst(Int(clamping: whole(arguments, 1)))
            return .bytes(arguments.count > 2 ? rest.prefix(Int(clamping: whole(arguments, 2))) : rest)
        },
        "trim": bytes { $0.trimmingTrailingSpace() },
        "trimNUL": bytes { $0.trimmingTrailing(0) },
        "upToNUL": bytes { bytes in bytes.firstIndex(of: 0).map { bytes.prefix($0) } ?? bytes },
        "lower": of { .text($0.description.lowercased()) },
        "upper": of { .text($0.description.uppercased()) },
        "reverse": of { .vector($0.parts.reversed()) },
        "isInteger": of { .bool(Int64(String(decoding: $0.utf8, as: UTF8.self)) != nil) },
        // The number of the first byte.
        "ord": of { .integer(Int64($0.utf8.first ?? 0)) },
        // The numbers of the bits that are set, in words of so many bits.
        "bitNumbers": .of { arguments in
            guard let first = arguments.first, let words = first?.parts else { return nil }
            let width = arguments.count > 1 ? Int(clamping: whole(arguments, 1)) : 32
            var bits: [String] = []
            for (index, word) in words.enumerated() {
                for bit in 0..<width where word.wholeNumber >> bit & 1 != 0 { bits.append(String(bit + index * width)) }
            }
            return .text(bits.isEmpty ? "(none)" : bits.joined(separator: ","))
        },
    ]

    static let photography: [String: FormulaFunction] = [
        "exposureTime": of { value in value.decimal.map { .text(ExposureText.time($0)) } ?? value },
        "fNumber": of { value in value.decimal.flatMap(ExposureText.fNumber).map { .text($0) } ?? value },
        "fraction": .of { arguments in .text(ExposureText.compensation(number(arguments))) },
        "lensInfo": of { value in ExposureText.lens(value.parts).map { .text($0) } ?? value },
        // The strength of an adjustment: `+3`, `0`, `-1`; a 16-bit number that is just below its limit is negative.
        "parameter": of { value in
            let strength = value.leadingNumber
            if strength > 0xFFF0 { return .number(strength - 0x10000) }
            return strength > 0 ? .text("+\(value.description)") : value
        },
    ]

    static let data: [String: FormulaFunction] = [
        "hexDigits": of { .text(Bytes($0.utf8).hexadecimal(uppercase: false)) },
        "hexNumber": of { .integer(Int64($0.description, radix: 16) ?? 0) },
        // The bytes of a text as numbers.
        "byteValues": of { .vector($0.utf8.map { .integer(Int64($0)) }) },
        // Numbers of a format in a text: `unpack("int16u", x)`, with an order of its own `"II"` or `"MM"`.
        "unpack": .inFile { arguments, scope in
            guard arguments.count >= 2, let name = arguments[0]?.description,
                let format = ElementFormat(rawValue: name),
                let bytes = arguments[1]?.utf8
            else { return nil }
            var order = scope.order
            if arguments.count > 2 { order = arguments[2]?.description == "II" ? .littleEndian : .bigEndian }
            return format.value(Bytes(bytes), order, offset: -1).elements
        },
        // Data that is told by its size where it is longer than a limit.
        "brief": .of { arguments in
            guard let first = arguments.first, let value = first else { return nil }
            let limit = arguments.count > 1 ? Int(clamping: whole(arguments, 1)) : 64
            let count = value.textCount
            return count > limit ? .binary(count: count, offset: -1) : value
        },
        "asBinary": of { .binary(count: $0.textCount, offset: -1) },
        // Seconds since 1970 as a date.
        "unixTime": .of { arguments in .text(CalendarText.date(secondsSince1970: number(arguments))) },
        // Seconds as `12.34 s` or `1:02:03`.
        "duration": .of { arguments in .text(CalendarText.duration(number(arguments))) },
        // Degrees as `34 deg 4' 31.53" N`; the second argument is the direction of positive ones, `N` or `E`.
        "coordinate": .of { arguments in
            .text(CoordinateText.make(number(arguments), arguments.count > 1 ? arguments[1]?.description : nil))
        },
        "timeZone": .of { arguments in .text(CalendarText.timeZone(minutes: number(arguments))) },
        "bitRate": .of { arguments in .text(CalendarText.bitRate(number(arguments))) },
    ]
}
