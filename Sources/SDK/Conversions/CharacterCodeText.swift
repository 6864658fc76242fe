/// Text behind eight bytes that name its character set, as in UserComment.
///
/// ```
/// 0         8
/// +---------+------------------+
/// | UNICODE\0 | text ...       |   ASCII\0\0\0, UNICODE\0, JIS\0\0\0\0\0 or eight NULs
/// +---------+------------------+
/// ```
///
/// Source: EXIF 3.0, section 4.6.6, table 9, "Character Codes and their Designation".
public enum CharacterCodeText {
    private static let codeLength = 8

    /// The text without its code, as UTF-8 where the code says how, without the blanks at its end.
    ///
    /// Writers get the code wrong in known ways: blanks in place of NULs, one NUL with rubbish behind it, UTF-16 in the
    /// order that the rest of the file has not. Text with no known code is taken as it is, code and all.
    ///
    /// - Parameter order: the order of the bytes in the structure that holds the text.
    public static func decode(_ bytes: Bytes, _ order: ByteOrder) -> Bytes {
        guard bytes.count >= codeLength else { return bytes }
        let code = bytes.prefix(codeLength)
        let content = bytes.dropFirst(codeLength)
        let text: Bytes
        if code.starts(with: [0]) || code.starts(with: "ASCII\0") || isBlank(code) {
            text = upToNUL(content)
        } else if code.starts(with: "ASCII"), isBlank(code.dropFirst(5)) {
            text = upToNUL(content)
        } else if code.starts(with: "UNICODE"), isBlank(code.dropFirst(7)) {
            text = UTF16Text.utf8(content, order, isGuess: true)
        } else if code.starts(with: "JIS"), isBlank(code.dropFirst(3)) {
            text = JISText.utf8(content, order)
        } else {
            text = bytes
        }
        return text.trimmingTrailing(UInt8(ascii: " "))
    }

    private static func isBlank(_ bytes: Bytes) -> Bool {
        bytes.array.allSatisfy { $0 == 0 || $0 == UInt8(ascii: " ") }
    }

    private static func upToNUL(_ bytes: Bytes) -> Bytes {
        bytes.firstIndex(of: 0).map(bytes.prefix) ?? bytes
    }
}
