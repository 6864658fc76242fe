internal import TaglineSDK

/// The digital filters of Pentax cameras: a filter, then pairs of a setting and its number.
///
/// Source: ExifTool 12.57, tag 0x022a.
enum PentaxFilters {
    private enum Form {
        case number, signed
        case names([Int64: String])
    }

    /// The filter, unsigned, and the bytes behind it, signed.
    ///
    /// - Returns: `nil` where there is no filter.
    static func numbers(_ value: TagValue) -> TagValue? {
        let bytes = value.utf8
        guard let filter = bytes.first, filter != 0 else { return nil }
        return .vector([.integer(Int64(filter))] + bytes.dropFirst().map { .integer(Int64(Int8(bitPattern: $0))) })
    }

    /// The name of the filter, given first, and of the settings that follow its number.
    static func text(_ arguments: [TagValue?]) -> TagValue? {
        guard arguments.count == 2, let name = arguments[0], let numbers = arguments[1]?.parts else { return nil }
        var texts = [name]
        for index in stride(from: 1, to: numbers.count - 1, by: 2) where numbers[index].wholeNumber != 0 {
            texts.append(.text(setting(numbers[index].wholeNumber, numbers[index + 1].wholeNumber)))
        }
        return .list(texts)
    }

    private static func setting(_ id: Int64, _ number: Int64) -> String {
        guard let (name, form) = settings[id] else { return "Unknown(\(id))=\(number)" }
        switch form {
        case .number: return "\(name)=\(number)"
        case .signed: return "\(name)=\(number > 0 ? "+" : "")\(number)"
        case .names(let names): return "\(name)=\(names[number] ?? "Unknown(\(number))")"
        }
    }

    private static let settings: [Int64: (name: String, form: Form)] = [
        1: ("Brightness", .signed),
        2: ("Saturation", .signed),
        3: ("Hue", .signed),
        4: ("Contrast", .signed),
        5: ("Sharpness", .signed),
        6: ("SoftFocus", .number),
        7: ("ShadowBlur", .names([0: "Off", 1: "On"])),
        8: ("HighContrast", .number),
        9: ("Color", .names([1: "Red", 2: "Magenta", 3: "Blue", 4: "Cyan", 5: "Green", 6: "Yellow"])),
        10: ("Density", .names([1: "Light", 2: "Standard", 3: "Dark"])),
        11: (
            "ExtractedColor", .names([0: "Off", 1: "Red", 2: "Magenta", 3: "Blue", 4: "Cyan", 5: "Green", 6: "Yellow"])
        ),
        12: ("ColorRange", .signed),
        13: ("FilterEffect", .names([0: "Off", 1: "Red", 2: "Green", 3: "Blue", 4: "Infrared"])),
        14: ("ToningBA", .signed),
        15: ("InvertColor", .names([0: "Off", 1: "On"])),
        16: ("Slim", .signed),
        17: ("EffectDensity", .names([1: "Sparse", 2: "Normal", 3: "Dense"])),
        18: ("Size", .names([1: "Small", 2: "Medium", 3: "Large"])),
        19: ("Angle", .names([0: "0deg", 2: "30deg", 3: "45deg", 4: "60deg"])),
        20: ("Fisheye", .names([1: "Weak", 2: "Medium", 3: "Strong"])),
        21: ("DistortionType", .number),
        22: ("DistortionLevel", .names([0: "Off", 1: "Weak", 2: "Medium", 3: "Strong"])),
        23: ("ShadingType", .number),
        24: ("ShadingLevel", .signed),
        25: ("Shading", .number),
        26: ("Blur", .number),
        27: ("ToneBreak", .names([0: "Off", 1: "Red", 2: "Green", 3: "Blue", 4: "Yellow"])),
        28: ("Toning", .signed),
        29: ("FrameComposite", .names([0: "None", 1: "Thin", 2: "Medium", 3: "Thick"])),
        30: ("PastelStrength", .names([1: "Weak", 2: "Medium", 3: "Strong"])),
        31: ("Intensity", .number),
        32: ("Saturation2", .names([0: "Off", 1: "Low", 2: "Medium", 3: "High"])),
        33: ("HDR", .names([1: "Weak", 2: "Medium", 3: "Strong"])),
        35: ("FocusPlane", .signed),
        36: ("FocusWidth", .names([1: "Narrow", 2: "Middle", 3: "Wide"])),
        37: ("PlaneAngle", .names([0: "Horizontal", 1: "Vertical", 2: "Positive slope", 3: "Negative slope"])),
        38: ("Blur2", .number),
        39: ("Shape", .names([1: "Cross", 2: "Star", 3: "Snowflake", 4: "Heart", 5: "Note"])),
        40: ("Posterization", .number),
        41: ("Contrast2", .names([1: "Low", 2: "Medium", 3: "High"])),
        42: ("ScratchEffect", .names([0: "Off", 1: "On"])),
        45: ("ToneExpansion", .names([1: "Low", 2: "Medium", 3: "High"])),
        47: ("UnicolorBold", .names([1: "Red", 2: "Magenta", 3: "Blue", 4: "Cyan", 5: "Green", 6: "Yellow"])),
        48: ("BoldMonochrome", .number),
        49: ("OriginalColor", .names([1: "Red", 2: "Magenta", 3: "Blue", 4: "Cyan", 5: "Green", 6: "Yellow"])),
        50: ("NewColor", .names([1: "Red", 2: "Magenta", 3: "Blue", 4: "Cyan", 5: "Green", 6: "Yellow"])),
        51: ("ColorScale", .number),
        52: ("Toning2", .signed),
    ]
}
