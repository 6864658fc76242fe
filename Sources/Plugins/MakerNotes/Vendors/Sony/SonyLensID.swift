internal import TaglineSDK

/// The lens of a picture of Sony's or Minolta's, told from the numbers that its notes have.
enum SonyLensID {
    /// The number that all lenses with the E mount have where one with the A mount is expected.
    private static let anyEMount: Int64 = 65_535
    /// Numbers of lenses with the E mount have this bit.
    private static let eMountBit: Int64 = 0x8000

    /// What ExifTool composes as `LensID`: the number of the A mount, and the name of the lens.
    ///
    /// - Parameters:
    ///   - tags: those of the note.
    ///   - lens: what EXIF tells of the lens.
    static let identify: LensIdentifier = { tags, lens, facts in
        func number(_ name: String) -> Int64? { tags.last(named: TagName(name))?.raw.integer() }
        guard let type = tags.first(named: TagName("LensType"))?.raw.integer() else { return nil }
        var lens = lens
        lens.description = tags.first(named: TagName("LensSpec"))?.printed.description
        if let aperture = tags.first(named: TagName("MaxAperture"))?.value.leadingNumber {
            lens.maxAperture = aperture
        }
        if let second = number("LensType2"), second & eMountBit != 0 || second == 0 {
            let third = number("LensType3") ?? 0
            let eMount = second == 0 && third & eMountBit != 0 ? third : second
            return name(lens, eMount, in: "Sony.lensTypes2").map { (.integer(type), $0) }
        }
        let isSony = facts[.make]?.description == "SONY"
        if isSony, type == anyEMount, let model = facts[.model]?.description, isEMount(model) {
            return lens.name(among: eMountLenses).map { (.integer(type), $0) }
        }
        if isSony, let adapted = AMountLens.adapted(type) {
            return name(lens, adapted.number, in: adapted.labels).map { (.integer(type), $0) }
        }
        let minolta = TableLibrary.shared.labels("Minolta.lensTypes")
        let isMinolta = minolta?[Array("\(type)".utf8)] != nil
        return name(lens, type, in: isMinolta ? "Minolta.lensTypes" : "Sony.lensTypes").map { (.integer(type), $0) }
    }

    private static func name(_ lens: LensIdentification, _ number: Int64, in labels: String) -> String? {
        TableLibrary.shared.labels(labels).flatMap { lens.name(of: "\(number)", in: $0) }
    }

    private static func isEMount(_ model: String) -> Bool { model.contains("NEX") || model.contains("ILCE") }

    /// All lenses with the E mount, each once.
    private static let eMountLenses: [LensCandidate] = {
        var lenses: [LensCandidate] = []
        var seen: Set<String> = []
        for entry in TableLibrary.shared.labels("Sony.lensTypes2")?.entries ?? [] {
            let name = entry.label.firstRange(of: " or ").map { String(entry.label[..<$0.lowerBound]) } ?? entry.label
            if seen.insert(name).inserted { lenses.append(LensCandidate(name, isFirst: false)) }
        }
        return lenses
    }()
}
