internal import TaglineSDK

/// A message in the binary form of protocol buffers.
///
/// ```
/// field   number * 8 + type   value
/// type    0 a number   1 8 bytes   2 a size and so many bytes   5 4 bytes
/// number  7 bits a byte, the lowest first; the highest bit says that another byte follows
/// ```
/// Source: protobuf.dev, "Encoding".
struct ProtocolBuffer {
    private let reader: ByteReader
    private var place = 0

    struct Field {
        let number: Int
        let value: Value
    }

    enum Value {
        case number(UInt64)
        /// 4 or 8 bytes.
        case fixed(Bytes)
        /// Text, data or another message.
        case data(Bytes)
    }

    init(_ bytes: Bytes) { reader = ByteReader(bytes, .littleEndian) }

    /// Whether everything was read.
    var isAtEnd: Bool { place >= reader.bytes.count }

    /// The next field, or `nil` at the end and where there is none.
    mutating func next() -> Field? {
        guard let tag = number(), tag >> 3 > 0, let number = Int(exactly: tag >> 3) else { return nil }
        let value: Value? =
            switch tag & 7 {
            case 0: self.number().map(Value.number)
            case 1: taken(8).map(Value.fixed)
            case 2: self.number().flatMap(Int.init(exactly:)).flatMap { taken($0) }.map(Value.data)
            case 5: taken(4).map(Value.fixed)
            default: nil
            }
        return value.map { Field(number: number, value: $0) }
    }

    private mutating func taken(_ count: Int) -> Bytes? {
        guard let bytes = reader.bytes.slice(at: place, count: count) else { return nil }
        place += count
        return bytes
    }

    private mutating func number() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), through: 63, by: 7) {
            guard let byte = reader.uint8(at: place) else { return nil }
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
        }
        return nil
    }
}
