extension NoteKind {
    /// The notes of the larger vendors.
    static let larger: [NoteKind] = [
        nikon,
        NoteKind("Canon", make: "Canon", models: ["Canon EOS 40D"], table: "Canon.Main", vendors: ["CanonCustom"]),
        NoteKind(
            "Sony", make: "SONY", models: ["ILCE-7M3"], header: "SONY DSC \0\0\0", table: "Sony.Main",
            vendors: ["Minolta"]),
        NoteKind(
            "Sony Ericsson", make: "Sony Ericsson", models: ["K800i"], header: "SEMC MS\0\0\0\0\0\0\0\0\0\0\0\0\0",
            table: "Sony.Ericsson", base: .note(12)),
        NoteKind(
            "Fujifilm", make: "FUJIFILM", models: ["X-T3"], header: "FUJIFILM\u{C}\0\0\0", table: "FujiFilm.Main",
            base: .note(0), orders: [.littleEndian]),
        NoteKind(
            "Olympus", make: "OLYMPUS IMAGING CORP.", models: ["E-M1"], header: "OLYMPUS\0II\u{3}\0",
            table: "Olympus.Main", base: .note(0)),
        NoteKind(
            "Olympus, older", make: "OLYMPUS OPTICAL CO.,LTD", models: ["C2000Z"], header: "OLYMP\0\u{1}\0",
            table: "Olympus.Main"),
        NoteKind(
            "OM System", make: "OM Digital Solutions", models: ["OM-1"], header: "OM SYSTEM\0\0\0II\u{4}\0",
            table: "Olympus.Main", base: .note(0)),
        NoteKind(
            "Panasonic", make: "Panasonic", models: ["DMC-GH4"], header: "Panasonic\0\0\0", table: "Panasonic.Main"),
        NoteKind("Leica", make: "LEICA", models: ["D-LUX 3"], header: "LEICA\0\0\0", table: "Panasonic.Main"),
        NoteKind("Pentax", make: "PENTAX", models: ["PENTAX K-5"], header: "AOC\0MM", table: "Pentax.Main"),
        NoteKind(
            "Pentax, newer", make: "PENTAX", models: ["PENTAX K-1"], header: "PENTAX \0MM", table: "Pentax.Main",
            base: .note(0)),
        NoteKind(
            "Apple", make: "Apple", models: ["iPhone 7"], header: "Apple iOS\0\0\u{1}MM", table: "Apple.Main",
            base: .note(0), orders: [.bigEndian]),
        NoteKind("Casio", make: "CASIO COMPUTER CO.,LTD", models: ["QV-3000EX"], table: "Casio.Main"),
        NoteKind("Minolta", make: "Minolta Co., Ltd.", models: ["DiMAGE A1"], table: "Minolta.Main"),
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

    /// Records are enciphered with the serial number and the shutter count.
    private static let nikon: NoteKind = {
        var kind = NoteKind(
            "Nikon", make: "NIKON CORPORATION", models: ["NIKON D40", "NIKON Z 9"],
            header: .tiff("Nikon\0\u{2}\u{10}\0\0"), table: "Nikon.Main",
            vendors: ["NikonCustom", "NikonSettings", "NikonCapture"], base: .note(10))
        kind.given = [0x1D: .text("2005311"), 0xA7: .number(4711)]
        kind.facts = ["NikonSerialKey": 2_005_311, "NikonCountKey": 4711]
        return kind
    }()
}
