internal import TaglineSDK

/// A property list in Apple's binary form.
///
/// ```
/// "bplist00"   objects   table of their offsets   trailer of 32 bytes:
///   6 size of an offset   7 size of a reference   8 count of objects   16 the top one   24 where the table is
/// object: a byte with its kind in the upper half and its size in the lower; 15 says that a number with the size follows
/// ```
/// Everything is big endian.
///
/// Source: CFBinaryPList.c of Apple's CoreFoundation.
struct PropertyList {
    /// What a list is made of.
    indirect enum Object {
        /// Nothing, true, false or a filler, by its name.
        case word(String)
        case integer(Int64)
        case real(Double)
        /// Seconds since the first day of 2001.
        case date(Double)
        case data(Bytes)
        case string(String)
        case array([Object])
        case dictionary([(key: String, value: Object)])
    }

    let top: Object

    /// - Returns: `nil` if the bytes are no binary property list, or one that is damaged at the top.
    init?(_ bytes: Bytes) {
        guard var reader = Reader(bytes), let top = reader.topObject() else { return nil }
        self.top = top
    }

    /// The list as the value of a tag: a dictionary in one line, an array as a list.
    func value() -> TagValue? { top.tagValue }

    /// Reads objects; how many of them is bounded, as references can multiply them.
    private struct Reader {
        private let reader: ByteReader
        private let referenceSize: Int
        private let offsets: [Int]
        private let topIndex: Int
        private var budget = 10_000
        private static let depthLimit = 16

        init?(_ bytes: Bytes) {
            reader = ByteReader(bytes, .bigEndian)
            let trailer = bytes.count - 32
            guard trailer >= 8, let offsetSize = bytes.byte(at: trailer + 6).map(Int.init),
                let referenceSize = bytes.byte(at: trailer + 7).map(Int.init), [1, 2, 3, 4, 8].contains(offsetSize),
                [1, 2, 3, 4, 8].contains(referenceSize), let count = reader.uint64(at: trailer + 8),
                let top = reader.uint64(at: trailer + 16), let table = reader.uint64(at: trailer + 24), top < count,
                table <= UInt64(trailer), count <= (UInt64(trailer) - table) / UInt64(offsetSize)
            else { return nil }
            self.referenceSize = referenceSize
            topIndex = Int(top)
            let reader = reader
            offsets = (0..<Int(count)).map { index in
                Self.number(reader, at: Int(table) + index * offsetSize, size: offsetSize).flatMap(Int.init(exactly:))
                    ?? Int.max
            }
        }

        mutating func topObject() -> Object? { object(topIndex, depth: 0) }

        private static func number(_ reader: ByteReader, at place: Int, size: Int) -> UInt64? {
            guard let bytes = reader.bytes.slice(at: place, count: size) else { return nil }
            return bytes.array.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }

        private mutating func object(_ index: Int, depth: Int) -> Object? {
            budget -= 1
            guard budget >= 0, depth < Self.depthLimit, offsets.indices.contains(index),
                let marker = reader.bytes.byte(at: offsets[index])
            else { return nil }
            var place = offsets[index] + 1
            let low = Int(marker & 0x0F)
            switch marker >> 4 {
            case 0: return [0: "<null>", 8: "True", 9: "False", 15: "<fill>"][low].map(Object.word)
            case 1: return integer(at: place, size: 1 << low)
            case 2: return real(at: place, size: 1 << low).map(Object.real)
            case 3: return real(at: place, size: 1 << low).map(Object.date)
            case 8: return uniqueID(at: place, size: low + 1)
            default: break
            }
            guard let size = size(low, &place) else { return nil }
            switch marker >> 4 {
            case 4: return reader.bytes.slice(at: place, count: size).map(Object.data)
            case 5: return reader.bytes.slice(at: place, count: size).map { .string(TagValue.bytes($0).description) }
            case 6: return wideString(at: place, count: size)
            case 10, 12: return array(at: place, count: size, depth: depth)
            case 13: return dictionary(at: place, count: size, depth: depth)
            default: return nil
            }
        }

        /// The size of an object, which stands behind its marker if it is 15 or more.
        private func size(_ low: Int, _ place: inout Int) -> Int? {
            guard low == 15 else { return low }
            guard let marker = reader.bytes.byte(at: place), marker >> 4 == 1, marker & 0x0F <= 3 else { return nil }
            let width = 1 << Int(marker & 0x0F)
            let size = Self.number(reader, at: place + 1, size: width).flatMap(Int.init(exactly:))
            place += 1 + width
            return size.flatMap { $0 <= reader.bytes.count ? $0 : nil }
        }

        private func integer(at place: Int, size: Int) -> Object? {
            guard [1, 2, 4, 8, 16].contains(size), let number = Self.number(reader, at: place, size: size) else {
                return nil
            }
            return .integer(Int64(bitPattern: number))
        }

        private func real(at place: Int, size: Int) -> Double? {
            switch size {
            case 4: reader.uint32(at: place).map { Double(Float(bitPattern: $0)) }
            case 8: reader.uint64(at: place).map(Double.init(bitPattern:))
            default: nil
            }
        }

        private func uniqueID(at place: Int, size: Int) -> Object? {
            if [1, 2, 3, 4, 8].contains(size) {
                return Self.number(reader, at: place, size: size).map { .integer(Int64(bitPattern: $0)) }
            }
            return reader.bytes.slice(at: place, count: size).map { .string("0x" + $0.hexadecimal(uppercase: false)) }
        }

        private func wideString(at place: Int, count: Int) -> Object? {
            guard let bytes = reader.bytes.slice(at: place, count: count * 2) else { return nil }
            let units = (0..<count).compactMap { ByteReader(bytes, .bigEndian).uint16(at: $0 * 2) }
            return .string(String(decoding: units, as: UTF16.self))
        }

        private func references(at place: Int, count: Int) -> [Int]? {
            guard let total = reader.bytes.slice(at: place, count: count * referenceSize)?.count,
                total == count * referenceSize
            else { return nil }
            return (0..<count).map { index in
                Self.number(reader, at: place + index * referenceSize, size: referenceSize)
                    .flatMap(Int.init(exactly:)) ?? Int.max
            }
        }

        private mutating func array(at place: Int, count: Int, depth: Int) -> Object? {
            guard let references = references(at: place, count: count) else { return nil }
            var elements: [Object] = []
            for reference in references {
                if let element = object(reference, depth: depth + 1) { elements.append(element) }
            }
            return .array(elements)
        }

        private mutating func dictionary(at place: Int, count: Int, depth: Int) -> Object? {
            guard let references = references(at: place, count: count * 2) else { return nil }
            var entries: [(key: String, value: Object)] = []
            for index in 0..<count {
                guard let key = object(references[index], depth: depth + 1)?.text, !key.isEmpty,
                    let value = object(references[count + index], depth: depth + 1)
                else { continue }
                entries.append((key, value))
            }
            return .dictionary(entries)
        }
    }
}
