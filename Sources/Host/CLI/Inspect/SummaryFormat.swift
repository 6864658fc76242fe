internal import TaglineHost
internal import TaglineSDK

/// A dozen lines of what people ask of a picture.
struct SummaryFormat: RecordFormat {
    let list = (start: "", separator: "\n", end: "")

    func text(of record: Record) -> [UInt8] {
        var text = TerminalText.heading(of: record)
        func add(_ title: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            text += "  " + TerminalText.line(title, TerminalText.clean(value, limit: 200))
        }
        let summary = record.summary
        add("Format", Self.format(record))
        add("Camera", Self.camera(summary))
        add("Lens", summary.lens)
        add("Taken", Self.taken(summary))
        add("Exposure", Self.exposure(summary))
        add("Place", Self.place(summary))
        add("Orientation", Self.orientation(record))
        add("Software", summary.software)
        add("Artist", summary.artist)
        add("Copyright", summary.copyright)
        add("Description", summary.description)
        add("Validation", Self.validation(record.validation))
        for (index, problem) in Self.problems(record).enumerated() { add(index == 0 ? "Problems" : "", problem) }
        add("Tags", Self.tags(record))
        add("Unread", Self.unread(record))
        return Array(text.utf8)
    }

    private static func format(_ record: Record) -> String {
        var parts = [record.format?.name ?? "not recognised"]
        if let width = record.image.width, let height = record.image.height { parts.append("\(width) x \(height)") }
        parts.append(QuantityText.bytes(record.source.bytes))
        return parts.joined(separator: ", ")
    }

    /// Make and model, without the make that many models begin with.
    private static func camera(_ summary: Summary) -> String? {
        var name = summary.model ?? summary.make
        if let make = summary.make, let model = summary.model {
            let brand = make.split(separator: " ").first ?? ""
            if !model.lowercased().hasPrefix(brand.lowercased()) { name = "\(make) \(model)" }
        }
        return name.map { camera in summary.serial.map { "\(camera) (serial \($0))" } ?? camera }
    }

    private static func taken(_ summary: Summary) -> String? {
        func words(_ time: String) -> String { time.replacing("T", with: " ", maxReplacements: 1) }
        guard let taken = summary.taken else { return nil }
        return summary.takenUTC.map { "\(words(taken)) (UTC \(words($0).dropLast()))" } ?? words(taken)
    }

    private static func exposure(_ summary: Summary) -> String {
        var parts: [String] = []
        if let seconds = summary.exposure { parts.append("\(ExposureText.time(seconds)) s") }
        if let number = summary.aperture.flatMap(ExposureText.fNumber) { parts.append("f/\(number)") }
        if let iso = summary.iso { parts.append("ISO \(iso)") }
        if let length = summary.focalLength { parts.append("\(String(shortest: length, significantDigits: 5)) mm") }
        if let flash = summary.flash, let phrase = Self.flash(flash) { parts.append(phrase) }
        return parts.joined(separator: ", ")
    }

    private static func flash(_ label: String) -> String? {
        if label.contains("Fired") { return "flash" }
        return label.contains("No Flash") || label.contains("Did not fire") || label.hasPrefix("Off") ? "no flash" : nil
    }

    private static func place(_ summary: Summary) -> String? {
        guard let latitude = summary.latitude, let longitude = summary.longitude else { return nil }
        let degrees = [latitude, longitude].map { String(fixed: $0, decimals: 6) }.joined(separator: ", ")
        return summary.altitude.map { "\(degrees), \(String(fixed: $0, decimals: 1)) m" } ?? degrees
    }

    private static func orientation(_ record: Record) -> String? {
        guard let orientation = record.summary.orientation, orientation != 1 else { return nil }
        return record.tags.first { $0.name == "Orientation" && $0.group == "IFD0" }?.printed.description
    }

    private static func validation(_ validation: Validation) -> String? {
        guard validation.verdict != .notChecked else { return nil }
        let messages = validation.messages.isEmpty ? "" : ": " + validation.messages.joined(separator: "; ")
        let codec = validation.codec.isEmpty ? "" : " (\(validation.codec))"
        let verdict = validation.verdict == .headerOK ? "header ok" : validation.verdict.rawValue
        return verdict + codec + messages
    }

    private static func problems(_ record: Record) -> [String] {
        let limit = 3
        var texts = record.problems.prefix(limit).map { problem in
            let place = problem.offset.map { " at \($0)" } ?? ""
            return "\(problem.code.rawValue)\(place) (\(problem.plugin)): \(problem.message)"
        }
        let rest = record.problems.count - limit
        if rest > 0 { texts.append("and \(rest) more, which --json shows") }
        return texts
    }

    private static func tags(_ record: Record) -> String? {
        guard !record.tags.isEmpty else { return nil }
        let groups = Dictionary(record.tags.map { ($0.group, 1) }, uniquingKeysWith: +)
        return "\(record.tags.count): \(QuantityText.largest(groups, limit: 6))"
    }

    private static func unread(_ record: Record) -> String {
        record.unread.map { block in
            let label = block.label.isEmpty ? "" : " \(block.label)"
            return "\(block.kind.rawValue)\(label) \(QuantityText.bytes(block.bytes))"
        }.joined(separator: ", ")
    }
}
