internal import TaglineCodecs
internal import TaglineMedia
internal import TaglineSDK

/// Checks images through the codec library of their format.
struct Validator: Sendable {
    let level: ValidationLevel
    private let limits = CodecLimits()

    /// What the codec says of a file, and whether one of its limits kept it from saying more.
    typealias Finding = (validation: Validation, problem: Problem?)

    /// Checks one file.
    func check(_ media: MediaFile, _ reads: PlannedReads) async throws -> Finding {
        guard level != .none else { return (.notChecked, nil) }
        guard let format = codecFormat(of: media.format) else {
            let messages = ["no codec for \(media.format.name)"]
            return (Validation(level: level, verdict: .unsupported, messages: messages), nil)
        }
        if level == .full {
            return try await reads.readAll { length, read in
                var source = StreamedSource(length: length, readRange: read)
                return finding(Codec.decode(format, &source, startingAt: media.imageOffset, limits: limits))
            }
        }
        return try await reads.stage { contents in
            var source = WindowSource(contents: contents)
            return finding(Codec.checkHeader(format, &source, startingAt: media.imageOffset, limits: limits))
        }
    }

    /// The codec that reads a format; `nil` for one that is only a container, such as Exiv2's.
    private func codecFormat(of format: MediaFormat) -> CodecFormat? {
        switch format.container {
        case .jpeg: format.name == "EXV" ? nil : .jpeg
        // libpng reads neither MNG nor JNG; of an APNG it reads the picture that all viewers show.
        case .png: ["PNG", "APNG"].contains(format.name) ? .png : nil
        // libtiff knows neither the numbers that stand for 42 in these nor what they mean.
        case .tiff: ["RW2", "ORF"].contains(format.name) ? nil : .tiff
        case .other: nil
        }
    }

    private func finding(_ report: CodecReport) -> Finding {
        let verdict: Validation.Verdict =
            switch report.verdict {
            case .headerOK: .headerOK
            case .ok: .ok
            case .damaged: .damaged
            case .unsupported: .unsupported
            case .needsMore: .notChecked
            }
        return (
            Validation(level: level, verdict: verdict, codec: report.codec, messages: report.messages),
            report.exceededLimit.map { Problem(.limit, "\($0): the check is not complete", plugin: "validation") }
        )
    }
}

/// Lends a codec what has been read of a file, and notes what it asks for besides.
private struct WindowSource: CodecSource {
    let contents: FileContents

    var length: Int { contents.length }

    mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        let count = min(buffer.count, length - offset)
        guard let bytes = contents.bytes(at: offset, count: count) else { return nil }
        return unsafe bytes.withUnsafeBytes { source in
            unsafe buffer.copyMemory(from: source)
            return source.count
        }
    }
}

/// Lends a codec a whole file, a piece at a time.
private struct StreamedSource: CodecSource {
    let length: Int
    let readRange: (Range<Int>) -> Bytes?
    private var window = Bytes()
    private var windowStart = 0

    private static let pieceSize = 65_536

    init(length: Int, readRange: @escaping (Range<Int>) -> Bytes?) {
        self.length = length
        self.readRange = readRange
    }

    mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        if window.isEmpty || !(windowStart..<windowStart + window.count).contains(offset) {
            window = readRange(offset..<min(length, offset + max(Self.pieceSize, buffer.count))) ?? Bytes()
            windowStart = offset
        }
        let part = window.dropFirst(offset - windowStart).prefix(buffer.count)
        unsafe part.withUnsafeBytes { unsafe buffer.copyMemory(from: $0) }
        return part.count
    }
}
