internal import TaglineSDK

/// The digital filters of Pentax cameras: a filter, then pairs of a setting and its number.
///
/// Source: ExifTool 12.57, tag 0x022a.
enum PentaxFilters {
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
        guard let name = names[id] else { return "Unknown(\(id))=\(number)" }
        if let labels = labels[id] { return "\(name)=\(labels[number] ?? "Unknown(\(number))")" }
        return "\(name)=\(number > 0 && signed.contains(id) ? "+" : "")\(number)"
    }

    private static let names: LabelTable = """
        1=Brightness
        2=Saturation
        3=Hue
        4=Contrast
        5=Sharpness
        6=SoftFocus
        7=ShadowBlur
        8=HighContrast
        9=Color
        10=Density
        11=ExtractedColor
        12=ColorRange
        13=FilterEffect
        14=ToningBA
        15=InvertColor
        16=Slim
        17=EffectDensity
        18=Size
        19=Angle
        20=Fisheye
        21=DistortionType
        22=DistortionLevel
        23=ShadingType
        24=ShadingLevel
        25=Shading
        26=Blur
        27=ToneBreak
        28=Toning
        29=FrameComposite
        30=PastelStrength
        31=Intensity
        32=Saturation2
        33=HDR
        35=FocusPlane
        36=FocusWidth
        37=PlaneAngle
        38=Blur2
        39=Shape
        40=Posterization
        41=Contrast2
        42=ScratchEffect
        45=ToneExpansion
        47=UnicolorBold
        48=BoldMonochrome
        49=OriginalColor
        50=NewColor
        51=ColorScale
        52=Toning2
        """

    /// The settings whose numbers count from a middle.
    private static let signed: [Int64] = [1, 2, 3, 4, 5, 12, 14, 16, 24, 28, 35, 52]

    /// What the numbers of the other settings stand for.
    private static let labels: [Int64: LabelTable] = [
        7: "0=Off\n1=On",
        9: "1=Red\n2=Magenta\n3=Blue\n4=Cyan\n5=Green\n6=Yellow",
        10: "1=Light\n2=Standard\n3=Dark",
        11: "0=Off\n1=Red\n2=Magenta\n3=Blue\n4=Cyan\n5=Green\n6=Yellow",
        13: "0=Off\n1=Red\n2=Green\n3=Blue\n4=Infrared",
        15: "0=Off\n1=On",
        17: "1=Sparse\n2=Normal\n3=Dense",
        18: "1=Small\n2=Medium\n3=Large",
        19: "0=0deg\n2=30deg\n3=45deg\n4=60deg",
        20: "1=Weak\n2=Medium\n3=Strong",
        22: "0=Off\n1=Weak\n2=Medium\n3=Strong",
        27: "0=Off\n1=Red\n2=Green\n3=Blue\n4=Yellow",
        29: "0=None\n1=Thin\n2=Medium\n3=Thick",
        30: "1=Weak\n2=Medium\n3=Strong",
        32: "0=Off\n1=Low\n2=Medium\n3=High",
        33: "1=Weak\n2=Medium\n3=Strong",
        36: "1=Narrow\n2=Middle\n3=Wide",
        37: "0=Horizontal\n1=Vertical\n2=Positive slope\n3=Negative slope",
        39: "1=Cross\n2=Star\n3=Snowflake\n4=Heart\n5=Note",
        41: "1=Low\n2=Medium\n3=High",
        42: "0=Off\n1=On",
        45: "1=Low\n2=Medium\n3=High",
        47: "1=Red\n2=Magenta\n3=Blue\n4=Cyan\n5=Green\n6=Yellow",
        49: "1=Red\n2=Magenta\n3=Blue\n4=Cyan\n5=Green\n6=Yellow",
        50: "1=Red\n2=Magenta\n3=Blue\n4=Cyan\n5=Green\n6=Yellow",
    ]
}
