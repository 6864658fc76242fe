internal import TaglineSDK

extension JSONCursor {
    /// Takes what the file holds of a tag: a type, and its elements as numbers or as the bytes of a frame.
    mutating func rawValue(_ frames: [Bytes]) throws(Failure) -> RawValue {
        var type = FieldType.undef
        var elements: [Element] = []
        var frame: Int?
        var order = ByteOrder.littleEndian
        var offset = -1
        try object { name, value throws(Failure) in
            switch name {
            case "type": type = try value.fieldType()
            case "values": try value.list { element throws(Failure) in elements.append(try element.element()) }
            case "frame": frame = try value.integer()
            case "order": order = try value.string() == "big" ? .bigEndian : .littleEndian
            case "offset": offset = try value.integer()
            default: try value.skip()
            }
        }
        if let frame {
            let bytes = frames.indices.contains(frame) ? frames[frame] : Bytes()
            return RawValue(type, bytes, order, offset: offset)
        }
        var bytes: [UInt8] = []
        for element in elements { element.append(as: type, to: &bytes) }
        return RawValue(type, Bytes(bytes), .littleEndian, offset: offset)
    }

    private mutating func fieldType() throws(Failure) -> FieldType {
        let name = try string()
        guard let type = FieldType.named(name) else { throw .unexpected("the type of a TIFF field") }
        return type
    }

    /// Takes a number, a text, or a fraction as a list of two numbers.
    private mutating func element() throws(Failure) -> Element {
        guard peek() == UInt8(ascii: "[") else {
            switch try scalar() {
            case .integer(let number): return .integer(number)
            case .real(let number): return .real(number)
            case .string(let text): return .text(text)
            case .bool, .null, .array, .object: throw .unexpected("numbers or texts")
            }
        }
        let numbers = try integers()
        guard numbers.count == 2 else { throw .unexpected("[numerator, denominator]") }
        return .rational(Int64(numbers[0]), Int64(numbers[1]))
    }

    private enum Element {
        case integer(Int64)
        case real(Double)
        case rational(Int64, Int64)
        case text(String)

        /// Appends the element as a field of a type has it, lowest byte first; what does not fit is cut off.
        func append(as type: FieldType, to bytes: inout [UInt8]) {
            switch self {
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .integer(let number) where type == .float || type == .double:
                Element.real(Double(number)).append(as: type, to: &bytes)
            case .integer(let number) where type == .rational64u || type == .rational64s:
                Element.rational(number, 1).append(as: type, to: &bytes)
            case .integer(let number): Self.append(UInt64(bitPattern: number), count: type.size, to: &bytes)
            case .real(let number) where type == .float:
                Self.append(UInt64(Float(number).bitPattern), count: 4, to: &bytes)
            case .real(let number): Self.append(number.bitPattern, count: type.size, to: &bytes)
            case .rational(let numerator, let denominator):
                Self.append(UInt64(bitPattern: numerator), count: 4, to: &bytes)
                Self.append(UInt64(bitPattern: denominator), count: 4, to: &bytes)
            }
        }

        private static func append(_ bits: UInt64, count: Int, to bytes: inout [UInt8]) {
            for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: bits >> (8 * index))) }
        }
    }
}

extension FieldType {
    /// The type that ExifTool calls by a name; `nil` if there is none.
    static func named(_ name: String) -> FieldType? {
        let numbers: [UInt16] = Array(1...18) + [129]
        return numbers.lazy.compactMap(FieldType.init).first { $0.name == name }
    }
}
