internal import CDeflate

/// The checksum of PNG, gzip and ZIP.
///
/// Source: PNG (3rd edition), annex D; ISO/IEC 13239, 8.1.1.6.2.
public enum CRC32 {
    /// The checksum of bytes.
    public static func checksum(_ bytes: Bytes) -> UInt32 {
        unsafe bytes.withUnsafeBytes { buffer in
            unsafe libdeflate_crc32(0, buffer.baseAddress, buffer.count)
        }
    }
}
