internal import TaglineMedia
internal import TaglineSDK

/// Finds what keeps a GPS directory from telling a place.
///
/// Source: EXIF 3.0, section 4.6.7: a latitude is three rationals, 0 to 90 degrees, and says nothing without its
/// reference `N` or `S`; a longitude likewise, to 180 degrees, with `E` or `W`.
enum GPSPlausibility {
    static func problems(of directory: TIFFDirectory, in structure: TIFFStructure) -> [Problem] {
        coordinate("GPSLatitude", tag: 0x0002, reference: 0x0001, letters: "NS", limit: 90, directory, structure)
            + coordinate(
                "GPSLongitude", tag: 0x0004, reference: 0x0003, letters: "EW", limit: 180, directory, structure)
            + altitude(directory, structure)
    }

    private static func coordinate(
        _ name: String, tag: UInt16, reference: UInt16, letters: String, limit: Double,
        _ directory: TIFFDirectory, _ structure: TIFFStructure
    ) -> [Problem] {
        guard let entry = directory.entry(tag), let raw = structure.value(of: entry) else { return [] }
        let place = structure.source.base + entry.valueOffset
        let parts = (0..<3).map { raw.rational(at: $0) }
        if parts.contains(where: { $0?.denominator == 0 }) {
            return [Problem(.badValue, "\(name) divides by zero", offset: place)]
        }
        let numbers = parts.compactMap { $0?.quotient }
        guard numbers.count == 3, raw.count == 3 else {
            return [Problem(.badValue, "\(name) is not three rationals", offset: place)]
        }
        let degrees = numbers[0] + numbers[1] / 60 + numbers[2] / 3600
        guard (0...limit).contains(degrees), numbers[1] >= 0, numbers[2] >= 0 else {
            return [Problem(.badValue, "\(name) is outside 0 to \(Int(limit)) degrees", offset: place)]
        }
        let letter = directory.entry(reference).flatMap { structure.value(of: $0) }?.text.byte(at: 0)
        guard let letter, letters.utf8.contains(letter & 0xDF) else {
            let named = letters == "NS" ? "north or south" : "east or west"
            return [Problem(.badValue, "\(name) does not tell whether it is \(named)", offset: place)]
        }
        return []
    }

    private static func altitude(_ directory: TIFFDirectory, _ structure: TIFFStructure) -> [Problem] {
        guard let entry = directory.entry(0x0006), let raw = structure.value(of: entry),
            raw.rational()?.denominator == 0
        else {
            return []
        }
        return [Problem(.badValue, "GPSAltitude divides by zero", offset: structure.source.base + entry.valueOffset)]
    }
}
