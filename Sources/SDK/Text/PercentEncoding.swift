/// File names as text: the bytes that a URI or UTF-8 has no place for as `%XX`.
public enum PercentEncoding {
    /// The path of a URI: all but unreserved characters and `/` encoded (RFC 3986, section 2.3).
    public static func uriPath(_ path: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(path.count)
        for byte in path {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.append(byte)
            default:
                append(byte, to: &text)
            }
        }
        return String(decoding: text, as: UTF8.self)
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
        let digits = Array("0123456789ABCDEF".utf8)
        text.append(UInt8(ascii: "%"))
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
}
