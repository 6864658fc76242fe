internal import TaglineSDK

/// The table that EXIF has for frequency responses and opto-electric conversion.
///
/// ```
/// 0         2      4
/// +---------+------+------------------------+----------------------------------+
/// | columns | rows | names, each with a NUL | rationals, a row after the other |
/// +---------+------+------------------------+----------------------------------+
/// ```
///
/// Source: EXIF 3.0, section 4.6.6, table 14, SpatialFrequencyResponse.
enum FrequencyResponse {
    /// The columns by name, or `nil` if the table does not hold what its head promises.
    static func text(of raw: RawValue) -> String? {
        let reader = ByteReader(raw.bytes, raw.order)
        guard raw.type == .undef, raw.bytes.count > 4, let columns = reader.uint16(at: 0),
            let rows = reader.uint16(at: 2)
        else { return nil }
        let start = raw.bytes.count - 8 * Int(columns) * Int(rows)
        guard start >= 4 else { return nil }
        var text = TextBuffer()
        var names = raw.bytes.dropFirst(4)
        for column in 0..<Int(columns) {
            guard let end = names.firstIndex(of: 0) else { return nil }
            if column > 0 { text.append("; ") }
            text.append(names.prefix(end))
            names = names.dropFirst(end + 1)
            for row in 0..<Int(rows) {
                text.append(row == 0 ? "=" : ",")
                let cell = start + 8 * (column + row * Int(columns))
                guard let bytes = raw.bytes.slice(at: cell, count: 8) else { return nil }
                text.append(RawValue(.rational64u, bytes, raw.order).elements)
            }
            if rows == 0 { text.append("=") }
        }
        return text.string
    }
}
