internal import Glibc
internal import TaglineSDK

/// The functions that the formulas of all vendors can call. One without arguments in the text is called with `x`.
enum FormulaFunctions {
    static let all: [String: FormulaFunction] = arithmetic.merging(text) { first, _ in first }
        .merging(photography) { first, _ in first }.merging(data) { first, _ in first }

    private static func number(_ arguments: [TagValue?], _ index: Int = 0) -> Double {
        index < arguments.count ? arguments[index]?.leadingNumber ?? 0 : 0
    }

    private static func whole(_ arguments: [TagValue?], _ index: Int) -> Int64 {
        index < arguments.count ? arguments[index]?.wholeNumber ?? 0 : 0
    }

    private static func real(_ function: @escaping @Sendable (Double) -> Double) -> FormulaFunction {
        { arguments, _ in .number(function(number(arguments))) }
    }

    static let arithmetic: [String: FormulaFunction] = [
        "exp": real { Glibc.exp($0) },
        "log": real { $0 > 0 ? Glibc.log($0) : 0 },
        "sqrt": real { $0 >= 0 ? $0.squareRoot() : 0 },
        "abs": real { Swift.abs($0) },
        "int": real { $0.rounded(.towardZero) },
        "bor": { arguments, _ in .integer(whole(arguments, 0) | whole(arguments, 1)) },
        "bxor": { arguments, _ in .integer(whole(arguments, 0) ^ whole(arguments, 1)) },
        // An earlier value of the same table.
        "at": { arguments, scope in scope.values[Int(clamping: whole(arguments, 0))] },
        // How many elements a value has.
        "elements": { arguments, _ in .integer(Int64(arguments.first??.parts.count ?? 0)) },
    ]

    static let text: [String: FormulaFunction] = [
        // `printf`; a vector gives as many arguments as it has elements.
        "fmt": { arguments, _ in
            guard case .bytes(let format)?? = arguments.first else { return nil }
            return .bytes(Bytes(FormattedText.make(Array(format.array), arguments.dropFirst().flatMap { $0?.parts ?? [] })))
        },
        "join": { arguments, _ in
            guard arguments.count == 2, let separator = arguments[0]?.utf8 else { return nil }
            return .bytes(Bytes(Array((arguments[1]?.parts ?? []).map(\.utf8).joined(separator: separator))))
        },
        "length": { arguments, _ in .integer(Int64(arguments.first??.utf8.count ?? 0)) },
        // The bytes from an offset on, at most so many.
        "substr": { arguments, _ in
            guard let text = arguments.first??.utf8 else { return nil }
            let rest = Bytes(text).dropFirst(Int(clamping: whole(arguments, 1)))
            return .bytes(arguments.count > 2 ? rest.prefix(Int(clamping: whole(arguments, 2))) : rest)
        },
        "trim": { arguments, _ in arguments.first?.flatMap { $0 }.map { .bytes(Bytes($0.utf8).trimmingTrailingSpace()) } },
        "trimNUL": { arguments, _ in arguments.first?.flatMap { $0 }.map { .bytes(Bytes($0.utf8).trimmingTrailing(0)) } },
        "upToNUL": { arguments, _ in
            arguments.first?.flatMap { $0 }.map { value in
                let bytes = Bytes(value.utf8)
                return .bytes(bytes.firstIndex(of: 0).map(bytes.prefix) ?? bytes)
            }
        },
        "lower": { arguments, _ in arguments.first?.flatMap { $0 }.map { .text($0.description.lowercased()) } },
        "upper": { arguments, _ in arguments.first?.flatMap { $0 }.map { .text($0.description.uppercased()) } },
        "reverse": { arguments, _ in arguments.first?.flatMap { $0 }.map { .vector($0.parts.reversed()) } },
        "isInteger": { arguments, _ in
            .bool(arguments.first.flatMap { $0 }.map { Int64(String(decoding: $0.utf8, as: UTF8.self)) != nil } ?? false)
        },
        // The numbers of the bits that are set, in words of so many bits.
        "bitNumbers": { arguments, _ in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            let width = arguments.count > 1 ? Int(clamping: whole(arguments, 1)) : 32
            let bits = value.parts.enumerated().flatMap { word, part in
                (0..<width).filter { part.wholeNumber >> $0 & 1 != 0 }.map { String($0 + word * width) }
            }
            return .text(bits.isEmpty ? "(none)" : bits.joined(separator: ","))
        },
    ]

    static let photography: [String: FormulaFunction] = [
        "exposureTime": { arguments, _ in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            return value.decimal.map { .text(ExposureText.time($0)) } ?? value
        },
        "fNumber": { arguments, _ in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            return value.decimal.flatMap(ExposureText.fNumber).map(TagValue.text) ?? value
        },
        "fraction": { arguments, _ in .text(ExposureText.compensation(number(arguments))) },
        "lensInfo": { arguments, _ in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            return ExposureText.lens(value.parts).map(TagValue.text) ?? value
        },
        // The strength of an adjustment: `+3`, `Normal`.
        "parameter": { arguments, _ in
            let strength = number(arguments)
            return strength > 0 ? .text("+\(TagValue.number(strength).description)") : .number(strength)
        },
    ]

    static let data: [String: FormulaFunction] = [
        "hexDigits": { arguments, _ in
            arguments.first.flatMap { $0 }.map { .text(Bytes($0.utf8).hexadecimal(uppercase: false)) }
        },
        // The bytes of a text as numbers.
        "byteValues": { arguments, _ in
            arguments.first.flatMap { $0 }.map { .vector($0.utf8.map { .integer(Int64($0)) }) }
        },
        // Numbers of a format in a text: `unpack("int16u", x)`, with an order of its own `"II"` or `"MM"`.
        "unpack": { arguments, scope in
            guard arguments.count >= 2, let name = arguments[0]?.description, let format = ElementFormat(rawValue: name),
                let bytes = arguments[1]?.utf8
            else { return nil }
            let order: ByteOrder = switch arguments.count > 2 ? arguments[2]?.description : nil {
            case "II": .littleEndian
            case "MM": .bigEndian
            default: scope.order
            }
            return format.value(Bytes(bytes), order, offset: -1).elements
        },
        // Data that is told by its size where it is longer than a limit.
        "brief": { arguments, _ in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            let limit = arguments.count > 1 ? Int(clamping: whole(arguments, 1)) : 64
            let count = value.textCount
            return count > limit ? .binary(count: count, offset: -1) : value
        },
        "asBinary": { arguments, _ in
            arguments.first.flatMap { $0 }.map { .binary(count: $0.textCount, offset: -1) }
        },
        // Seconds since 1970 as a date.
        "unixTime": { arguments, _ in .text(CalendarText.date(secondsSince1970: number(arguments))) },
        // Seconds as `12.34 s` or `1:02:03`.
        "duration": { arguments, _ in .text(CalendarText.duration(number(arguments))) },
        "timeZone": { arguments, _ in .text(CalendarText.timeZone(minutes: number(arguments))) },
        "bitRate": { arguments, _ in .text(CalendarText.bitRate(number(arguments))) },
    ]
}
