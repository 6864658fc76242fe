/// Tags that a note names itself and that stand in no table.
enum UnlistedTag {
    /// The name that such a tag gets: without characters that are not allowed, with a capital, and with `Tag` in front where
    /// it is short or begins with no letter.
    ///
    /// Source: ExifTool 12.57, `AddTagToTable`.
    static func name(_ text: some StringProtocol) -> String {
        var name = text.utf8.filter { ByteSet.word.contains($0) || $0 == UInt8(ascii: "-") }
        if let first = name.first, (0x61...0x7A).contains(first) { name[0] = first & 0xDF }
        let isPlain = name.count > 1 && (0x41...0x5A).contains(name[0])
        return (isPlain ? "" : "Tag") + String(decoding: name, as: UTF8.self)
    }
}
