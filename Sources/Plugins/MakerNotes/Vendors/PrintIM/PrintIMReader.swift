internal import TaglineSDK

/// Reads the data of Print Image Matching.
///
/// ```
/// 0 "PrintIM\0"   8 version   14 count (16 bits)   16 entries of a 16-bit number and a 32-bit value, of unknown meaning
/// ```
enum PrintIMReader {
    static let read: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(), data.count > 15, data.starts(with: "PrintIM"),
            let version = data.slice(at: 8, count: 4), fits(data, directory.order) || fits(data, other(directory.order))
        else { return note.report(.malformed, "Bad PrintIM data", at: directory) }
        let offset = directory.fileOffset(directory.start + 8)
        note.emit(0, RawValue(.undef, version, directory.order, offset: offset), in: directory)
    }

    /// Whether the entries fit into the data if it is of an order.
    private static func fits(_ data: Bytes, _ order: ByteOrder) -> Bool {
        guard let count = ByteReader(data, order).uint16(at: 14) else { return false }
        return data.count >= 16 + Int(count) * 6
    }

    private static func other(_ order: ByteOrder) -> ByteOrder { order == .bigEndian ? .littleEndian : .bigEndian }
}
