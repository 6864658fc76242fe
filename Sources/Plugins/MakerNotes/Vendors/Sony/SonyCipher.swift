internal import TaglineSDK

/// How Sony hides parts of its notes.
enum SonyCipher {
    /// The byte of each enciphered one.
    ///
    /// A byte b below 249 is written as b^3 mod 249, the others as they are.
    private static let plain: [UInt8] = {
        var table = (0...255).map { UInt8($0) }
        for byte in 0..<249 { table[byte * byte * byte % 249] = UInt8(byte) }
        return table
    }()

    /// The bytes of an enciphered block.
    ///
    /// - Parameter times: 2 for the files that a writer enciphered once more.
    static func decipher(_ bytes: Bytes, times: Int = 1) -> Bytes {
        // Looked up here, and not for each byte.
        let plain = times == 1 ? Self.plain : Self.plain.map { Self.plain[Int($0)] }
        var result = Array(bytes.array)
        var span = result.mutableSpan
        for index in span.indices { span[index] = plain[Int(span[index])] }
        return Bytes(result)
    }

    /// The bytes of a block of a raw file that is encrypted with a key, in 32-bit words of big endian.
    ///
    /// A generator fills 127 words, of which each further word of the pad is made. A rest of less than a word stays as it is.
    static func decrypt(_ bytes: Bytes, key: UInt32) -> Bytes {
        var pad = firstWords(key)
        var result = Array(bytes.array)
        for word in 0..<(result.count / 4) {
            let number = word + 127
            let next = pad[(number + 1) & 127] ^ pad[(number + 65) & 127]
            pad[number & 127] = next
            for byte in 0..<4 { result[word * 4 + byte] ^= UInt8(truncatingIfNeeded: next >> (24 - UInt32(byte) * 8)) }
        }
        return Bytes(result)
    }

    private static func firstWords(_ key: UInt32) -> [UInt32] {
        var pad = [UInt32](repeating: 0, count: 128)
        var key = key
        for index in 0..<4 {
            key = key &* 0x02E9_0EDD &+ 1
            pad[index] = key
        }
        pad[3] = pad[3] << 1 | (pad[0] ^ pad[2]) >> 31
        for index in 4..<127 {
            pad[index] = (pad[index - 4] ^ pad[index - 2]) << 1 | (pad[index - 3] ^ pad[index - 1]) >> 31
        }
        return pad
    }
}
