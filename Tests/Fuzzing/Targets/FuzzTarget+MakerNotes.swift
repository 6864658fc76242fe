internal import TaglineMedia
internal import TaglineSDK
internal import TaglineTestSupport

/// A maker note alone, so that the fuzzer spends its time in the note and not on the way to it: make, model and note,
/// each after the other, the first two ended by a line feed. The first byte says the byte order.
extension FuzzTarget {
    static let makerNotes = FuzzTarget("makernotes", seeds: noteSeeds) { input in
        let parts = input.dropFirst().split(
            separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let order = input.first else { return }
        let file = TIFFBuilder(
            isBigEndian: order & 1 == 1,
            [
                .init([
                    text(0x010F, parts[0]), text(0x0110, parts[1]), .pointer(0x8769, to: 1),
                ]),
                .init([.undefined(0x927C, Array(parts[2]))]),
            ]
        ).build()
        guard let media = MediaFile.read(FileContents(file)) else { return }
        Extractors.run(Extractors.makerNotes, on: media)
    }

    private static func text(_ tag: UInt16, _ bytes: ArraySlice<UInt8>) -> TIFFBuilder.Entry {
        let value = Array(bytes) + [0]
        return .init(tag, type: 2, count: UInt32(value.count), .bytes(value))
    }

    /// The notes of an image, with its make and model.
    @Sendable
    private static func noteSeeds(_ image: [UInt8]) -> [[UInt8]] {
        guard let media = MediaFile.read(FileContents(image)) else { return [] }
        return media.tiffStructures.compactMap { structure in
            guard let note = structure.value(0x927C, in: "ExifIFD") else { return nil }
            let camera = [0x010F, 0x0110].flatMap { tag in
                (structure.value(tag, in: "IFD0").map { [UInt8]($0.text.array) } ?? []) + [UInt8(ascii: "\n")]
            }
            return [structure.order == .bigEndian ? 1 : 0] + camera + [UInt8](note.bytes.array)
        }
    }
}
