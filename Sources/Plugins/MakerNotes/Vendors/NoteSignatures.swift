/// How a maker note is recognised and laid out: the first row that holds counts.
///
/// `bytes` are the first of the note, `place` is where it begins and `start` where its directory does. Offsets count from
/// `base:`, and without one from the TIFF header. `read: locate` looks for the directory; `repair: correct` moves the base to
/// where the values are. A row without a table is a tag that the note is shown as. The number 0 stands for notes in segments of
/// their own.
enum NoteSignatures {
    static let text: StaticString = #"""
        table Main ifd
        0 FLIR | if: bytes ~ /^[AF]FF\0/ | table: FLIR.FFF
        0 Casio | if: bytes ~ /^QVCI\0/ | table: Casio.QVCI
        0 Kodak | if: bytes ~ /^(Meta|META|Exif)\0\0/ | table: Kodak.Meta
        0 HP | if: bytes ~ /^TDHD\x01\0\0\0/ | table: HP.TDHD | start: place + 12 | order: little
        0 Qualcomm | if: bytes ~ /^\x1aQualcomm Camera Attributes/ | table: Qualcomm.Main | order: little
        0 GoPro | if: bytes ~ /^GoPro\0/ | table: GoPro.GPMF | start: place + 6 | order: big
        0 Ocad | if: bytes ~ /^Ocad/ | table: Ocad.Main
        0 Samsung | if: bytes ~ /^ssuniqueid\0/ | table: Samsung.APP5
        0x8290 Kodak int32u | table: Kodak.IFD | start: x | repair: never
        0xfe00 Kodak int32u | table: Kodak.KDC_IFD | start: x | repair: never
        0xc4a5 PrintIM | table: PrintIM.Main
        0x4748 Microsoft | table: Microsoft.Stitch | order: little
        0x927c Apple | if: bytes ~ /^Apple iOS\0/ | table: Apple.Main | start: place + 14 | base: start - 14 | order: unknown
        0x927c Nikon | if: bytes ~ /^Nikon\x00\x02/ | table: Nikon.Main | start: place + 18 | base: start - 8 | order: unknown
        0x927c Canon | if: Make ~ /^Canon/ | table: Canon.Main | order: unknown
        0x927c Casio | if: Make ~ /^CASIO/ && bytes !~ /^(QVC|DCI)\0/ | table: Casio.Main | order: unknown
        0x927c Casio | if: bytes ~ /^(QVC|DCI)\0/ | table: Casio.Type2 | start: place + 6 | order: unknown | repair: correct
        0x927c DJI | if: bytes ~ /^\[ae_dbg_info:/ | table: DJI.Info
        0x927c DJI | if: Make == "DJI" && bytes !~ /^...\@AMBA/s | table: DJI.Main | order: unknown
        0x927c FLIR | if: Make ~ /^FLIR Systems/ | table: FLIR.Main | order: unknown
        0x927c Fujifilm | if: bytes ~ /^(FUJIFILM|GENERALE)/ | table: FujiFilm.Main | pointer: place + 8 | base: start | order: little
        0x927c GE | if: bytes ~ /^GE(\0\0|NIC\0)/ | table: GE.Main | start: place + 18 | order: unknown | repair: correct
        0x927c GE | if: bytes ~ /^GE\x0c\0\0\0\x16\0\0\0/ | table: FujiFilm.Main | start: place + 12 | base: start - 6 | order: little
        0x927c Hasselblad | if: Make == "Hasselblad" | table: Unknown.Main | base: 0 | order: unknown
        0x927c HP | if: bytes ~ /^(Hewlett-Packard|Vivitar)/ | table: HP.Main | order: unknown | read: locate
        0x927c HP | if: bytes ~ /^610[\0-\4]/ | table: HP.Type2 | order: little
        0x927c HP | if: bytes ~ /^IIII\x04\0/ | table: HP.Type4 | order: little
        0x927c HP | if: bytes ~ /^IIII\x06\0/ | table: HP.Type6 | order: little
        0x927c ISL | if: bytes ~ /^ISLMAKERNOTE000\0/ | table: Unknown.Main | start: place + 24 | base: start - 8 | order: unknown
        0x927c JVC | if: bytes ~ /^JVC / | table: JVC.Main | start: place + 4 | order: unknown
        0x927c JVC | if: Make ~ /^(JVC|Victor)/ && bytes ~ /^VER:/ | table: JVC.Text
        0x927c Kodak | if: Make ~ /^EASTMAN KODAK/ && bytes ~ /^KDK INFO/ | table: Kodak.Main | start: place + 8 | order: big
        0x927c Kodak | if: Make ~ /^EASTMAN KODAK/ && bytes ~ /^KDK/ | table: Kodak.Main | start: place + 8 | order: little
        0x927c Kodak | if: bytes ~ /^.{8}Eastman Kodak/s || bytes ~ /^\x01\0[\0\x01]\0\0\0\x04\0[a-zA-Z]{4}/ | table: Kodak.Type2 | order: big
        0x927c Kodak | if: (Make ~ /^EASTMAN KODAK/ && (bytes ~ /^(?!MM|II).{12}\x07/s)) && bytes !~ /^(MM|II|AOC)/ | table: Kodak.Type3 | order: big
        0x927c Kodak | if: (Make ~ /^Eastman Kodak/ && bytes ~ /^.{41}JPG/s) && bytes !~ /^(MM|II|AOC)/ | table: Kodak.Type4 | order: big
        0x927c Kodak | if: Make ~ /^EASTMAN KODAK/ && (Model ~ /CX(4200|4230|4300|4310|6200|6230)/ || bytes ~ /^\0(\x1a\x18|\x3a\x08|\x59\xf8|\x14\x80)\0/) | table: Kodak.Type5 | order: big
        0x927c Kodak | if: Make ~ /^EASTMAN KODAK/ && Model ~ /DX3215/ | table: Kodak.Type6 | order: big
        0x927c Kodak | if: Make ~ /^EASTMAN KODAK/ && Model ~ /DX3700/ | table: Kodak.Type6 | order: little
        0x927c Kodak | if: Make ~ /Kodak/i && (bytes ~ /^[CK][A-Z\d]{3} ?[A-Z\d]{1,2}\d{2}[A-Z\d]\d{4}[ \0]/) | table: Kodak.Type7 | order: little
        0x927c Kodak | if: Make ~ /Kodak/i && (bytes ~ /^\0[\x02-\x7f]..\0[\x01-\x0c]\0\0/s || bytes ~ /^[\x02-\x7f]\0..[\x01-\x0c]\0..\0\0/s) | table: Kodak.Type8 | order: unknown | read: locate
        0x927c Kodak | if: Make ~ /Kodak/i && bytes ~ /^MM\0\x2a\0\0\0\x08\0.\0\0/ | table: Kodak.Type8 | start: place + 8 | base: start - 8 | order: big
        0x927c Kodak | if: Make ~ /Kodak/i && bytes ~ /^(MM\0\x2a\0\0\0\x08|II\x2a\0\x08\0\0\0)/ | table: Kodak.Type8 | start: place + 8 | base: start - 8 | order: unknown | read: locate
        0x927c Kodak | if: bytes ~ /^IIII[\x02\x03]\0.{14}\d{4}\/\d{2}\/\d{2} /s | table: Kodak.Type9 | order: little
        0x927c Kodak | if: Make ~ /Kodak/i && bytes ~ /^(MM\0[\x02-\x7f]|II[\x02-\x7f]\0)/ | table: Kodak.Type10 | start: place + 2 | order: unknown | read: locate
        0x927c Kodak | if: Model ~ /(Kodak|PixPro)/i && bytes ~ /^II\x2a\0\x08\0\0\0.\0\0\0/s | table: Kodak.Type11 | start: place + 8 | base: start - 8 | order: little
        0x927c Kodak | if: Model ~ /(Kodak|PixPro)/i && bytes ~ /^MM\0\x2a\0\0\0\x08\0\0\0./s | table: Kodak.Type11 | start: place + 8 | base: start - 8 | order: big
        0x927c Kodak | if: Make ~ /Kodak/i && bytes !~ /^AOC\0/ | table: Kodak.Unknown | order: big
        0x927c Kyocera | if: bytes ~ /^KYOCERA/ | table: Unknown.Main | start: place + 22 | base: start + 2 | order: unknown
        0x927c Minolta | if: Make ~ /^(Konica Minolta|Minolta)/i && bytes !~ /^(MINOL|CAMER|MLY0|KC|\+M\+M|\xd7)/ | table: Minolta.Main | order: unknown
        0x927c Minolta | if: bytes ~ /^(MINOL|CAMER)\0/ | set: OlympusCAMER = 1 | table: Olympus.Main | start: place + 8 | order: unknown
        0x927c MakerNoteMinolta3 binary | if: Make ~ /^(Konica Minolta|Minolta)/i
        0x927c Motorola | if: bytes ~ /^MOT\0/ | table: Motorola.Main | start: place + 8 | base: start - 8 | order: unknown
        0x927c Nikon | if: bytes ~ /^Nikon\x00\x01/ | table: Nikon.Type2 | start: place + 8 | order: little
        0x927c Nikon | if: Make ~ /^NIKON/i | table: Nikon.Main | order: unknown
        0x927c Nintendo | if: Make == "Nintendo" | table: Nintendo.Main | order: unknown
        0x927c Olympus | if: bytes ~ /^(OLYMP|EPSON)\0/ | table: Olympus.Main | start: place + 8 | order: unknown
        0x927c Olympus | if: bytes ~ /^OLYMPUS\0/ | table: Olympus.Main | start: place + 12 | base: start - 12 | order: unknown
        0x927c Olympus | if: bytes ~ /^OM SYSTEM\0/ | table: Olympus.Main | start: place + 16 | base: start - 16 | order: unknown
        0x927c Leica | if: Make == "LEICA" | table: Panasonic.Main | start: place + 8 | order: unknown
        0x927c Leica | if: Make ~ /^Leica Camera AG/ && bytes ~ /^LEICA\0\0\0/ | table: Panasonic.Leica2 | start: place + 8 | base: start | order: unknown
        0x927c Leica | if: ((Make ~ /^Leica Camera AG/ && bytes !~ /^LEICA/) && Model != "S2") && Model != "LEICA M (Typ 240)" | table: Panasonic.Leica3 | order: unknown
        0x927c Leica | if: Make ~ /^Leica Camera AG/ && bytes ~ /^LEICA0/ | table: Panasonic.Leica4 | start: place + 8 | base: start - 8 | order: unknown
        0x927c Leica | if: bytes ~ /^LEICA\0[\x01\x04\x05\x06\x07\x10\x1a]\0/ | table: Panasonic.Leica5 | start: place + 8 | base: start - 8 | order: unknown
        0x927c Leica | if: (Make == "Leica Camera AG" && (Model == "S2" || Model == "LEICA M (Typ 240)" || Model == "LEICA S (Typ 006)")) | table: Panasonic.Leica6 | start: place + 8 | order: unknown
        0x927c Leica | if: bytes ~ /^LEICA\0\x02\xff/ | table: Panasonic.Leica6 | start: place + 8 | base: -base | order: unknown
        0x927c Leica | if: bytes ~ /^LEICA\0[\x08\x09]\0/ | table: Panasonic.Leica5 | start: place + 8 | order: unknown
        0x927c Leica | if: Make ~ /^Leica Camera AG/ && bytes ~ /^LEICA\0\x02\0/ | table: Panasonic.Leica9 | start: place + 8 | order: unknown
        0x927c Leica | if: bytes ~ /^LEICA CAMERA AG\0/ | table: Panasonic.Main | start: place + 18 | order: unknown
        0x927c Panasonic | if: bytes ~ /^Panasonic/ && Model != "DC-FT7" | table: Panasonic.Main | start: place + 12 | order: unknown
        0x927c Panasonic | if: Make ~ /^Panasonic/ && bytes ~ /^MKE/ | table: Panasonic.Type2 | order: little
        0x927c Panasonic | if: bytes ~ /^Panasonic/ | table: Panasonic.Main | start: place + 12 | base: 12 | order: unknown
        0x927c Pentax | if: bytes ~ /^AOC\0/ && (Model !~ /^PENTAX Optio ?[34]30RS\s*$/) | table: Pentax.Main | order: unknown | repair: correct | read: locate
        0x927c Pentax | if: Make ~ /^Asahi/ && bytes !~ /^AOC\0/ | table: Pentax.Type2 | order: unknown | repair: correct | read: locate
        0x927c Pentax | if: Make ~ /^Asahi/ | table: Casio.Type2 | order: unknown | repair: correct | read: locate
        0x927c Pentax | if: Make ~ /^PENTAX/ && bytes ~ /^\d{3}/ | table: Pentax.Type4 | order: little
        0x927c Pentax | if: bytes ~ /^PENTAX \0/ | table: Pentax.Main | start: place + 10 | base: start - 10 | order: unknown
        0x927c Pentax | if: bytes ~ /^S1\0{6}\x0c\0{3}/ | table: Pentax.S1 | start: place + 12 | base: start - 12 | order: unknown
        0x927c PhaseOne | if: bytes ~ /^(IIII.waR|MMMMRaw.)/s | table: PhaseOne.Main
        0x927c Reconyx | if: bytes ~ /^\x01\xf1[\x02\x03]\x00/ || bytes ~ /^\x01\xf1/ && Make == "RECONYX" | table: Reconyx.HyperFire | order: little
        0x927c Reconyx | if: bytes ~ /^RECONYXUF\0/ | table: Reconyx.UltraFire | order: little
        0x927c Reconyx | if: bytes ~ /^RECONYXH2\0/ | table: Reconyx.HyperFire2 | order: little
        0x927c Reconyx | if: bytes ~ /^RECONYXMF\0/ | table: Reconyx.MicroFire | order: little
        0x927c Reconyx | if: bytes ~ /^RECONYXHF4K\0/ | table: Reconyx.HyperFire4K | order: little
        0x927c Pentax | if: bytes ~ /^RICOH\0(II|MM)/ | table: Pentax.Main | start: place + 8 | base: start - 8 | order: unknown
        0x927c Ricoh | if: (((Make ~ /^(PENTAX )?RICOH/) && bytes ~ /^(Ricoh|      |MM\0\x2a|II\x2a\0)/i) && bytes !~ /^(MM\0\x2a\0\0\0\x08\0.\0\0|II\x2a\0\x08\0\0\0.\0\0\0)/s) && Model != "RICOH WG-M1" | table: Ricoh.Main | start: place + 8 | order: unknown
        0x927c Ricoh | if: (Make ~ /^(PENTAX )?RICOH/) && (Model == "RICOH WG-M1" || bytes ~ /^(MM\0\x2a\0\0\0\x08\0.\0\0|II\x2a\0\x08\0\0\0.\0\0\0)/s) | table: Ricoh.Type2 | start: place + 8 | base: start - 8 | order: unknown | read: padded
        0x927c Ricoh | if: Make ~ /^RICOH/ | table: Ricoh.Text | order: unknown
        0x927c MakerNoteSamsung1a binary | if: bytes ~ /^STMN\d{3}.\0{4}/s
        0x927c Samsung | if: bytes ~ /^STMN\d{3}/ | table: Samsung.Main
        0x927c Samsung | if: upper(Make) == "SAMSUNG" && (TIFFType == "SRW" || bytes ~ /^(\0.\0\x01\0\x07\0{3}\x04|.\0\x01\0\x07\0\x04\0{3})0100/s) | table: Samsung.Type2 | order: unknown | repair: correct | read: locate
        0x927c Sanyo | if: Make ~ /^SANYO/ && Model !~ /^(C4|J\d|S\d)\b/ | table: Sanyo.Main | start: place + 8 | order: unknown | valid: bytes ~ /^SANYO/
        0x927c Sanyo | if: Make ~ /^SANYO/ && Model ~ /^C4\b/ | table: Sanyo.Main | start: place + 8 | order: unknown | repair: correct | valid: bytes ~ /^SANYO/
        0x927c Sanyo | if: Make ~ /^SANYO/ | table: Sanyo.Main | start: place + 8 | order: unknown | valid: bytes ~ /^SANYO/ | read: consecutive
        0x927c Sigma | if: Make ~ /^(SIGMA|FOVEON)/ | set: MakerNoteSigmaVer = bytes ~ /^SIGMA\0\0\0\0/ ? unpack("int8u", substr(bytes, 9, 1)) : -1 | table: Sigma.Main | start: place + 10 | order: unknown | valid: bytes ~ /^(SIGMA|FOVEON)/
        0x927c Sony | if: bytes ~ /^(SONY (DSC|CAM|MOBILE)|\0\0SONY PIC\0|VHAB     \0)/ | table: Sony.Main | start: place + 12 | order: unknown
        0x927c Sony | if: bytes ~ /^SONY PI\0/ | set: OlympusCAMER = 1 | table: Olympus.Main | start: place + 12 | order: unknown
        0x927c Sony | if: bytes ~ /^(PREMI)\0/ | set: OlympusCAMER = 1 | table: Olympus.Main | start: place + 8 | order: unknown
        0x927c Sony | if: bytes ~ /^SONY PIC\0/ | table: Sony.PIC
        0x927c Sony | if: (Make ~ /^SONY/ || (Make ~ /^HASSELBLAD/ && Model ~ /^(HV|Stellar|Lusso|Lunar)/)) && bytes !~ /^\x01\x00/ | table: Sony.Main | order: unknown
        0x927c Sony | if: bytes ~ /^SEMC MS\0/ | table: Sony.Ericsson | start: place + 20 | base: start - 8 | order: unknown
        0x927c Sony | if: Make ~ /^SONY/ | table: Sony.SRF | order: unknown
        0xc634 Sony int32u | if: TIFFType ~ /^(ARW|SR2)$/ && Make ~ /^SONY/ | table: Sony.SR2Private | start: x
        0xc634 Pentax | if: bytes ~ /^(PENTAX |SAMSUNG)\0/ | table: Pentax.Main | start: place + 10 | base: start - 10 | order: unknown
        0xc634 AdobeDNG | if: bytes ~ /^Adobe\0/ | table: AdobeDNG.Main | repair: never
        0x8606 Leaf | if: bytes ~ /^PKTS/ | table: Leaf.Main
        0x927c MakerNoteUnknownText text | if: bytes ~ /^[\x09\x0d\x0a\x20-\x7e]+\0*$/
        0x927c MakerNoteUnknownBinary binary | if: bytes ~ /^LSI1\0/
        0x927c Unknown | table: Unknown.Main | order: unknown | repair: guess | read: locate
        """#
}
