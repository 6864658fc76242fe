internal import TaglineSDK

/// Microsoft's identifiers of sixteen bytes.
enum GUIDText {
    private static let pixelFormatPrefix = "6FDDC324-4E03-4BFE-B185-3D77768DC9"

    /// The last byte of a known pixel format, another GUID as text, anything else as it is.
    static func pixelFormat(_ bytes: Bytes) -> TagValue {
        guard bytes.count == 16 else { return .bytes(bytes) }
        let text = text(of: bytes)
        guard text.hasPrefix(pixelFormatPrefix), let last = bytes.byte(at: 15) else { return .text(text) }
        return .integer(Int64(last))
    }

    /// The text of a GUID: the first three numbers are little-endian, the last eight bytes stand as they are.
    private static func text(of bytes: Bytes) -> String {
        let array = Array(bytes.array)
        let groups: [[UInt8]] = [
            array[0..<4].reversed(), array[4..<6].reversed(), array[6..<8].reversed(), Array(array[8..<10]),
            Array(array[10...]),
        ]
        return groups.map { Bytes($0).hexadecimal(uppercase: true) }.joined(separator: "-")
    }
}
