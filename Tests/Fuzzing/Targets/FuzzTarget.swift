/// A reader of untrusted bytes, as a fuzzer calls it: with one input, again and again.
///
/// Whatever the input is, a run ends soon, stays within its memory and does not trap. What it has to say of sound output
/// it says by trapping: then the input is a finding.
public struct FuzzTarget: Sendable {
    /// What it is called on the command line, and its folder of findings.
    public let name: String
    /// How a sample image becomes an input; `nil` where images are no use as seeds.
    public let seeds: (@Sendable (_ image: [UInt8]) -> [[UInt8]])?
    /// Reads one input.
    public let run: @Sendable (_ input: [UInt8]) -> Void

    init(
        _ name: String, seeds: (@Sendable ([UInt8]) -> [[UInt8]])? = nil, run: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.name = name
        self.seeds = seeds
        self.run = run
    }

    /// All of them.
    public static let all: [FuzzTarget] = [
        .jpeg, .png, .tiff, .isobmff, .riff, .record, .makerNotes, .exif, .gps, .pngText, .file, .jpegCodec, .pngCodec,
        .tiffCodec,
        .registry, .pipeline, .fields, .xml, .uploadEvent,
    ]

    /// The target of a name.
    public static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
