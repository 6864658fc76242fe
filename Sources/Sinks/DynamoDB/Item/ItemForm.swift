internal import TaglineSDK

/// What the item of a record looks like.
protocol ItemForm: Sendable {
    /// The attributes of a record, in order; one that it has no value for is left out.
    func attributes(of record: Record) -> [Attribute]
}

/// The item that a table gets where the pipeline maps nothing: the facts that people ask for, each an attribute of its
/// type.
///
/// An ordinary photo takes less than 1 KB, which is one write unit.
struct DefaultItem: ItemForm {
    /// How the tags of a record are kept.
    enum Tags: String, Sendable, CaseIterable {
        case none, map, gzip
    }

    /// The attributes by which the indexes find items.
    static let indexAttributes = ["cameraKey", "takenDay", "taken"]

    /// The attributes that are texts, which a key has to be. Only the first three are in every item.
    static let textNames = [
        "uri", "version", "fingerprint", "format", "modified", "verdict", "make", "model", "software", "lens", "serial",
        "taken", "takenUTC", "flash", "artist", "copyright", "description", "cameraKey", "takenDay",
    ]

    let tags: Tags
    let values: RecordJSON.Values

    func attributes(of record: Record) -> [Attribute] {
        var item = [
            Attribute("uri", .string(record.uri)), Attribute("version", .string(record.version)),
            Attribute("fingerprint", .string(record.fingerprint)),
        ]
        item.reserveCapacity(32)
        func add(_ name: String, _ text: String?) {
            if let text { item.append(Attribute(name, .string(text))) }
        }
        func add(_ name: String, _ number: Int?) {
            if let number { item.append(Attribute(name, .integer(number))) }
        }
        func add(_ name: String, _ number: Double?) {
            guard let number, number.isFinite, DynamoDBLimits.hasNumber(number) else { return }
            item.append(Attribute(name, .number(String(shortest: number, significantDigits: 10))))
        }
        add("format", record.format?.name)
        add("bytes", record.source.bytes)
        add("modified", record.source.modified?.iso8601)
        add("width", record.image.width)
        add("height", record.image.height)
        add("verdict", record.validation.verdict.rawValue)
        if !record.problems.isEmpty {
            item.append(Attribute("problems", .stringSet(record.problems.map(\.code.rawValue).unique)))
        }
        let summary = record.summary
        add("make", summary.make)
        add("model", summary.model)
        add("software", summary.software)
        add("lens", summary.lens)
        add("serial", summary.serial)
        add("taken", summary.taken)
        add("takenUTC", summary.takenUTC)
        add("orientation", summary.orientation)
        add("latitude", summary.latitude)
        add("longitude", summary.longitude)
        add("altitude", summary.altitude)
        add("iso", summary.iso)
        add("aperture", summary.aperture)
        add("exposure", summary.exposure)
        add("focalLength", summary.focalLength)
        add("flash", summary.flash)
        add("artist", summary.artist)
        add("copyright", summary.copyright)
        add("description", summary.description)
        add("cameraKey", Self.cameraKey(of: summary))
        add("takenDay", Self.takenDay(of: summary))
        if let tags = TagsAttribute(tags, values).value(of: record) { item.append(Attribute("tags", tags)) }
        return item
    }

    /// What the index ByCamera groups by: the model, with its maker in front unless the model names it already.
    static func cameraKey(of summary: Summary) -> String? {
        guard let model = summary.model, !model.isEmpty else { return nil }
        let maker = summary.make?.split(separator: " ").first.map { $0.lowercased() } ?? ""
        let key = model.lowercased().hasPrefix(maker) ? model : "\(summary.make ?? "") \(model)"
        return ItemShrinking.cut(key, to: DynamoDBLimits.partitionKeyBytes)
    }

    /// What the index ByDay groups by: the day on which the picture was taken, as the camera's clock had it.
    static func takenDay(of summary: Summary) -> String? {
        guard let taken = summary.taken, taken.utf8.count >= 10 else { return nil }
        return String(taken.prefix(10))
    }
}
