/// A value exactly as the file holds it: typed elements over bytes that are decoded when they are asked for.
public struct RawValue: Sendable {
    /// The type of the elements.
    public let type: FieldType
    /// The elements' bytes.
    public let bytes: Bytes
    /// The order of the bytes within an element.
    public let order: ByteOrder
    /// The offset of the first byte in the file, or -1 for a value that does not stand in it as such.
    public let offset: Int
    /// The size of the value in bytes, also where its bytes were left unread.
    public let size: Int

    /// A value over bytes of a file.
    ///
    /// A last element that is cut short does not count.
    @inlinable
    public init(_ type: FieldType, _ bytes: Bytes, _ order: ByteOrder, offset: Int = -1) {
        self.type = type
        self.bytes = bytes
        self.order = order
        self.offset = offset
        size = bytes.count
    }

    /// A value that need not be read because only its size and place are told.
    @inlinable
    public init(unread type: FieldType, size: Int, offset: Int) {
        self.type = type
        self.bytes = Bytes()
        self.order = .littleEndian
        self.offset = offset
        self.size = size
    }

    /// A value as another program describes it: of its size, some bytes may be left out.
    package init(_ type: FieldType, _ bytes: Bytes, _ order: ByteOrder, offset: Int, size: Int) {
        self.type = type
        self.bytes = bytes
        self.order = order
        self.offset = offset
        self.size = size
    }

    /// Text that was made, decoded or decompressed.
    public init(text: String, offset: Int = -1) {
        self.init(.utf8, Bytes(Array(text.utf8)), .littleEndian, offset: offset)
    }

    /// Whole numbers that were made, or that the format does not store as TIFF fields.
    public init(integers: [Int64], offset: Int = -1) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(integers.count * 8)
        for number in integers { bytes.append(littleEndian: number) }
        self.init(.int64s, Bytes(bytes), .littleEndian, offset: offset)
    }

    /// A whole number that was made, or that the format does not store as a TIFF field.
    public init(integer: Int, offset: Int = -1) {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: Int64(integer))
        self.init(.int64s, Bytes(bytes), .littleEndian, offset: offset)
    }

    /// A real number that was made.
    public init(real: Double) {
        self.init(reals: [real])
    }

    /// Real numbers that were made.
    public init(reals: [Double]) {
        var bytes: [UInt8] = []
        for real in reals { bytes.append(littleEndian: Int64(bitPattern: real.bitPattern)) }
        self.init(.double, Bytes(bytes), .littleEndian)
    }

    /// How many elements there are.
    @inlinable
    public var count: Int { bytes.count / type.size }

    /// The whole number at an index, or `nil` outside or if the elements are none. Beyond 2^63 it is clamped.
    @inlinable
    public func integer(at index: Int = 0) -> Int64? {
        let reader = ByteReader(bytes, order)
        let offset = index &* type.size
        return switch type {
        case .int8u, .undef: reader.uint8(at: offset).map(Int64.init)
        case .int8s: reader.int8(at: offset).map(Int64.init)
        case .int16u: reader.uint16(at: offset).map(Int64.init)
        case .int16s: reader.int16(at: offset).map(Int64.init)
        case .int32u, .ifd: reader.uint32(at: offset).map(Int64.init)
        case .int32s: reader.int32(at: offset).map(Int64.init)
        case .int64u, .ifd64: reader.uint64(at: offset).map(Int64.init(clamping:))
        case .int64s: reader.int64(at: offset)
        case .string, .utf8, .unicode, .complex, .float, .double, .rational64u, .rational64s: nil
        }
    }

    /// The rational at an index, or `nil` outside or if the elements are none.
    @inlinable
    public func rational(at index: Int = 0) -> Rational? {
        let reader = ByteReader(bytes, order)
        let offset = index &* 8
        switch type {
        case .rational64u:
            guard let n = reader.uint32(at: offset), let d = reader.uint32(at: offset + 4) else { return nil }
            return Rational(numerator: Int64(n), denominator: Int64(d))
        case .rational64s:
            guard let n = reader.int32(at: offset), let d = reader.int32(at: offset + 4) else { return nil }
            return Rational(numerator: Int64(n), denominator: Int64(d))
        default:
            return nil
        }
    }

    /// The element at an index as a number, whatever its type, or `nil` outside, for 0/0 and for text.
    @inlinable
    public func real(at index: Int = 0) -> Double? {
        switch type {
        case .rational64u, .rational64s: rational(at: index)?.quotient
        case .float: ByteReader(bytes, order).float(at: index &* 4).map(Double.init)
        case .double: ByteReader(bytes, order).double(at: index &* 8)
        default: integer(at: index).map(Double.init)
        }
    }

    /// The bytes of a text up to its first NUL; for other types all bytes.
    public var text: Bytes {
        guard type == .string || type == .utf8, let end = bytes.firstIndex(of: 0) else { return bytes }
        return bytes.prefix(end)
    }
}

extension [UInt8] {
    /// Appends the bytes of a number, the lowest first.
    fileprivate mutating func append(littleEndian number: Int64) {
        unsafe Swift.withUnsafeBytes(of: number.littleEndian) { unsafe append(contentsOf: $0) }
    }
}
