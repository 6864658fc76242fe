/// The order of the bytes in a number: `II` (Intel) is little endian, `MM` (Motorola) is big endian.
///
/// Source: TIFF 6.0, section 2, "Image File Header".
public enum ByteOrder: UInt8, Sendable {
    case littleEndian
    case bigEndian
}
