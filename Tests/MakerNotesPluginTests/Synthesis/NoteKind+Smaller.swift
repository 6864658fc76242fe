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
        NoteKind(
            "Kodak, KDK", make: "EASTMAN KODAK COMPANY", models: ["KODAK DC3800"], header: "KDK INFO",
            table: "Kodak.Main", orders: [.bigEndian]),
        NoteKind(
            "Kodak, KDK little", make: "EASTMAN KODAK COMPANY", models: ["KODAK DC4800"], header: "KDK0100\0",
            table: "Kodak.Main", orders: [.littleEndian]),
        NoteKind(
            "Kodak, 3", make: "EASTMAN KODAK COMPANY", models: ["KODAK DC280"], header: .data("ABCDEFGHIJKL\u{7}"),
            table: "Kodak.Type3", orders: [.bigEndian]),
        NoteKind(
            "Kodak, 4", make: "Eastman Kodak Company", models: ["KODAK DC200"],
            header: .data([UInt8](repeating: 0, count: 41) + Array("JPG".utf8)), table: "Kodak.Type4",
            orders: [.bigEndian]),
        NoteKind(
            "Kodak, 6", make: "EASTMAN KODAK COMPANY", models: ["DX3215"], header: .data(""), table: "Kodak.Type6",
            orders: [.bigEndian]),
        NoteKind(
            "Kodak, 7", make: "Kodak", models: ["C330"], header: .data("KCXAA12B1234 "), table: "Kodak.Type7",
            orders: [.littleEndian]),
        NoteKind("Kodak, 8", make: "Kodak", models: ["V1253"], table: "Kodak.Type8"),
        NoteKind(
            "Kodak, 10", make: "Kodak", models: ["Z980"], header: "MM", table: "Kodak.Type10", orders: [.bigEndian]),
        NoteKind("Kodak, IFD", make: "Kodak", models: ["DCS560C"], table: "Kodak.IFD", tag: 0x8290),
        NoteKind("Kodak, KDC", make: "Kodak", models: ["P880"], table: "Kodak.KDC_IFD", tag: 0xFE00),
        NoteKind("Nintendo", make: "Nintendo", models: ["Nintendo 3DS"], table: "Nintendo.Main"),
        NoteKind(
            "Reconyx, UltraFire", make: "RECONYX", models: ["ULTRAFIRE"], header: .data("RECONYXUF\0"),
            table: "Reconyx.UltraFire", orders: [.littleEndian]),
        NoteKind(
            "Reconyx, HyperFire", make: "RECONYX", models: ["HC500"], header: .data([0x01, 0xF1, 0x02, 0x00]),
            table: "Reconyx.HyperFire", orders: [.littleEndian]),
        NoteKind(
            "Reconyx, HyperFire 2", make: "RECONYX", models: ["HF2"], header: .data("RECONYXH2\0"),
            table: "Reconyx.HyperFire2", orders: [.littleEndian]),
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
            "Samsung, compact", make: "SAMSUNG", models: ["S850"], header: .data("STMN1000\u{1}"), table: "Samsung.Main"
        ),
        NoteKind(
            "Samsung", make: "SAMSUNG", models: ["NX300", "SM-G930F"], table: "Samsung.Type2",
            given: [1: .data("0100")]),
        NoteKind(
            "Sanyo", make: "SANYO Electric Co.,Ltd.", models: ["SR662"], header: "SANYO\0\u{1}\0", table: "Sanyo.Main"),
        NoteKind(
            "Sanyo, S", make: "SANYO Electric Co.,Ltd.", models: ["S1"], header: "SANYO\0\u{1}\0", table: "Sanyo.Main"),
        NoteKind(
            "Sigma", make: "SIGMA", models: ["SIGMA SD14"], header: "SIGMA\0\0\0\u{1}\0", table: "Sigma.Main"),
    ]
}
