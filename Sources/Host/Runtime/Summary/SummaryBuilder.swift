internal import TaglineSDK

/// Picks the best tag for each fact, converts it, and checks that it is plausible.
struct SummaryBuilder {
    typealias Fact = SummaryTable.Fact

    private let tags: [Tag]
    /// For each fact the rank and the index of its best tag, or -1.
    private var best = Self.none
    private var problems: [Problem] = []
    private static let none = Fact.allCases.map { _ in (rank: Int.max, index: -1) }

    init(_ tags: [Tag]) {
        self.tags = tags
    }

    /// Offers a tag for a fact; the first of the best rank stays. A tag without text tells nothing.
    mutating func offer(_ index: Int, for fact: Fact, rank: Int) {
        guard rank < best[fact.rawValue].rank, !tags[index].raw.bytes.isEmpty else { return }
        best[fact.rawValue] = (rank, index)
    }

    /// The summary and what is wrong with it.
    consuming func summary() -> (Summary, [Problem]) {
        var summary = Summary()
        summary.make = text(.make)
        summary.model = text(.model)
        summary.software = text(.software)
        summary.lens = text(.lens)
        summary.serial = text(.serial)
        (summary.taken, summary.takenUTC) = taken()
        summary.orientation = number(.orientation, in: 1...8).map { Int($0) }
        (summary.latitude, summary.longitude) = position()
        summary.altitude = altitude()
        summary.iso = number(.iso, in: 1...10_000_000).map { Int($0) }
        summary.aperture = number(.aperture, in: 0.1...1000)
        summary.exposure = number(.exposure, in: 1e-9...1e7)
        summary.focalLength = number(.focalLength, in: 0.01...100_000)
        summary.flash = tag(.flash).map(\.printed.description)
        summary.artist = text(.artist)
        summary.copyright = text(.copyright)
        summary.description = text(.description)
        return (summary, problems)
    }

    private func tag(_ fact: Fact) -> Tag? {
        let index = best[fact.rawValue].index
        return index < 0 ? nil : tags[index]
    }

    /// The text of a fact without white space or NUL around it; `nil` if nothing is left.
    private func text(_ fact: Fact) -> String? {
        let index = best[fact.rawValue].index
        guard index >= 0 else { return nil }
        let value = tags[index].value
        // What the file holds as text is not copied first.
        if case .bytes(let bytes) = value { return Self.trimmed(bytes.array) }
        var text = TextBuffer()
        text.append(value)
        return Self.trimmed(text.utf8[...])
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> String? {
        func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
        let text = text.drop(while: isBlank)
        guard let end = text.lastIndex(where: { !isBlank($0) }) else { return nil }
        let trimmed = text[...end]
        do {
            return String(copying: try UTF8Span(validating: trimmed.span))
        } catch {
            return String(decoding: trimmed, as: UTF8.self)
        }
    }

    private func number(_ fact: Fact, in range: ClosedRange<Double>) -> Double? {
        let index = best[fact.rawValue].index
        guard index >= 0 else { return nil }
        let value = tags[index].value
        let number = if case .vector(let elements) = value { elements.first?.number } else { value.number }
        return number.flatMap { range.contains($0) ? $0 : nil }
    }

    // MARK: Time

    private mutating func taken() -> (local: String?, utc: String?) {
        let sources: [(Fact, Fact, Fact)] = [
            (.takenOriginal, .takenOriginalFraction, .takenOriginalOffset),
            (.takenDigitized, .takenDigitizedFraction, .takenDigitizedOffset),
        ]
        for (date, fraction, offset) in sources {
            guard let text = text(date) else { continue }
            guard let moment = ExifDate(text) else {
                problems.append(
                    Problem(
                        .badValue, "\"\(text)\" is no date", offset: tag(date).map(\.raw.offset), plugin: "summary"))
                continue
            }
            let zone = self.text(offset).flatMap(UTCOffset.init)
            let digits = self.text(fraction).flatMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? $0 : nil }
            let local = moment.text(fraction: digits, offset: zone)
            return (local, zone.map(moment.utcText) ?? gpsTime())
        }
        return (text(.takenPNG).flatMap(ExifDate.init).map { $0.text(fraction: nil, offset: nil) }, gpsTime())
    }

    /// The moment of the GPS fix, which is in UTC (EXIF 3.0, section 4.6.7).
    private func gpsTime() -> String? {
        guard let date = text(.gpsDate), let time = text(.gpsTime) else { return nil }
        return ExifDate("\(date) \(time)").map { $0.utcText(UTCOffset(seconds: 0)) }
    }

    // MARK: Place

    private func position() -> (Double?, Double?) {
        let latitude = coordinate(.latitude, .latitudeReference, negative: "S", positive: "N", limit: 90)
        let longitude = coordinate(.longitude, .longitudeReference, negative: "W", positive: "E", limit: 180)
        guard let latitude, let longitude else { return (nil, nil) }
        return (latitude, longitude)
    }

    private func coordinate(
        _ fact: Fact, _ reference: Fact, negative: Character, positive: Character, limit: Double
    ) -> Double? {
        guard let raw = tag(fact)?.raw, let letter = text(reference)?.uppercased().first else { return nil }
        let parts = (0..<3).compactMap { raw.rational(at: $0)?.quotient }
        guard parts.count == 3, parts.allSatisfy({ $0.isFinite && $0 >= 0 }), letter == negative || letter == positive
        else {
            return nil
        }
        let degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
        guard degrees <= limit else { return nil }
        return letter == negative ? -degrees : degrees
    }

    /// Metres; a reference of 1 means below sea level (EXIF 3.0, GPSAltitudeRef; 3 in version 3 as well).
    private func altitude() -> Double? {
        guard let metres = tag(.altitude)?.raw.real(), metres.isFinite, (-100_000...1_000_000).contains(metres) else {
            return nil
        }
        let reference = tag(.altitudeReference)?.raw.integer()
        return reference == 1 || reference == 3 ? -metres : metres
    }
}
