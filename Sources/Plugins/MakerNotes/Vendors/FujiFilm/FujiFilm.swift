internal import TaglineSDK

extension Vendor {
    /// Fujifilm: one directory, always little endian, with a few settings packed into bits.
    static let fujiFilm = Vendor(
        "FujiFilm", [FujiFilmMain.text],
        functions: ["internalSerial": .of { arguments in arguments.first?.flatMap { $0 }.map(FujiFilmSerial.print) }],
        readers: ["faces": FujiFilmReaders.faces])
}
