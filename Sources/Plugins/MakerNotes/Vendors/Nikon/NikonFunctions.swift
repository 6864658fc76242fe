internal import TaglineSDK

/// What the formulas of Nikon's tables call.
enum NikonFunctions {
    static let all: [String: FormulaFunction] = basic.merging(focus) { first, _ in first }
        .merging(shooting) { first, _ in first }

    /// A function of a value, which has no value where its argument has none.
    private static func of(_ function: @escaping @Sendable (TagValue) -> TagValue?) -> FormulaFunction {
        .of { arguments in arguments.first.flatMap { $0 }.flatMap { function($0) } }
    }

    /// The same where it looks at facts about the file as well.
    private static func inFile(
        _ function: @escaping @Sendable (TagValue, FormulaScope) -> TagValue?
    ) -> FormulaFunction {
        .inFile { arguments, scope in arguments.first.flatMap { $0 }.flatMap { function($0, scope) } }
    }

    private static func whole(_ arguments: [TagValue?], _ index: Int) -> Int {
        index < arguments.count ? Int(clamping: arguments[index]?.wholeNumber ?? 0) : 0
    }

    private static func format(_ template: StaticString, _ values: [TagValue]) -> String {
        String(decoding: FormattedText.make(Array(template.description.utf8), values), as: UTF8.self)
    }

    private static let basic: [String: FormulaFunction] = [
        // A number of steps, the size of one and how many make one, as three signed bytes.
        "steps": of { value in
            let bytes = value.utf8.prefix(3).map { Double(Int8(bitPattern: $0)) }
            return .number(bytes.count == 3 && bytes[2] != 0 ? bytes[0] * (bytes[1] / bytes[2]) : 0)
        },
        "unsignedSteps": of { value in
            let bytes = value.utf8.prefix(3).map { Double($0) }
            return .number(bytes.count == 3 && bytes[2] != 0 ? bytes[0] * (bytes[1] / bytes[2]) : 0)
        },
        "hexBytes": of { value in .text(value.textBytes.hexadecimal(uppercase: false, separator: " ")) },
        "nikonText": of { value in
            switch value {
            case .bytes, .text: .bytes(Bytes(NikonText.withWordsInLowerCase(value.utf8)))
            default: value
            }
        },
        // A date: the year of 16 bits, then month, day, hour, minute and second.
        "powerUpTime": inFile { value, scope in
            let reader = ByteReader(Bytes(value.utf8), scope.order)
            guard reader.bytes.count >= 7, let year = reader.uint16(at: 0) else { return value }
            let rest = (2..<7).compactMap { reader.uint8(at: $0).map { TagValue.integer(Int64($0)) } }
            return .text(format("%.4d:%.2d:%.2d %.2d:%.2d:%.2d", [.integer(Int64(year))] + rest))
        },
        "locationText": inFile { value, scope in
            guard scope.facts["TextEncoding"]?.wholeNumber == 2 else { return value }
            let reader = ByteReader(Bytes(value.utf8), .bigEndian)
            let units = stride(from: 0, to: reader.bytes.count - 1, by: 2).compactMap { reader.uint16(at: $0) }
            return .text(String(decoding: units.prefix { $0 != 0 }, as: UTF16.self))
        },
        // Whether the numbers of folder and file make sense in little endian; some bodies disregard the order of the note.
        "isLittleFileInfo": inFile { value, scope in
            func isValid(_ order: ByteOrder) -> Bool {
                let reader = ByteReader(Bytes(value.utf8), order)
                guard let folder = reader.uint16(at: 6), let file = reader.uint16(at: 8) else { return false }
                return (100...999).contains(folder) && file <= 9999
            }
            let isLittle = isValid(.littleEndian)
            if isLittle != isValid(.bigEndian) { return .bool(isLittle) }
            return .bool(littleModels.matches(scope.facts[.model]?.textBytes ?? Bytes()))
        },
        "initialAreaX": inFile { value, scope in .number(NikonInitialArea(scope.facts).horizontal(value.leadingNumber))
        },
        "initialAreaY": inFile { value, scope in .number(NikonInitialArea(scope.facts).vertical(value.leadingNumber)) },
    ]

    private static let littleModels =
        Pattern.known("^NIKON (D4S|D750|D810|D3300|D5200|D5300|D5500|D7100)$")

    private static let focus: [String: FormulaFunction] = [
        "afPoints": .of { arguments in
            guard let bits = bits(arguments.first?.flatMap { $0 }) else { return nil }
            return .text(NikonAFPoints.text(of: bits, names: NikonAFPoints.names(whole(arguments, 1))))
        },
        "afGrid": .of { arguments in
            guard let bits = bits(arguments.first?.flatMap { $0 }) else { return nil }
            return .text(NikonAFPoints.gridText(of: bits, columns: max(1, whole(arguments, 1))))
        },
        "afGridPoint": .of { arguments in
            .text(NikonAFPoints.gridName(whole(arguments, 0), columns: max(1, whole(arguments, 1))))
        },
        // The point in the centre is the first.
        "primaryPoint": .of { arguments in
            let number = whole(arguments, 0)
            let names = NikonAFPoints.names(whole(arguments, 1))
            guard names.indices.contains(number - 1) else { return .text("Unknown (\(number))") }
            return .text(number == 1 ? "\(names[0]) (Center)" : names[number - 1])
        },
        "afLeftRight": .of { arguments in
            offset(whole(arguments, 0), of: whole(arguments, 1), before: "L of Center", behind: "R of Center")
        },
        "afUpDown": .of { arguments in
            offset(whole(arguments, 0), of: whole(arguments, 1), before: "U from Center", behind: "D from Center")
        },
        // The nearer, the more digits mean something.
        "focusDistance": inFile { value, scope in
            if let steps = scope.facts["FocusStepsFromInfinity"], steps.wholeNumber == 0 { return .text("Inf") }
            return switch value.leadingNumber {
            case ..<0.35: .text(format("%.4f m", [value]))
            case ..<1: .text(format("%.3f m", [value]))
            case ..<10: .text(format("%.2f m", [value]))
            case ..<100: .text(format("%.1f m", [value]))
            default: .text(format("%.0f m", [value]))
            }
        },
    ]

    /// The bytes of a text of hexadecimal numbers.
    private static func bits(_ value: TagValue?) -> [UInt8]? {
        value?.description.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    }

    /// Where a point is, counted from the centre of so many; 0 says that it is not in focus.
    private static func offset(_ place: Int, of count: Int, before: String, behind: String) -> TagValue {
        let center = (count + 1) / 2
        guard place != 0 else { return .text("n/a") }
        if place == center { return .text("C") }
        return .text(place < center ? "\(center - place)\(before)" : "\(place - center)\(behind)")
    }

    private static let shooting: [String: FormulaFunction] = [
        "lensType": of { value in .text(NikonLens.type(value.wholeNumber)) },
        "lensID": of { value in NikonLens.name(of: value.description).map { .text($0) } },
        "shootingMode": inFile { value, scope in
            let mode = value.wholeNumber
            guard mode != 0 else { return .text("Single-Frame") }
            let isD70 = d70.matches(scope.facts[.model]?.textBytes ?? Bytes())
            let names = (0..<32).filter { mode >> $0 & 1 != 0 }.map { bit -> String in
                if isD70, bit == 5 { return "Unused LE-NR Slowdown" }
                return shootingModes[bit] ?? "[\(bit)]"
            }
            let single = mode & 0x87 == 0 ? "Single-Frame, " : ""
            return .text(single + names.joined(separator: ", "))
        },
        "intervalShooting": inFile { value, scope in
            guard value.wholeNumber != 0 else { return .text("Off") }
            func fact(_ name: FactName) -> TagValue { scope.facts[name] ?? .integer(0) }
            let shots = fact("IntervalShootingShotsPerInterval")
            let interval = format("On: Interval %.0f of %.0f", [value, fact("IntervalShootingIntervals")])
            let frame = format(" Frame %.0f of %.0f", [fact("IntervalFrame"), shots])
            return .text(shots.leadingNumber > 1 ? interval + frame : interval)
        },
        // How a value of a picture control prints: value, name of zero, format, divisor.
        "pictureControl": .of { arguments in
            guard let first = arguments.first, let value = first else { return nil }
            switch value.wholeNumber {
            case 0: return .text(arguments.count > 1 ? arguments[1]?.description ?? "Normal" : "Normal")
            case 0x7F: return .text("n/a")
            case -128: return .text("Auto")
            // A curve of the user's own.
            case -127: return .text("User")
            case let number:
                let divisor = arguments.count > 3 ? arguments[3]?.leadingNumber ?? 1 : 1
                let template = arguments.count > 2 ? arguments[2]?.utf8 : nil
                let scaled = TagValue.number(Double(number) / divisor)
                return .bytes(Bytes(FormattedText.make(template ?? Array("%+d".utf8), [scaled])))
            }
        },
        "portraitBalance": of { value in
            let parts = value.parts.map { $0.leadingNumber }
            guard parts.count == 2 else { return value }
            if parts == [0, 0] || parts == [255, 255] { return .text("Off") }
            let color =
                parts[0] == 128
                ? "Color: Neutral"
                : (parts[0] > 128 ? "Yellow: " : "Magenta: ") + format("%.1f", [.number(abs(parts[0] - 128) / 4)])
            let brightness =
                parts[1] == 128
                ? "Brightness: Neutral" : "Brightness: " + format("%+.1f", [.number((parts[1] - 128) / 4)])
            return .text("\(color) \(brightness)")
        },
    ]

    private static let d70 = Pattern.known("D70\\b")

    private static let shootingModes: [Int: String] = [
        0: "Continuous", 1: "Delay", 2: "PC Control", 3: "Self-timer", 4: "Exposure Bracketing", 5: "Auto ISO",
        6: "White-Balance Bracketing", 7: "IR Control", 8: "D-Lighting Bracketing", 11: "Pre-capture",
    ]
}
