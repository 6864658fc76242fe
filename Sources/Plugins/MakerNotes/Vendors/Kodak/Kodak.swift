internal import TaglineSDK

extension Vendor {
    /// Kodak: a dozen layouts of notes, a segment that scanners write, and a directory of professional cameras.
    static let kodak = Vendor(
        "Kodak", [KodakTypes.text, KodakDirectories.text, KodakMeta.text, KodakIFD.text, KodakRaw.text],
        functions: [
            "exifText": .inFile { arguments, scope in
                guard let first = arguments.first, let text = first?.utf8 else { return nil }
                return .bytes(CharacterCodeText.decode(Bytes(text), scope.order))
            }
        ],
        readers: ["marked": KodakReaders.marked, "meta": KodakReaders.meta, "texts": KodakReaders.texts])
}
