internal import TaglineSDK

/// The names of focus points: a letter for the row and a number for the column.
///
/// They are those that ExifTool lists, in the order of their bits.
enum NikonAFPoints {
    /// The names of the focus points of a sensor with so many.
    static func names(_ count: Int) -> [String] {
        switch count {
        case 39: points39
        case 51: points51
        case 81: points81
        case 105: points105
        case 135: points135
        case 153: points153
        // Newer sensors number their points row by row.
        case 231: (0..<count).map { gridName($0, columns: 21) }
        case 299: (0..<count).map { gridName($0, columns: 23) }
        case 405: (0..<count).map { gridName($0, columns: 27) }
        default: []
        }
    }

    /// The points whose bits are set, by row and column, or that there are none.
    static func text(of bits: [UInt8], names: [String]) -> String {
        let set = names.indices.filter { isSet($0, in: bits) }
        let sorted = set.map { names[$0] }.sorted {
            ($0.first ?? " ", $0.utf8.count, $0) < ($1.first ?? " ", $1.utf8.count, $1)
        }
        return sorted.isEmpty ? "(none)" : sorted.joined(separator: ",")
    }

    /// The points of a grid whose bits are set, row by row.
    static func gridText(of bits: [UInt8], columns: Int) -> String {
        let set = (0..<(bits.count * 8)).filter { isSet($0, in: bits) }
        return set.isEmpty ? "(none)" : set.map { gridName($0, columns: columns) }.joined(separator: ",")
    }

    private static func isSet(_ index: Int, in bits: [UInt8]) -> Bool {
        guard index / 8 < bits.count else { return false }
        return bits[index / 8] & 1 << UInt8(index % 8) != 0
    }

    /// The name of a point that is counted row by row from 0 on.
    static func gridName(_ number: Int, columns: Int) -> String {
        let row = number / columns
        return "\(Character(Unicode.Scalar(UInt8(truncatingIfNeeded: 0x41 + row))))\(number - columns * row + 1)"
    }

    private static func split(_ names: String) -> [String] {
        names.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    private static let points39 = split(
        """
        C6 B6 A2 D6 E2 C7 B7 A3 D7 E3 C5 B5 A1 D5 E1 C8 B8 D8 C9 B9 D9 C10 B10 D10 C11 B11 D11 C4 B4 D4 C3
        B3 D3 C2 B2 D2 C1 B1 D1
        """)

    private static let points51 = split(
        """
        C6 B6 A5 D6 E5 C7 B7 A6 D7 E6 C5 B5 A4 D5 E4 C8 B8 A7 D8 E7 C9 B9 A8 D9 E8 C10 B10 A9 D10 E9 C11 B11
        D11 C4 B4 A3 D4 E3 C3 B3 A2 D3 E2 C2 B2 A1 D2 E1 C1 B1 D1
        """)

    private static let points81 = split(
        """
        E5 D5 C5 B5 A5 F5 G5 H5 I5 E6 D6 C6 B6 A6 F6 G6 H6 I6 E4 D4 C4 B4 A4 F4 G4 H4 I4 E7 D7 C7 B7 A7 F7
        G7 H7 I7 E3 D3 C3 B3 A3 F3 G3 H3 I3 E8 D8 C8 B8 A8 F8 G8 H8 I8 E2 D2 C2 B2 A2 F2 G2 H2 I2 E9 D9 C9
        B9 A9 F9 G9 H9 I9 E1 D1 C1 B1 A1 F1 G1 H1 I1
        """)

    private static let points105 = split(
        """
        D8 C8 B8 A8 E8 F8 G8 D9 C9 B9 A9 E9 F9 G9 D10 C10 B10 A10 E10 F10 G10 D7 C7 B7 A7 E7 F7 G7 D6 C6 B6
        A6 E6 F6 G6 D11 C11 B11 A11 E11 F11 G11 D12 C12 B12 A12 E12 F12 G12 D13 C13 B13 A13 E13 F13 G13 D14
        C14 B14 A14 E14 F14 G14 D15 C15 B15 A15 E15 F15 G15 D5 C5 B5 A5 E5 F5 G5 D4 C4 B4 A4 E4 F4 G4 D3 C3
        B3 A3 E3 F3 G3 D2 C2 B2 A2 E2 F2 G2 D1 C1 B1 A1 E1 F1 G1
        """)

    private static let points135 = split(
        """
        E8 D8 C8 B8 A8 F8 G8 H8 I8 E9 D9 C9 B9 A9 F9 G9 H9 I9 E7 D7 C7 B7 A7 F7 G7 H7 I7 E10 D10 C10 B10 A10
        F10 G10 H10 I10 E11 D11 C11 B11 A11 F11 G11 H11 I11 E12 D12 C12 B12 A12 F12 G12 H12 I12 E13 D13 C13
        B13 A13 F13 G13 H13 I13 E14 D14 C14 B14 A14 F14 G14 H14 I14 E15 D15 C15 B15 A15 F15 G15 H15 I15 E6
        D6 C6 B6 A6 F6 G6 H6 I6 E5 D5 C5 B5 A5 F5 G5 H5 I5 E4 D4 C4 B4 A4 F4 G4 H4 I4 E3 D3 C3 B3 A3 F3 G3
        H3 I3 E2 D2 C2 B2 A2 F2 G2 H2 I2 E1 D1 C1 B1 A1 F1 G1 H1 I1
        """)

    private static let points153 = split(
        """
        E9 D9 C9 B9 A9 F9 G9 H9 I9 E10 D10 C10 B10 A10 F10 G10 H10 I10 E11 D11 C11 B11 A11 F11 G11 H11 I11
        E8 D8 C8 B8 A8 F8 G8 H8 I8 E7 D7 C7 B7 A7 F7 G7 H7 I7 E12 D12 C12 B12 A12 F12 G12 H12 I12 E13 D13
        C13 B13 A13 F13 G13 H13 I13 E14 D14 C14 B14 A14 F14 G14 H14 I14 E15 D15 C15 B15 A15 F15 G15 H15 I15
        E16 D16 C16 B16 A16 F16 G16 H16 I16 E17 D17 C17 B17 A17 F17 G17 H17 I17 E6 D6 C6 B6 A6 F6 G6 H6 I6
        E5 D5 C5 B5 A5 F5 G5 H5 I5 E4 D4 C4 B4 A4 F4 G4 H4 I4 E3 D3 C3 B3 A3 F3 G3 H3 I3 E2 D2 C2 B2 A2 F2
        G2 H2 I2 E1 D1 C1 B1 A1 F1 G1 H1 I1
        """)
}
