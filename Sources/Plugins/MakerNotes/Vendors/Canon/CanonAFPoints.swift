internal import TaglineSDK

/// The 45 focus points of the EOS-1D and 1Ds: five rows, A to E.
enum CanonAFPoints {
    /// The rows in the order of the bits, each with the columns that the first byte names, and unused bits between.
    private static let rows: [(name: String, columns: [UInt8])] = [
        ("", [0, 0]),
        ("A", [0x04, 0x06, 0x08, 0x0A, 0x0C, 0x0E, 0x10]),
        ("", [0, 0]),
        ("B", [0x21, 0x23, 0x25, 0x27, 0x29, 0x2B, 0x2D, 0x2F, 0x31, 0x33]),
        ("C", [0x40, 0x42, 0x44, 0x46, 0x48, 0x4A, 0x4C, 0x4D, 0x50, 0x52, 0x54]),
        ("D", [0x61, 0x63, 0x65, 0x67, 0x69, 0x6B, 0x6D, 0x6F, 0x71, 0x73]),
        ("", [0, 0]),
        ("E", [0x84, 0x86, 0x88, 0x8A, 0x8C, 0x8E, 0x90]),
        ("", [0, 0, 0, 0, 0]),
    ]

    /// The point that was used and, in brackets, those that were in focus: `C6 (C5,C6)`.
    ///
    /// - Parameter record: the place of the point that was used, and seven bytes with a bit for each point.
    static func text(of record: [UInt8]) -> String {
        guard record.count == 8 else { return "Unknown" }
        var used: String?
        var inFocus: [String] = []
        var bit = 0
        for row in rows {
            for (column, place) in row.columns.enumerated() {
                let isSet = bit < 56 && record[1 + bit / 8] >> UInt8(bit % 8) & 1 != 0
                bit += 1
                guard !row.name.isEmpty else { continue }
                if place == record[0] { used = "\(row.name)\(column + 1)" }
                if isSet { inFocus.append("\(row.name)\(column + 1)") }
            }
        }
        let other =
            record[0] == 0xFF
            ? "Auto"
            : String(
                decoding: FormattedText.make(Array("Unknown (0x%.2x)".utf8), [.integer(Int64(record[0]))]),
                as: UTF8.self)
        return "\(used ?? other) (\(inFocus.joined(separator: ",")))"
    }
}
