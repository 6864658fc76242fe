public import TaglineSDK
internal import TaglineMedia

/// The `exif` extractor: every tag of the TIFF and EXIF directories of a file.
///
/// Groups are the directories (`IFD0`, `IFD1`, `SubIFD`, `ExifIFD`, `InteropIFD`). GPS tags are the `gps` extractor's,
/// maker notes the `makernotes` extractor's.
public struct ExifExtractor: Extractor {
    public static let descriptor = PluginDescriptor(
        id: "exif", version: "1.0", summary: "TIFF, EXIF and DNG tags of all image directories",
        options: OptionsSchema(
            .bool("unknown", default: false, "Whether tags that no table knows are kept, by number.")))

    public static let blockKinds: Set<Block.Kind> = [.exif]

    private let keepsUnknown: Bool

    public init(options: Options) throws {
        keepsUnknown = options.bool("unknown")
    }

    public func extract(from media: MediaFile, into record: inout RecordBuilder) {
        for structure in media.tiffStructures {
            for problem in structure.problems { record.report(problem) }
            let reader = DirectoryReader(structure: structure, media: media, keepsUnknown: keepsUnknown)
            for directory in structure.directories where directory.kind != .gps {
                reader.read(directory, into: &record)
            }
        }
    }
}
