internal import TaglineSDK

/// What the formulas of Olympus's tables call.
enum OlympusFunctions {
    static let all: [String: FormulaFunction] = [
        "specialMode": .of { arguments in arguments.first?.flatMap { $0 }.map(specialMode) },
        "driveMode": .of { arguments in arguments.first?.flatMap { $0 }.map { .text(driveMode($0.parts)) } },
        "afAreas": .of { arguments in arguments.first?.flatMap { $0 }.map { .text(areas($0.parts)) } },
    ]

    private static func unknown(_ value: TagValue) -> String { "Unknown (\(value.description))" }

    private static func name(_ value: TagValue, of names: [Int64: String]) -> String {
        names[value.wholeNumber] ?? unknown(value)
    }

    /// Mode, number of the shot in a sequence, and direction of a panorama.
    private static func specialMode(_ value: TagValue) -> TagValue {
        let parts = value.parts
        guard parts.count >= 3 else { return value }
        let mode = name(parts[0], of: [0: "Normal", 1: "Unknown (1)", 2: "Fast", 3: "Panorama"])
        let panorama = name(
            parts[2],
            of: [0: "(none)", 1: "Left to Right", 2: "Right to Left", 3: "Bottom to Top", 4: "Top to Bottom"])
        return .text("\(mode), Sequence: \(parts[1].description), Panorama: \(panorama)")
    }

    private static let driveModes: [Int64: String] = [
        0: "Single Shot", 1: "Continuous Shooting", 2: "Exposure Bracketing", 3: "White Balance Bracketing",
        4: "Exposure+WB Bracketing",
    ]

    private static let brackets = ["AE", "WB", "FL", "MF", "ISO", "AE Auto", "Focus"]

    /// The sixth number, from the E-M1 on: the kind of shutter in the upper half, the mode in the lower.
    private static let shootingModes: [Int64: String] = [
        0x01: "Single Shot", 0x02: "Sequential L", 0x03: "Sequential H", 0x07: "Sequential",
        0x11: "Single Shot", 0x12: "Sequential L", 0x13: "Sequential H", 0x14: "Self-Timer 12 sec",
        0x15: "Self-Timer 2 sec", 0x16: "Custom Self-Timer", 0x17: "Sequential",
        0x21: "Single Shot", 0x22: "Sequential L", 0x23: "Sequential H", 0x24: "Self-Timer 2 sec",
        0x25: "Self-Timer 12 sec", 0x26: "Custom Self-Timer", 0x27: "Sequential", 0x28: "Sequential SH1",
        0x29: "Sequential SH2", 0x30: "HighRes Shot",
        0x41: "ProCap H", 0x42: "ProCap L", 0x43: "ProCap", 0x48: "ProCap SH1", 0x49: "ProCap SH2",
    ]

    /// Mode, number of the shot, what is bracketed, ?, shutter, shooting mode; older cameras have fewer numbers.
    ///
    /// Source: ExifTool 13.58, tag 0x0600 of the camera settings.
    private static func driveMode(_ parts: [TagValue]) -> String {
        func number(_ index: Int) -> Int64? { index < parts.count ? parts[index].wholeNumber : nil }
        var text: String
        if number(0) == 5, let bits = number(2) {
            text = bracketing(bits)
        } else if let mode = number(5), mode != 0 {
            text = shootingModes[mode] ?? "Unknown (\(mode))"
        } else {
            text = parts.first.map { name($0, of: driveModes) } ?? ""
        }
        if let shot = number(1), shot != 0 { text += ", Shot \(shot)" }
        if let shutter = number(4), shutter != 4 {
            text += "; " + ([0: "Mechanical shutter", 2: "Anti-shock"][shutter] ?? "Unknown (\(shutter))")
        }
        return text
    }

    private static func bracketing(_ bits: Int64) -> String {
        let names = (0..<32).filter { bits >> $0 & 1 != 0 }.map { $0 < brackets.count ? brackets[$0] : "[\($0)]" }
        return (names.isEmpty ? "(none)" : names.joined(separator: "+")) + " Bracketing"
    }

    /// The corners of focus areas, of which three have names; each is four bytes, from 0 to 255.
    private static func areas(_ areas: [TagValue]) -> String {
        let names: [Int64: String] = [0x3679_4285: "Left ", 0x7979_8585: "Center ", 0xBD79_C985: "Right "]
        let texts = areas.compactMap { area -> String? in
            let corners = area.wholeNumber & 0xFFFF_FFFF
            guard corners != 0 else { return nil }
            let (left, top, right, bottom) = (
                corners >> 24, corners >> 16 & 0xFF, corners >> 8 & 0xFF, corners & 0xFF
            )
            return "\(names[corners] ?? "")(\(left),\(top))-(\(right),\(bottom))"
        }
        return texts.isEmpty ? "none" : texts.joined(separator: ", ")
    }
}
