internal import TaglineSDK

/// Conversions of colour filter arrays.
extension Conversion {
    /// The pattern of EXIF: its width and height, then a colour for each cell; it prints as `[Red,Green][Green,Blue]`.
    ///
    /// Source: EXIF 3.0, section 4.6.6, CFAPattern.
    static let cfaPattern = custom(
        .label, value: { CFAPattern.value(of: $0) }, print: { .text(CFAPattern.text(of: $0)) })

    /// The pattern that Canon's CR2 has by number.
    static let cr2Pattern = custom(
        .label,
        value: { raw in
            let number = raw.elements.description
            return .text(CFAPattern.canonCells[number] ?? "Unknown (\(number))")
        },
        labels: """
            0 1 1 2=[Red,Green][Green,Blue]
            2 1 1 0=[Blue,Green][Green,Red]
            1 2 0 1=[Green,Blue][Red,Green]
            1 0 2 1=[Green,Red][Blue,Green]
            """)

    /// The colours of the planes of a raw image, which print as `Red,Green,Blue` (DNG 1.7, chapter 4, CFAPlaneColor).
    static let planeColors = custom(
        .label,
        print: { value in
            let names = value.parts.map { part in
                let color = Int(exactly: part.leadingNumber.rounded(.towardZero))
                return color.flatMap(CFAPattern.color) ?? "Unknown(\(part.description))"
            }
            return .text(names.joined(separator: ","))
        })
}
