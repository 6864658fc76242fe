internal import Glibc

/// Text in the two-byte codes of JIS X 0208, as UTF-8.
public enum JISText {
    /// The text up to its first NUL.
    ///
    /// The bytes of a code may stand in either order: that with more codes that exist is taken, the given one first. What is
    /// no code of JIS X 0208 is kept as the character with that number. Where the system has no table, the bytes are
    /// returned as they are.
    public static func utf8(_ bytes: Bytes, _ order: ByteOrder) -> Bytes {
        guard let first = decode(bytes, order) else { return bytes }
        guard first.failures > 0 else { return first.text }
        guard let second = decode(bytes, order == .bigEndian ? .littleEndian : .bigEndian) else { return first.text }
        return second.failures < first.failures ? second.text : first.text
    }

    private static func decode(_ bytes: Bytes, _ order: ByteOrder) -> (text: Bytes, failures: Int)? {
        guard let converter = unsafe iconv_open("UTF-8", "EUC-JP"), Int(bitPattern: converter) != -1 else {
            return nil
        }
        defer { unsafe iconv_close(converter) }
        let reader = ByteReader(bytes, order)
        var units: [UInt8] = []
        var failures = 0
        for offset in stride(from: 0, to: bytes.count - 1, by: 2) {
            guard let code = reader.uint16(at: offset) else { break }
            let encoded = unsafe encode(code, converter)
            if encoded == nil { failures += 1 }
            units.append(contentsOf: encoded ?? Array(UTF16Text.utf8(bigEndian(code), .bigEndian).array))
        }
        let end = units.firstIndex(of: 0) ?? units.endIndex
        return (Bytes(Array(units[..<end])), failures)
    }

    private static func bigEndian(_ code: UInt16) -> Bytes {
        Bytes([UInt8(code >> 8), UInt8(code & 0xFF)])
    }

    /// The UTF-8 of one code, by way of EUC-JP, which is JIS X 0208 with the high bits set.
    private static func encode(_ code: UInt16, _ converter: iconv_t) -> [UInt8]? {
        guard code & 0x8080 == 0, code >= 0x2121 else { return nil }
        var input: [CChar] = [CChar(bitPattern: UInt8(code >> 8) | 0x80), CChar(bitPattern: UInt8(code & 0xFF) | 0x80)]
        var output = [CChar](repeating: 0, count: 8)
        let written: Int? = unsafe input.withUnsafeMutableBufferPointer { input in
            unsafe output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                var fromCount = 2
                var toCount = 8
                let failed = unsafe iconv(converter, &from, &fromCount, &to, &toCount) == -1
                return failed ? nil : 8 - toCount
            }
        }
        return written.map { output.prefix($0).map(UInt8.init(bitPattern:)) }
    }
}
