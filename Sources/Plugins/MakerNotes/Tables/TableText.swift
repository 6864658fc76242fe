internal import TaglineSDK

/// The text of a vendor's tables: where each block begins, found without reading the blocks.
///
/// ```
/// table CameraSettings binary int16s group=Canon     a table: its layout, its format
/// 1 MacroMode                                        a row: number, name, format[count], words
///   1=Macro                                          the labels of the row above
///   2=Normal
/// 2 SelfTimer | print: selfTimer(x)                  parts with a keyword stand behind bars
/// labels lensTypes                                   labels that several rows share
///   1=Canon EF 50mm f/1.8
/// ```
/// A line that begins with `#` is a remark.
struct TableText: Sendable {
    private var blocks: [String: Block] = [:]
    /// The names of all tables, in the order of the text.
    private(set) var tableNames: [String] = []
    /// The names of all shared labels.
    private(set) var labelNames: [String] = []

    struct Block: Sendable {
        /// What follows the name in the first line.
        let header: String
        /// The lines below.
        let body: Bytes
    }

    init(_ texts: [StaticString]) {
        for text in texts { index(text) }
    }

    subscript(kind: StaticString, name: String) -> Block? { blocks["\(kind) \(name)"] }

    private mutating func index(_ text: StaticString) {
        let bytes = unsafe Bytes(Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
        let starts = Self.headers(bytes)
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
            guard let block = bytes.slice(at: start, count: end - start) else { continue }
            let headEnd = block.firstIndex(of: 0x0A) ?? block.count
            let head = String(decoding: block.prefix(headEnd).array, as: UTF8.self)
            let words = head.utf8.split(separator: 0x20, maxSplits: 2).map { Substring($0) }
            guard words.count >= 2 else { continue }
            let name = String(words[1])
            if words[0] == "table" { tableNames.append(name) } else { labelNames.append(name) }
            blocks["\(words[0]) \(name)"] = Block(
                header: words.count > 2 ? String(words[2]) : "", body: block.dropFirst(headEnd + 1))
        }
    }

    /// The offsets of the lines that begin a block.
    private static func headers(_ bytes: Bytes) -> [Int] {
        var starts: [Int] = []
        var line = 0
        while let first = bytes.byte(at: line) {
            let rest = bytes.dropFirst(line)
            if first == UInt8(ascii: "t") && rest.starts(with: "table ")
                || first == UInt8(ascii: "l") && rest.starts(with: "labels ")
            {
                starts.append(line)
            }
            line = bytes.endOfLine(from: line) + 1
        }
        return starts
    }
}
