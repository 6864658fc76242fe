internal import TaglineSDK

/// What Google's camera hides in an attribute of XMP.
///
/// ```
/// base64 of   "HDRP"   version (8 bits; 2 is text, 3 protocol buffers)   a gzip member, enciphered
/// cipher      each 8 bytes, little endian, XOR the next number of xorshift64*
/// ```
/// Sources: ExifTool 13.58, module Google; S. Vigna, "An experimental exploration of Marsaglia's xorshift generators", 2016.
struct HDRPData {
    let version: UInt8
    /// What was compressed; up to where that is damaged.
    let bytes: Bytes
    /// Why not all of it came out.
    let flaw: String?

    /// The largest notes that were seen have 100 KB.
    private static let budget = 8 << 20
    private static let key: UInt64 = 0x2515_606B_4A77_91CD

    /// - Returns: `nil` for anything else.
    init?(base64 text: Bytes) {
        let data = Base64.decoded(text)
        guard data.starts(with: Array("HDRP".utf8)), data.count > 5, data[4] == 2 || data[4] == 3 else { return nil }
        version = data[4]
        let outcome = Inflate.gzip(Bytes(Self.deciphered(data.dropFirst(5))), budget: Self.budget)
        bytes = Bytes(outcome.bytes)
        flaw =
            switch outcome {
            case .complete: nil
            case .damaged(_, let reason, _): reason
            case .overBudget: "it is larger than \(Self.budget) bytes"
            }
    }

    /// Deciphers bytes, or enciphers them.
    static func deciphered(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var state = key
        var word: UInt64 = 0
        return bytes.enumerated().map { index, byte in
            if index % 8 == 0 {
                state ^= state >> 12
                state ^= state << 25
                state ^= state >> 27
                state = state &* 0x2545_F491_4F6C_DD1D
                word = state
            }
            defer { word >>= 8 }
            return byte ^ UInt8(truncatingIfNeeded: word)
        }
    }
}
