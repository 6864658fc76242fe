import TaglineSDK

/// A directory of a note that is to be written: entries with values, some of which are directories themselves.
struct SynthesisedDirectory {
    var entries: [Entry] = []

    struct Entry {
        var id: Int
        var type: FieldType
        var count: Int
        var content: Content
    }

    indirect enum Content {
        case bytes([UInt8])
        /// Data behind the directory, to which an offset leads.
        case pointed([UInt8])
        /// A directory, behind `lead` bytes, or behind this one with an offset that leads to it.
        case directory(SynthesisedDirectory, lead: [UInt8], isPointed: Bool, base: BaseRule)
    }

    /// What the offsets of a directory count from, given where it starts and what those of the outer one count from.
    typealias BaseRule = (_ start: Int, _ outer: Int) -> Int

    /// How many bytes the directory has with its values.
    var size: Int { 6 + entries.reduce(0) { $0 + 12 + Self.behind($1) } }

    /// The bytes that an entry has behind the directory.
    private static func behind(_ entry: Entry) -> Int {
        switch entry.content {
        case .bytes(let bytes): bytes.count > 4 ? even(bytes.count) : 0
        case .pointed(let bytes): even(bytes.count)
        case .directory(let directory, let lead, _, _): even(lead.count + directory.size)
        }
    }

    private static func even(_ count: Int) -> Int { count + count % 2 }

    /// The bytes of the directory.
    ///
    /// - Parameters:
    ///   - start: where it stands in the structure around the note.
    ///   - base: what its offsets count from, in the same terms.
    func bytes(at start: Int, base: Int, _ order: ByteOrder) -> [UInt8] {
        var head = order.bytes(UInt16(entries.count))
        var values: [UInt8] = []
        let behind = start + 6 + 12 * entries.count
        for entry in entries {
            head += order.bytes(UInt16(entry.id)) + order.bytes(entry.type.rawValue) + order.bytes(UInt32(entry.count))
            let place = behind + values.count
            let offset = order.bytes(UInt32(truncatingIfNeeded: place - base))
            switch entry.content {
            case .bytes(let bytes) where bytes.count <= 4:
                head += bytes + [UInt8](repeating: 0, count: 4 - bytes.count)
            case .bytes(let bytes), .pointed(let bytes):
                head += offset
                values += bytes
            case .directory(let directory, let lead, _, let rule):
                head += offset
                let start = place + lead.count
                values += lead + directory.bytes(at: start, base: rule(start, base), order)
            }
            if values.count % 2 != 0 { values.append(0) }
        }
        return head + [0, 0, 0, 0] + values
    }
}

extension ByteOrder {
    func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        let ordered = self == .bigEndian ? number.bigEndian : number.littleEndian
        return (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: ordered >> ($0 * 8)) }
    }

    /// The lowest bytes of a number, so many.
    func bytes(_ number: Int64, count: Int) -> [UInt8] {
        let all = (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> Int64($0 * 8)) : 0 }
        return self == .bigEndian ? all.reversed() : all
    }
}
