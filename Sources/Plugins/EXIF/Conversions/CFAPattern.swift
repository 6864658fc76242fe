internal import TaglineSDK

/// The arrangement of the colours on a sensor.
enum CFAPattern {
    /// The cells of Canon's pattern numbers.
    static let canonCells: LabelTable = """
        1=0 1 1 2
        2=2 1 1 0
        3=1 2 0 1
        4=1 0 2 1
        """

    private static let colors = ["Red", "Green", "Blue", "Cyan", "Magenta", "Yellow", "White"]

    /// The name of a colour by its number.
    static func color(_ number: Int) -> String? {
        colors.indices.contains(number) ? colors[number] : nil
    }

    /// Width, height and cells.
    ///
    /// Cameras write width and height in either order of bytes, and Panasonic's SV-AS3 all of it as ASCII digits.
    static func value(of raw: RawValue) -> TagValue {
        var bytes = raw.bytes
        if !bytes.isEmpty, bytes.array.allSatisfy({ (0x30...0x36).contains($0) }) {
            bytes = Bytes(bytes.array.map { $0 - 0x30 })
        }
        guard bytes.count >= 4 else { return .bytes(bytes) }
        let cells = bytes.dropFirst(4)
        var size = dimensions(bytes, raw.order)
        if size.width * size.height > cells.count {
            let swapped = dimensions(bytes, raw.order == .bigEndian ? .littleEndian : .bigEndian)
            if swapped.width * swapped.height <= cells.count { size = swapped }
        }
        return .vector(
            [.integer(Int64(size.width)), .integer(Int64(size.height))] + cells.array.map { .integer(Int64($0)) })
    }

    private static func dimensions(_ bytes: Bytes, _ order: ByteOrder) -> (width: Int, height: Int) {
        let reader = ByteReader(bytes, order)
        return (Int(reader.uint16(at: 0) ?? 0), Int(reader.uint16(at: 2) ?? 0))
    }

    /// The rows of colours: `[Red,Green][Green,Blue]`.
    static func text(of value: TagValue) -> String {
        let numbers = value.parts.map { Int(exactly: $0.leadingNumber) ?? 0 }
        guard numbers.count >= 2 else { return "<truncated data>" }
        let (rows, columns) = (numbers[0], numbers[1])
        guard rows > 0, columns > 0 else { return "<zero pattern size>" }
        let (count, overflows) = rows.multipliedReportingOverflow(by: columns)
        guard !overflows, count <= numbers.count - 2 else { return "<invalid pattern size>" }
        var text = "["
        for (index, number) in numbers[2..<(2 + count)].enumerated() {
            if index > 0 { text += index % columns == 0 ? "][" : "," }
            text += color(number) ?? "Unknown"
        }
        return text + "]"
    }
}
