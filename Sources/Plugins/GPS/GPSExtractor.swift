public import TaglineSDK
internal import TaglineMedia

/// The `gps` extractor: the tags of EXIF's GPS directory, and what is wrong with the place that they tell.
public struct GPSExtractor: Extractor {
    public static let descriptor = PluginDescriptor(
        id: "gps", version: "1.0", summary: "EXIF GPS tags: position, altitude, direction, time of the fix")

    public static let blockKinds: Set<Block.Kind> = [.exif]

    public init(options: Options) throws {}

    public func extract(from media: MediaFile, into record: inout RecordBuilder) {
        for structure in media.tiffStructures {
            for directory in structure.directories where directory.kind == .gps {
                read(directory, of: structure, into: &record)
            }
        }
    }

    private func read(_ directory: TIFFDirectory, of structure: TIFFStructure, into record: inout RecordBuilder) {
        for entry in directory.entries {
            guard let definition = GPSTags.table[UInt32(entry.tag)] else { continue }
            let type: FieldType = entry.type == .undef && entry.count == 1 ? .int8u : entry.type
            let place = structure.source.base + entry.valueOffset
            guard entry.count <= 100_000 || entry.type.isBytes, let raw = structure.value(of: entry, as: type) else {
                record.report(Problem(.notRead, "GPS \(definition.name) was not read", offset: place))
                continue
            }
            record.emit(Tag(group: "GPS", definition, raw))
        }
        for problem in GPSPlausibility.problems(of: directory, in: structure) { record.report(problem) }
    }
}
