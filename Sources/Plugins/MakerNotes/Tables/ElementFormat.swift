internal import TaglineSDK

/// The format of an element in a table of binary data: TIFF's types, and the ones that cameras have besides.
enum ElementFormat: String, Sendable {
    case int8u, int8s, int16u, int16s, int32u, int32s, int64u, int64s, float, double
    case rational64u, rational64s, string, undef
    /// In the other byte order.
    case int16uRev, int32uRev
    /// Two numbers of 16 bits.
    case rational32u, rational32s
    /// With half of the bits behind the point.
    case fixed16u, fixed16s, fixed32u, fixed32s

    /// The size of one element, in bytes.
    var size: Int {
        switch self {
        case .int8u, .int8s, .string, .undef: 1
        case .int16u, .int16s, .int16uRev, .fixed16u, .fixed16s: 2
        case .int32u, .int32s, .float, .int32uRev, .rational32u, .rational32s, .fixed32u, .fixed32s: 4
        case .int64u, .int64s, .double, .rational64u, .rational64s: 8
        }
    }

    /// The type of TIFF, or `nil` for what TIFF does not have.
    var fieldType: FieldType? {
        switch self {
        case .int8u: .int8u
        case .int8s: .int8s
        case .int16u: .int16u
        case .int16s: .int16s
        case .int32u: .int32u
        case .int32s: .int32s
        case .int64u: .int64u
        case .int64s: .int64s
        case .float: .float
        case .double: .double
        case .rational64u: .rational64u
        case .rational64s: .rational64s
        case .string: .string
        case .undef: .undef
        case .int16uRev, .int32uRev, .rational32u, .rational32s, .fixed16u, .fixed16s, .fixed32u, .fixed32s: nil
        }
    }

    /// A value of this format over bytes.
    func value(_ bytes: Bytes, _ order: ByteOrder, offset: Int) -> TaglineSDK.RawValue {
        if let fieldType { return TaglineSDK.RawValue(fieldType, bytes, order, offset: offset) }
        let other: ByteOrder = order == .bigEndian ? .littleEndian : .bigEndian
        let reader = ByteReader(bytes, order)
        let places = stride(from: 0, through: bytes.count - size, by: size)
        switch self {
        case .int16uRev: return TaglineSDK.RawValue(.int16u, bytes, other, offset: offset)
        case .int32uRev: return TaglineSDK.RawValue(.int32u, bytes, other, offset: offset)
        case .fixed16u:
            return TaglineSDK.RawValue(reals: places.map { fixed(reader.uint16(at: $0).map(Double.init), 0x100, 1e3) })
        case .fixed16s:
            return TaglineSDK.RawValue(reals: places.map { fixed(reader.int16(at: $0).map(Double.init), 0x100, 1e3) })
        case .fixed32u:
            return TaglineSDK.RawValue(
                reals: places.map { fixed(reader.uint32(at: $0).map(Double.init), 0x10000, 1e5) })
        case .fixed32s:
            return TaglineSDK.RawValue(reals: places.map { fixed(reader.int32(at: $0).map(Double.init), 0x10000, 1e5) })
        default: return fractions(places.map { (number(reader, at: $0), number(reader, at: $0 + 2)) })
        }
    }

    private func fixed(_ number: Double?, _ unit: Double, _ precision: Double) -> Double {
        ((number ?? 0) / unit * precision).rounded(.toNearestOrAwayFromZero) / precision
    }

    private func number(_ reader: ByteReader, at offset: Int) -> Int {
        (self == .rational32s ? reader.int16(at: offset).map(Int.init) : reader.uint16(at: offset).map(Int.init)) ?? 0
    }

    /// Fractions as numbers, or as text where one of them is none.
    private func fractions(_ parts: [(numerator: Int, denominator: Int)]) -> TaglineSDK.RawValue {
        let numbers = parts.map {
            (Double($0.numerator) / Double($0.denominator)).rounded(toSignificantDigits: 7)
        }
        guard parts.contains(where: { $0.denominator == 0 }) else { return TaglineSDK.RawValue(reals: numbers) }
        let texts = zip(parts, numbers).map { part, number in
            guard part.denominator == 0 else { return TagValue.number(number).description }
            return part.numerator == 0 ? "undef" : "inf"
        }
        return TaglineSDK.RawValue(text: texts.joined(separator: " "))
    }
}
