internal import TaglineSDK

/// What the formulas of Minolta's tables call, and those of Sony, which took over the bodies and the lens mount.
enum AMountFunctions {
    static let all: [String: FormulaFunction] = [
        "whiteBalance": SonyFunctions.of { .text(whiteBalance($0.wholeNumber)) },
        "wbMode": SonyFunctions.of { .text(rawWhiteBalance($0.wholeNumber)) },
        // By how much an autofocus sensor sees the subject out of focus.
        "focusShift": SonyFunctions.of { value in
            .text(value.wholeNumber < 0 ? "Front Focus (\(value.description))" : "Back Focus (+\(value.description))")
        },
        "adaptedLens": SonyFunctions.of { AMountLens.name(of: $0.wholeNumber).map { .text($0) } },
        // Data of which only the size is told.
        "binaryOf": SonyFunctions.of { .binary(count: Int(clamping: $0.wholeNumber), offset: -1) },
    ]

    private static let whiteBalances: [Int64: StaticString] = [
        0: "Auto", 1: "Daylight", 2: "Cloudy", 3: "Tungsten", 5: "Custom", 7: "Fluorescent", 8: "Fluorescent 2",
        11: "Custom 2", 12: "Custom 3", 0x0080_0000: "Auto", 0x0180_0000: "Daylight", 0x0280_0000: "Cloudy",
        0x0380_0000: "Tungsten", 0x0480_0000: "Flash", 0x0580_0000: "Fluorescent", 0x0680_0000: "Shade",
        0x0780_0000: "Custom1", 0x0880_0000: "Custom2", 0x0980_0000: "Custom3",
    ]

    /// A white balance, with the steps by which the DiMAGE A2 lets it be shifted.
    private static func whiteBalance(_ value: Int64) -> String {
        if let name = whiteBalances[value] { return name.description }
        guard value & 0xFFFF_0000 != 0 else { return "Unknown (\(value))" }
        let type = value & 0xFF00_0000 + 0x80_0000
        guard let name = whiteBalances[type] else { return "Unknown (0x\(String(value, radix: 16)))" }
        let steps = FormattedText.make(Array("%+.8g".utf8), [.number(Double(value - type) / 0x10000)])
        return name.description + String(decoding: steps, as: UTF8.self)
    }

    private static let rawWhiteBalances: [StaticString] = [
        "Auto", "Daylight", "Cloudy", "Tungsten", "Flash/Fluorescent", "Fluorescent", "Shade", "User 1", "User 2",
        "User 3", "Temperature",
    ]

    private static func rawWhiteBalance(_ value: Int64) -> String {
        let kind = Int(value & 15)
        let name = kind < rawWhiteBalances.count ? rawWhiteBalances[kind].description : "Unknown (\(kind))"
        let shift = value >> 4
        return (6...12).contains(shift) ? "\(name) (\(shift - 8))" : name
    }
}
