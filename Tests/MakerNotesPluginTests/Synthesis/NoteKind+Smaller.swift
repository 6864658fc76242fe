extension NoteKind {
    /// The notes of the smaller vendors.
    static let smaller: [NoteKind] = [
        NoteKind("FLIR", make: "FLIR Systems AB", models: ["FLIR i7"], table: "FLIR.Main"),
        NoteKind(
            "GE", make: "General Imaging Co.", models: ["X400"], header: "GE\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            table: "GE.Main"),
        NoteKind(
            "HP, text", make: "Hewlett-Packard", models: ["Photosmart 618"],
            header: .notes([
                "610\u{1}Serial Number: CN1234 Lens Shading: on\0", "610\u{2}lens shading:12\nSERIAL NUMBER:\t7 \u{7F}",
                "610\0nothing that is known",
            ]), table: "HP.Type2"),
        NoteKind(
            "HP, 4", make: "Hewlett-Packard", models: ["HP PhotoSmart M305"], header: .data("IIII\u{4}\0"),
            table: "HP.Type4",
            orders: [.littleEndian]),
        NoteKind(
            "HP, 6", make: "Hewlett-Packard", models: ["HP PhotoSmart M425"], header: .data("IIII\u{6}\0"),
            table: "HP.Type6",
            orders: [.littleEndian]),
        NoteKind("JVC", make: "JVC", models: ["GC-QX5HD"], header: "JVC ", table: "JVC.Main"),
        NoteKind(
            "JVC, text", make: "JVC", models: ["GR-DVL9800"],
            header: .notes([
                "VER:0100QTY:FINE", "VER:0100QTY:STND", "VER:0100QTY:STD", "VER:0101ABC:1234QTY:STD VER:01",
                "VER:QTY:FINE",
            ]), table: "JVC.Text"),
        NoteKind(
            "Kodak, 2", make: "Minolta Co., Ltd.", models: ["Dimage EX"], header: .data("12345678Eastman Kodak\0"),
            table: "Kodak.Type2", orders: [.bigEndian]),
        NoteKind(
            "Kodak, 5", make: "EASTMAN KODAK COMPANY", models: ["KODAK CX4200 DIGITAL CAMERA"], header: .data(""),
            table: "Kodak.Type5", orders: [.bigEndian]),
        NoteKind(
            "Kodak, 9", make: "KODAK", models: ["KODAK PIXPRO AZ251"],
            header: .data("IIII\u{2}\0ABCDEFGHIJKLMN2012/03/04 11:22:33\0"), table: "Kodak.Type9",
            orders: [.littleEndian]),
        NoteKind("Nintendo", make: "Nintendo", models: ["Nintendo 3DS"], table: "Nintendo.Main"),
        NoteKind(
            "Reconyx, UltraFire", make: "RECONYX", models: ["ULTRAFIRE"], header: .data("RECONYXUF\0"),
            table: "Reconyx.UltraFire", orders: [.littleEndian]),
        NoteKind("Ricoh", make: "RICOH", models: ["Caplio R4", "GXR"], header: "Ricoh\0\0\0", table: "Ricoh.Main"),
        NoteKind(
            "Ricoh, 2", make: "RICOH", models: ["RICOH WG-M1"], header: "II*\0\u{8}\0\0\0\0\0", table: "Ricoh.Type2",
            base: .note(0), orders: [.littleEndian]),
        NoteKind(
            "Ricoh, text", make: "RICOH", models: ["RDC-5300"],
            header: .notes([
                "Rev0104;Rg3A;Gg40;Bg4F;Xx12;", "Rv0113;junkRg1G;Bg7;Gg99", "Rev01A4;;Rg;Gg\0Bg12;", "\0Rev0104;",
                "Other",
            ]), table: "Ricoh.Text"),
        NoteKind(
            "Sanyo", make: "SANYO Electric Co.,Ltd.", models: ["SR662"], header: "SANYO\0\u{1}\0", table: "Sanyo.Main"),
        NoteKind(
            "Sanyo, S", make: "SANYO Electric Co.,Ltd.", models: ["S1"], header: "SANYO\0\u{1}\0", table: "Sanyo.Main"),
        NoteKind(
            "Sigma", make: "SIGMA", models: ["SIGMA SD14"], header: "SIGMA\0\0\0\u{1}\0", table: "Sigma.Main"),
    ]
}
