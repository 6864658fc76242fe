extension NoteKind {
    /// The notes of the larger vendors.
    static let larger: [NoteKind] = [
        NoteKind(
            "Nikon Coolpix", make: "NIKON", models: ["E950"], header: "Nikon\0\u{1}\0", table: "Nikon.Type2",
            orders: [.littleEndian]),
        NoteKind(
            "Leica M8", make: "Leica Camera AG", models: ["M8 Digital Camera"], header: "LEICA\0\0\0",
            table: "Panasonic.Leica2", base: .note(8)),
        NoteKind("Leica R8", make: "Leica Camera AG", models: ["R8"], table: "Panasonic.Leica3"),
        NoteKind(
            "Leica M9", make: "Leica Camera AG", models: ["M9"], header: "LEICA0\u{3}\0", table: "Panasonic.Leica4",
            base: .note(0)),
        NoteKind(
            "Leica X1", make: "LEICA CAMERA AG", models: ["LEICA X1"], header: "LEICA\0\u{1}\0",
            table: "Panasonic.Leica5", base: .note(0)),
        NoteKind(
            "Leica SL", make: "LEICA CAMERA AG", models: ["LEICA SL (Typ 601)"], header: "LEICA\0\u{8}\0",
            table: "Panasonic.Leica5"),
        NoteKind(
            "Leica M10", make: "Leica Camera AG", models: ["LEICA M10"], header: "LEICA\0\u{2}\0",
            table: "Panasonic.Leica9"),
        NoteKind("Asahi", make: "Asahi Optical Co.,Ltd", models: ["PENTAX Optio 330"], table: "Pentax.Type2"),
        NoteKind(
            "Casio, newer", make: "CASIO COMPUTER CO.,LTD.", models: ["EX-Z750"], header: "QVC\0\0\0",
            table: "Casio.Type2", orders: [.bigEndian]),
        NoteKind("DJI", make: "DJI", models: ["FC300X"], table: "DJI.Main"),
        NoteKind(
            "Motorola", make: "Motorola", models: ["XT1052"], header: "MOT\0\u{1}\0MM", table: "Motorola.Main",
            base: .note(0)),
    ]
}
