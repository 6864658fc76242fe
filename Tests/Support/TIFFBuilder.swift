/// Builds TIFF structures byte by byte, sound ones and others.
public struct TIFFBuilder {
    /// A directory to be written: its entries, and the number of the next directory, or `nil`.
    public struct Directory {
        public var entries: [Entry]
        public var next: Int?

        public init(_ entries: [Entry], next: Int? = nil) {
            self.entries = entries
            self.next = next
        }
    }

    /// An entry to be written.
    public struct Entry {
        public var tag: UInt16
        public var type: UInt16
        public var count: UInt32
        public var value: Value

        /// What stands in or behind an entry.
        public enum Value {
            /// Bytes in the structure's order, in place or behind the directory.
            case bytes([UInt8])
            /// The offset of a directory, by its number.
            case directory(Int)
            /// An offset as it is.
            case offset(UInt32)
        }

        public init(_ tag: UInt16, type: UInt16, count: UInt32, _ value: Value) {
            self.tag = tag
            self.type = type
            self.count = count
            self.value = value
        }

        public static func ascii(_ tag: UInt16, _ text: String) -> Entry {
            let bytes = Array(text.utf8) + [0]
            return Entry(tag, type: 2, count: UInt32(bytes.count), .bytes(bytes))
        }

        public static func undefined(_ tag: UInt16, _ bytes: [UInt8]) -> Entry {
            Entry(tag, type: 7, count: UInt32(bytes.count), .bytes(bytes))
        }

        public static func pointer(_ tag: UInt16, to directory: Int) -> Entry {
            Entry(tag, type: 4, count: 1, .directory(directory))
        }
    }

    public var isBigEndian: Bool
    public var magic: UInt16 = 42
    public var directories: [Directory]

    public init(isBigEndian: Bool = false, _ directories: [Directory]) {
        self.isBigEndian = isBigEndian
        self.directories = directories
    }

    public func short(_ tag: UInt16, _ numbers: UInt16...) -> Entry {
        Entry(tag, type: 3, count: UInt32(numbers.count), .bytes(numbers.flatMap { bytes($0) }))
    }

    public func long(_ tag: UInt16, _ numbers: UInt32...) -> Entry {
        Entry(tag, type: 4, count: UInt32(numbers.count), .bytes(numbers.flatMap { bytes($0) }))
    }

    public func rational(_ tag: UInt16, _ numbers: (UInt32, UInt32)...) -> Entry {
        Entry(tag, type: 5, count: UInt32(numbers.count), .bytes(numbers.flatMap { bytes($0.0) + bytes($0.1) }))
    }

    /// The structure: header, then each directory followed by its values.
    public func build() -> [UInt8] {
        var offsets: [Int] = []
        var offset = 8
        for directory in directories {
            offsets.append(offset)
            offset += 6 + directory.entries.count * 12
            offset += directory.entries.reduce(0) { $0 + size(behind: $1) }
        }
        var output = Array((isBigEndian ? "MM" : "II").utf8) + bytes(magic) + bytes(UInt32(offsets.first ?? 8))
        for (index, directory) in directories.enumerated() {
            output += build(directory, at: offsets[index], offsets)
        }
        return output
    }

    private func size(behind entry: Entry) -> Int {
        guard case .bytes(let bytes) = entry.value, bytes.count > 4 else { return 0 }
        return bytes.count + bytes.count % 2
    }

    private func build(_ directory: Directory, at offset: Int, _ offsets: [Int]) -> [UInt8] {
        var head = bytes(UInt16(directory.entries.count))
        var values: [UInt8] = []
        let start = offset + 6 + directory.entries.count * 12
        for entry in directory.entries {
            head += bytes(entry.tag) + bytes(entry.type) + bytes(entry.count)
            switch entry.value {
            case .bytes(let value) where value.count <= 4:
                head += value + [UInt8](repeating: 0, count: 4 - value.count)
            case .bytes(let value):
                head += bytes(UInt32(start + values.count))
                values += value + [UInt8](repeating: 0, count: value.count % 2)
            case .directory(let number): head += bytes(UInt32(offsets[number]))
            case .offset(let offset): head += bytes(offset)
            }
        }
        return head + bytes(directory.next.map { UInt32(offsets[$0]) } ?? 0) + values
    }

    private func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        let ordered = isBigEndian ? number.bigEndian : number.littleEndian
        return (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: ordered >> ($0 * 8)) }
    }
}
