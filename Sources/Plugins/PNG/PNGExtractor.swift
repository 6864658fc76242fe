public import TaglineSDK
internal import TaglineMedia

/// The `png` extractor: the chunks and texts of a PNG or APNG.
///
/// Groups are `PNG`, `PNG-pHYs` and `PNG-cICP`, and `Trailer` for what stands behind the end of the image. Names and
/// values are ExifTool's. A text that cannot be unpacked becomes data with a problem. Colour profiles give their name
/// alone; Exif profiles that stand in texts are the `exif` extractor's; other profiles are listed as unread.
///
/// Source: PNG (3rd edition), section 11.
public struct PNGExtractor: Extractor {
    public static let descriptor = PluginDescriptor(
        id: "png", version: "1.0", summary: "PNG chunks and texts, with all keywords",
        options: OptionsSchema(
            .bytes(
                "textBudget", default: 16 << 20,
                "How much compressed text and how many compressed profiles are unpacked for one file.")))

    public static let blockKinds: Set<Block.Kind> = [.pngChunk, .pngText]

    private let textBudget: Int

    public init(options: Options) throws {
        textBudget = options.integer("textBudget") ?? 16 << 20
    }

    public func extract(from media: MediaFile, into record: inout RecordBuilder) {
        guard media.format.container == .png else { return }
        var budget = textBudget
        var chunks = ChunkReader(media: media)
        for block in media.blocks {
            switch block.kind {
            case .pngChunk:
                chunks.read(block, into: &record)
            case .pngText:
                TextReader(media: media, group: chunks.group).read(block, budget: &budget, into: &record)
            case .icc:
                ProfileReader(media: media, group: chunks.group).read(block, budget: &budget, into: &record)
            default:
                break
            }
        }
    }
}
