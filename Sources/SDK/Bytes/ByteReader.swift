/// Reads numbers from untrusted bytes; whatever lies outside of them is `nil`.
///
/// ```swift
/// let reader = ByteReader(bytes, .bigEndian)
/// guard let width = reader.uint32(at: 16) else { return }
/// ```
public struct ByteReader: Sendable {
    /// The bytes that are read. Offsets are counted from their start.
    public let bytes: Bytes
    /// The order of the bytes in a number.
    public let order: ByteOrder

    /// A reader of these bytes.
    @inlinable
    public init(_ bytes: Bytes, _ order: ByteOrder) {
        self.bytes = bytes
        self.order = order
    }

    /// How many bytes there are.
    @inlinable
    public var count: Int { bytes.count }

    @inlinable
    public func uint8(at offset: Int) -> UInt8? { bytes.byte(at: offset) }

    @inlinable
    public func uint16(at offset: Int) -> UInt16? { load(offset) }

    @inlinable
    public func uint32(at offset: Int) -> UInt32? { load(offset) }

    @inlinable
    public func uint64(at offset: Int) -> UInt64? { load(offset) }

    @inlinable
    public func int8(at offset: Int) -> Int8? { bytes.byte(at: offset).map(Int8.init(bitPattern:)) }

    @inlinable
    public func int16(at offset: Int) -> Int16? { load(offset) }

    @inlinable
    public func int32(at offset: Int) -> Int32? { load(offset) }

    @inlinable
    public func int64(at offset: Int) -> Int64? { load(offset) }

    /// A 32-bit number of IEEE 754.
    @inlinable
    public func float(at offset: Int) -> Float? { uint32(at: offset).map(Float.init(bitPattern:)) }

    /// A 64-bit number of IEEE 754.
    @inlinable
    public func double(at offset: Int) -> Double? { uint64(at: offset).map(Double.init(bitPattern:)) }

    @inlinable
    func load<Number: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> Number? {
        let size = MemoryLayout<Number>.size
        guard offset >= 0, size <= bytes.count, offset <= bytes.count - size else { return nil }
        let number = unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
        return order == .littleEndian ? Number(littleEndian: number) : Number(bigEndian: number)
    }
}
