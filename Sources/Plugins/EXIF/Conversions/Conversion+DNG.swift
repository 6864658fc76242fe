internal import TaglineSDK

/// Conversions of DNG and CinemaDNG.
extension Conversion {
    /// The operations that a raw converter is to apply, which print by name (DNG 1.7, chapter 7).
    static let opcodes = custom(
        .label, value: { .binary(count: $0.size, offset: $0.offset) },
        printRaw: { .text(OpcodeList.names(in: $0.bytes)) })

    /// Frames a second, which print with at most three decimals.
    static let frameRate = custom(
        .quantity, print: { .real(($0.leadingNumber * 1000 + 0.5).rounded(.towardZero) / 1000, digits: 15) })

    /// T-stops, which print as `2.80` or `2.80-4.00`.
    static let tStop = custom(
        .quantity,
        print: { .text($0.parts.map { ExposureText.fixed($0.leadingNumber, decimals: 2) }.joined(separator: "-")) })

    /// Time codes of SMPTE 12M, eight bytes each, which print as time or as date and time.
    static let timeCodes = custom(
        .label,
        value: { .text(TimeCode.codes(in: $0.bytes).map(\.digits).joined(separator: " ")) },
        printRaw: { .text(TimeCode.codes(in: $0.bytes).map(\.description).joined(separator: " ")) })
}
