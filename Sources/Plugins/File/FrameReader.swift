internal import TaglineSDK

/// Reads the start of frame of a JPEG.
///
/// ```
/// FF C0 ll ll | precision | height (2) | width (2) | components | for each: number, sampling (4 + 4 bits), table
/// ```
/// Source: ITU-T T.81, section B.2.2 and table B.1.
enum FrameReader {
    static func read(_ block: Block, of media: MediaFile, into record: inout RecordBuilder) {
        guard let bytes = media.bytes(of: block) else { return }
        let reader = ByteReader(bytes, .bigEndian)
        guard let marker = reader.uint8(at: 1), let precision = reader.uint8(at: 4), let height = reader.uint16(at: 5),
            let width = reader.uint16(at: 7), let components = reader.uint8(at: 9)
        else { return record.report(Problem(.truncated, "the start of frame is too short", offset: block.offset)) }
        func emit(_ definition: TagDefinition, _ value: Int) {
            record.emit(Tag(group: "File", definition, RawValue(integer: value)))
        }
        emit(FileTags.width, Int(width))
        emit(FileTags.height, Int(height))
        emit(Tags.process, Int(marker) - 0xC0)
        emit(Tags.precision, Int(precision))
        emit(Tags.components, Int(components))
        if components == 3, let sampling = subsampling(reader) {
            record.emit(Tag(group: "File", Tags.subsampling, sampling))
        }
    }

    /// How often the chroma of three components is sampled: the greatest sampling factors in proportion to the least.
    private static func subsampling(_ reader: ByteReader) -> RawValue? {
        // The last component's table number has to be there as well.
        guard reader.count >= 19, let first = reader.uint8(at: 11), let second = reader.uint8(at: 14),
            let third = reader.uint8(at: 17)
        else { return nil }
        func proportion(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Double? {
            let least = min(first, second, third)
            return least > 0 ? Double(max(first, second, third)) / Double(least) : nil
        }
        guard let x = proportion(first >> 4, second >> 4, third >> 4),
            let y = proportion(first & 15, second & 15, third & 15)
        else { return nil }
        if let x = Int64(exactly: x), let y = Int64(exactly: y) { return RawValue(integers: [x, y]) }
        return RawValue(reals: [x, y])
    }

    private enum Tags {
        static let precision = TagDefinition.permanent(12, "BitsPerSample")
        static let components = TagDefinition.permanent(13, "ColorComponents")
        static let process = TagDefinition.permanent(14, "EncodingProcess", .labels(processes, hexadecimal: true))
        static let subsampling = TagDefinition.permanent(15, "YCbCrSubSampling", .labels(subsamplings))
    }

    private static let processes: LabelTable = """
        0=Baseline DCT, Huffman coding
        1=Extended sequential DCT, Huffman coding
        2=Progressive DCT, Huffman coding
        3=Lossless, Huffman coding
        5=Sequential DCT, differential Huffman coding
        6=Progressive DCT, differential Huffman coding
        7=Lossless, Differential Huffman coding
        9=Extended sequential DCT, arithmetic coding
        10=Progressive DCT, arithmetic coding
        11=Lossless, arithmetic coding
        13=Sequential DCT, differential arithmetic coding
        14=Progressive DCT, differential arithmetic coding
        15=Lossless, differential arithmetic coding
        """

    private static let subsamplings: LabelTable = """
        1 1=YCbCr4:4:4 (1 1)
        2 1=YCbCr4:2:2 (2 1)
        2 2=YCbCr4:2:0 (2 2)
        4 1=YCbCr4:1:1 (4 1)
        4 2=YCbCr4:1:0 (4 2)
        1 2=YCbCr4:4:0 (1 2)
        1 4=YCbCr4:4:1 (1 4)
        2 4=YCbCr4:2:1 (2 4)
        """
}
