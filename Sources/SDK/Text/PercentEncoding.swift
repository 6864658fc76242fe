/// File names as text: the bytes that a URI or UTF-8 has no place for as `%XX`.
public enum PercentEncoding {
    /// The path of a URI: all but unreserved characters and `/` encoded (RFC 3986, section 2.3).
    public static func uriPath(_ path: [UInt8]) -> String {
        if path.allSatisfy(isPlain) { return String(decoding: path, as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(path.count * 3)
        for byte in path {
            if isPlain(byte) { text.append(byte) } else { append(byte, to: &text) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether a byte stands for itself in the path of a URI.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default:
            false
        }
    }

    /// A path to read: only bytes that are not UTF-8 are encoded.
    public static func readable(_ path: [UInt8]) -> String {
        if let text = String(validating: path, as: UTF8.self) { return text }
        var text: [UInt8] = []
        var index = 0
        while index < path.count {
            let length = UTF8Repair.sequenceLength(path[index...])
            if length > 0 {
                text.append(contentsOf: path[index..<index + length])
            } else {
                append(path[index], to: &text)
            }
            index += max(1, length)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "%"))
        text.append(hexadecimalDigit(byte >> 4))
        text.append(hexadecimalDigit(byte & 15))
    }

    private static func hexadecimalDigit(_ number: UInt8) -> UInt8 {
        number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
    }
}
