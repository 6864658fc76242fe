internal import TaglineSDK

/// What the formulas of Pentax's tables call.
enum PentaxFunctions {
    static let all: [String: FormulaFunction] = [
        "steps": .of { arguments in .number(steps(arguments.first.flatMap { $0 }?.leadingNumber ?? 0)) },
        "afPoints": .of { arguments in afPoints(arguments) },
        "gridPoints": .of { arguments in gridPoints(arguments.first.flatMap { $0 }?.parts ?? []) },
        "areas": .of { arguments in areas(arguments.first.flatMap { $0 }?.parts ?? []) },
        "noteDate": .of { arguments in arguments.first?.flatMap { $0 }.map(date) },
        "noteTime": .of { arguments in arguments.first?.flatMap { $0 }.map(time) },
        "shutterCount": .of { arguments in shutterCount(arguments) },
        "firmware": .of { arguments in arguments.first?.flatMap { $0 }.map(firmware) },
        "colorTemperature": .of { arguments in arguments.first?.flatMap { $0 }.map(colorTemperature) },
        "bracketStep": .of { arguments in arguments.first?.flatMap { $0 }.map(bracketStep) },
        "bracketing": .of { arguments in arguments.first?.flatMap { $0 }.map { bracketing($0.parts) } },
        "lensSeries": .of { arguments in lensSeries(arguments) },
        "filterNumbers": .of { arguments in arguments.first?.flatMap { $0 }.flatMap(PentaxFilters.numbers) },
        "digitalFilter": .of { arguments in PentaxFilters.text(arguments) },
    ]

    /// Eighths of a step, of which 3 and 5 stand for a third and two thirds.
    private static func steps(_ eighths: Double) -> Double {
        let sign: Double = eighths < 0 ? -1 : 1
        switch Int(Swift.abs(eighths).rounded(.towardZero)) & 7 {
        case 3: return (eighths + sign * (8.0 / 3 - 3)) / 8
        case 5: return (eighths + sign * (16.0 / 3 - 5)) / 8
        default: return eighths / 8
        }
    }

    /// The numbers of the points whose bits are set: the bytes, how many points, bits for each, a mask, and the bits wanted.
    private static func afPoints(_ arguments: [TagValue?]) -> TagValue? {
        guard arguments.count >= 4, let bytes = arguments[0]?.parts.map(\.wholeNumber) else { return nil }
        func number(_ index: Int) -> Int64? {
            index < arguments.count ? arguments[index]?.wholeNumber : nil
        }
        guard let count = number(1), let width = number(2), let mask = number(3), width > 0 else { return nil }
        var points: [String] = []
        for point in 0..<max(1, Int(clamping: min(count, 1000))) {
            let bit = point * Int(width)
            guard bit / 8 < bytes.count else { break }
            let bits = bytes[bit / 8] >> Int64(8 - Int(width) - bit % 8) & mask
            let isSet = number(4).map { bits == $0 } ?? (bits != 0)
            if isSet { points.append(String(point + 1)) }
        }
        return .text(points.isEmpty ? "(none)" : points.joined(separator: ","))
    }

    /// The points of the K-3 Mark III's grid in the order in which the camera writes them: some columns, then their row.
    ///
    /// Source: ExifTool 13.58, tag 0x012a of AFInfo.
    private static let grid: [String] = {
        let order =
            "CEGIK1 CEGIK3 CEGIK5 CEGIK7 CEGIK9 AM5 BL3 BL5 BL7 BL1 BL9 AM3 AM7 DFHJ1 DFHJ3 DFHJ5 DFHJ7 DFHJ9 CEGIK2 "
            + "CEGIK4 CEGIK6 CEGIK8 BL2 BL4 BL6 BL8 AM1 AM2 AM4 AM6 AM8 AM9"
        return order.split(separator: " ").flatMap { run in run.dropLast().map { "\($0)\(run.suffix(1))" } }
    }()

    /// The points whose numbers are not 0.
    private static func gridPoints(_ numbers: [TagValue]) -> TagValue {
        let points = numbers.indices.filter { numbers[$0].wholeNumber != 0 }
            .map { grid.indices.contains($0) ? grid[$0] : "Unknown(\($0))" }
        return .text(points.isEmpty ? "(none)" : points.sorted().joined(separator: ","))
    }

    /// Seven numbers for each area: the size of the frame, the place, the size of the area, and what holds of it.
    private static func areas(_ numbers: [TagValue]) -> TagValue {
        let areas = stride(from: 0, to: numbers.count - 6, by: 7).map { start in
            let flags = numbers[start + 6].wholeNumber
            var names: [String] = []
            if flags & 0x10 != 0 { names.append("central") }
            if flags & 0x08 == 0 { names.append("peripheral") }
            if flags & 0x04 != 0 { names.append("in-focus") }
            let place = "\(numbers[start + 2].description),\(numbers[start + 3].description)"
            return TagValue.text(names.isEmpty ? place : "\(place)(\(names.joined(separator: ",")))")
        }
        return areas.isEmpty ? .text("(none)") : .list(areas)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func unknown(_ value: TagValue) -> TagValue { .text("Unknown (\(value.description))") }

    private static func date(_ value: TagValue) -> TagValue {
        let bytes = value.utf8.map(Int.init)
        guard bytes.count == 4 else { return unknown(value) }
        return .text("\(padded(bytes[0] << 8 | bytes[1], 4)):\(padded(bytes[2], 2)):\(padded(bytes[3], 2))")
    }

    private static func time(_ value: TagValue) -> TagValue {
        let bytes = value.utf8.map(Int.init)
        guard bytes.count >= 3 else { return unknown(value) }
        return .text(bytes.prefix(3).map { padded($0, 2) }.joined(separator: ":"))
    }

    /// The count, which is hidden by the date and the time of the picture.
    ///
    /// Source: ExifTool 12.57, tag 0x005d.
    private static func shutterCount(_ arguments: [TagValue?]) -> TagValue? {
        guard arguments.count == 3, let hidden = arguments[0]?.utf8, let date = arguments[1]?.utf8,
            let time = arguments[2]?.utf8, hidden.count == 4, date.count == 4, time.count >= 3
        else { return nil }
        func number(_ bytes: [UInt8]) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
        return .integer(Int64(number(hidden) ^ number(date) ^ ~number(Array((time + [0]).prefix(4)))))
    }

    /// A version with all its bits inverted.
    private static func firmware(_ value: TagValue) -> TagValue {
        let bytes = value.utf8
        guard bytes.count == 4 else { return value }
        let numbers = bytes.map { Int(~$0) }
        return .text("\(numbers[0]) " + numbers.dropFirst().map { padded($0, 2) }.joined(separator: " "))
    }

    /// A temperature, counted down from a limit, and two fine tunings of four bits.
    private static func colorTemperature(_ value: TagValue) -> TagValue {
        let bytes = value.utf8.map(Int64.init)
        guard bytes.count == 4 else { return value }
        func signed(_ nibble: Int64) -> Int64 { nibble >= 8 ? nibble - 16 : nibble }
        return .vector([
            .integer(53190 - (bytes[0] << 8 | bytes[1])), .integer(signed(bytes[3] & 15)),
            .integer(signed(bytes[3] >> 4)),
        ])
    }

    private static func bracketStep(_ value: TagValue) -> TagValue {
        let number = value.leadingNumber
        let bits = value.wholeNumber
        if number < 10 { return .number(number / 3) }
        if number < 20 { return .number(number - 9.5) }
        if bits & 0x1000 != 0 { return .text("\(bits - 0x1000)/2") }
        if bits & 0x2000 != 0 { return .text("\(bits - 0x2000)/3") }
        return value
    }

    private static let brackets = [
        "", "WB-BA", "WB-GM", "Saturation", "Sharpness", "Contrast", "Hue", "HighLowKey",
    ]

    /// The step of exposure, and what else is bracketed with how many pictures.
    private static func bracketing(_ parts: [TagValue]) -> TagValue {
        var texts = parts.map(\.description)
        if let first = parts.first, first.leadingNumber != 0, !texts[0].utf8.contains(UInt8(ascii: "/")) {
            texts[0] = TagValue.bytes(Bytes(FormattedText.make(Array("%.1f".utf8), [first]))).description
        }
        if parts.count > 1 {
            let number = parts[1].wholeNumber
            let kind = Int(clamping: number >> 8)
            let name = brackets.indices.contains(kind) && kind > 0 ? brackets[kind] : "Unknown(\(kind))"
            texts[1] = number == 0 ? "No Extended Bracket" : "\(name)+\(number & 0xFF)"
        }
        return .text(texts.joined(separator: " EV, "))
    }

    /// The lens of the same number in another series: the value, and the labels in series 7, 8, 13 and 11.
    ///
    /// Some bodies name a series that was new to them wrongly.
    private static func lensSeries(_ arguments: [TagValue?]) -> TagValue? {
        guard let first = arguments.first, let value = first else { return nil }
        for (index, label) in arguments.dropFirst().enumerated() {
            guard let label else { continue }
            return .text("\(label.description)\(index == 0 ? "" : " ?") (\(value.description))")
        }
        return nil
    }
}
