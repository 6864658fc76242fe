internal import TaglineSDK

/// What the formulas of Canon's tables call.
enum CanonFunctions {
    static let all: [String: FormulaFunction] = [
        "canonEv": .of { arguments in .number(ev(arguments.first??.wholeNumber ?? 0)) },
        "cameraISO": .of { arguments in arguments.first?.flatMap { $0 }.flatMap { cameraISO($0.wholeNumber) } },
        // The halves of each 32-bit number the other way round.
        "swapWords": .of { arguments in
            guard let value = arguments.first.flatMap({ $0 }) else { return nil }
            let parts = value.parts.map { part in
                let number = UInt32(truncatingIfNeeded: part.wholeNumber)
                return TagValue.integer(Int64(number >> 16 | number << 16))
            }
            return parts.count == 1 ? parts[0] : .vector(parts)
        },
        // The bytes of a 32-bit number in the other order.
        "reverseBytes": .of { arguments in
            .integer(Int64(UInt32(truncatingIfNeeded: arguments.first??.wholeNumber ?? 0).byteSwapped))
        },
        "fileNumber30D": .of { arguments in .integer(fileNumber30D(arguments.first??.wholeNumber ?? 0)) },
        "firmwareRevision": .of { arguments in
            arguments.first?.flatMap { $0 }.map { .text(firmwareRevision(UInt32(truncatingIfNeeded: $0.wholeNumber))) }
        },
        "personalFunction": .of { arguments in
            let value = arguments.first??.wholeNumber ?? 0
            return .text(value == 0 ? "Off" : value == 1 ? "On" : "On (\(value))")
        },
        // Which of several places holds a firmware version, counted from 1; 0 for none.
        "firmware": .of { arguments in
            guard let data = arguments.first.flatMap({ $0 })?.utf8 else { return nil }
            let bytes = Bytes(data)
            let index = arguments.dropFirst().firstIndex { place in
                guard let start = place.map({ Int(clamping: $0.wholeNumber) }) else { return false }
                return version.matches(Array(bytes.dropFirst(start).prefix(6).array))
            }
            return .integer(Int64(index ?? 0))
        },
        "isAFInfo": .inFile { arguments, scope in
            guard arguments.count == 2, let bytes = arguments[0]?.utf8, let size = arguments[1]?.wholeNumber else {
                return nil
            }
            return .bool(isAFInfo(ByteReader(Bytes(bytes), scope.order), size: size))
        },
        "afPoints1D": .of { arguments in
            arguments.first?.flatMap { $0 }.map { .text(CanonAFPoints.text(of: $0.utf8)) }
        },
    ]

    private static let version = Pattern.known("^\\d+\\.\\d+\\.\\d+")

    /// Steps of exposure in units of 1/32, in which a third is written as 12 and two thirds as 20.
    static func ev(_ value: Int64) -> Double {
        let magnitude = value.magnitude
        let fraction =
            switch magnitude & 31 {
            case 12: 32.0 / 3
            case 20: 64.0 / 3
            case let rest: Double(rest)
            }
        let steps = (Double(magnitude & ~31) + fraction) / 32
        return value < 0 ? -steps : steps
    }

    private static func cameraISO(_ value: Int64) -> TagValue? {
        guard value != 0x7FFF else { return nil }
        if value & 0x4000 != 0 { return .integer(value & 0x3FFF) }
        return switch value {
        case 0: .text("n/a")
        case 14: .text("Auto High")
        case 15: .text("Auto")
        case 16...20: .integer(50 << (value - 16))
        default: .text("Unknown (\(value))")
        }
    }

    /// The folder and the number of a file; the folder has lost its bit of 64 where it reads less than 100.
    private static func fileNumber30D(_ value: Int64) -> Int64 {
        var folder = (value & 0xFFC00) >> 10
        while folder < 100 { folder += 64 }
        return folder * 10_000 + (value & 0x3FF) << 4 + (value >> 20) & 0x0F
    }

    /// The revision of a firmware, whose hexadecimal digits are release, version and two numbers of revision.
    private static func firmwareRevision(_ value: UInt32) -> String {
        let digits = FormattedText.make(Array("%.8x".utf8), [.integer(Int64(value))]).map { String(Unicode.Scalar($0)) }
        let release =
            switch digits[0] {
            case "a": "Alpha "
            case "b": "Beta "
            case "0": ""
            case let other: "Unknown(\(other)) "
            }
        let revision = digits[4] == "0" ? digits[5] : digits[4] + digits[5]
        return "\(release)\(digits[1]).\(digits[2])\(digits[3]) rev \(revision).\(digits[6])\(digits[7])"
    }

    /// Whether numbers can be a picture's AF points: a known count of them, and sizes of the usual proportions.
    private static func isAFInfo(_ reader: ByteReader, size: Int64) -> Bool {
        guard size >= 24, let count = reader.uint16(at: 0), [1, 5, 7, 9, 15, 45, 53].contains(count),
            let width = reader.uint16(at: 4).map(Double.init), let height = reader.uint16(at: 6).map(Double.init),
            width != 0, height != 0
        else { return false }
        let ratio = width / height
        for usual in [1.33, 1.67, 0.75, 0.60] where abs(ratio - usual) < 0.01 { return true }
        guard let afWidth = reader.uint16(at: 8).map(Double.init),
            let afHeight = reader.uint16(at: 10).map(Double.init),
            afWidth != 0, afHeight != 0, width != height
        else { return false }
        let afRatio = afWidth / afHeight
        return abs(1 - ratio / afRatio) < 0.01 || abs(1 - ratio * afRatio) < 0.01
    }
}
