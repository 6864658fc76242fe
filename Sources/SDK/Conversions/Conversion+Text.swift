/// Conversions of text that is not simply ASCII or UTF-8.
extension Conversion {
    /// Text behind a character code: UserComment, GPSProcessingMethod.
    public static let characterCodeText = custom(.text) { raw in
        raw.type.isBytes ? .bytes(CharacterCodeText.decode(raw.text, raw.order)) : raw.elements
    }

    /// Text in little-endian 16-bit units whatever the order of the file: the tags of Windows.
    public static let windowsText = custom(.text) {
        .bytes(UTF16Text.utf8($0.bytes, .littleEndian, pairsSurrogates: false))
    }

    /// Text without the blanks at its end.
    public static let blankTrimmedText = custom(.text) { raw in
        raw.type.isBytes ? .bytes(raw.text.trimmingTrailing(UInt8(ascii: " "))) : raw.elements
    }
}
