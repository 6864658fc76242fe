internal import TaglineSDK

/// The list of operations in OpcodeList1 to OpcodeList3: big-endian, whatever the order of the file.
///
/// ```
/// 0       4
/// +-------+----+---------+-------+-------+------------+----
/// | count | id | version | flags | bytes | parameters | ...
/// +-------+----+---------+-------+-------+------------+----
/// ```
///
/// Source: DNG 1.7, chapter 7, "Opcode List Processing".
enum OpcodeList {
    private static let opcodeNames: LabelTable = """
        1=WarpRectilinear
        2=WarpFisheye
        3=FixVignetteRadial
        4=FixBadPixelsConstant
        5=FixBadPixelsList
        6=TrimBounds
        7=MapTable
        8=MapPolynomial
        9=GainMap
        10=DeltaPerRow
        11=DeltaPerColumn
        12=ScalePerRow
        13=ScalePerColumn
        14=WarpRectilinear2
        """

    /// The names of the operations in their order.
    static func names(in bytes: Bytes) -> String {
        let reader = ByteReader(bytes, .bigEndian)
        guard bytes.count > 4, let count = reader.uint32(at: 0) else { return "" }
        var names: [String] = []
        var offset = 4
        while names.count < Int(count) {
            guard let id = reader.uint32(at: offset), let size = reader.uint32(at: offset + 12) else {
                names.append("<err>")
                break
            }
            names.append(opcodeNames[Int64(id)] ?? "[opcode \(id)]")
            offset += 16 + Int(size)
        }
        return names.joined(separator: ", ")
    }
}
