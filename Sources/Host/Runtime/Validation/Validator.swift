internal import TaglineCodecs
internal import TaglineConfiguration
internal import TaglineMedia
internal import TaglineProcesses
internal import TaglineSDK

/// Checks images through the codec library of their format.
struct Validator: Sendable {
    let level: ValidationLevel
    private let limits: CodecLimits
    /// Where whole images are decoded; `nil` for in this process.
    private let isolated: IsolatedCodecs?
    /// The name under which it reports problems.
    static let name = "validation"

    /// What the codec says of a file, and whether one of its limits kept it from saying more.
    typealias Finding = (validation: Validation, problem: Problem?)

    /// - Parameter host: runs the codecs in processes of their own; `nil` for in this one.
    init(_ validation: PipelineDocument.Validation, host: HostProgram?) {
        level = ValidationLevel(rawValue: validation.level.rawValue) ?? .header
        let limits = CodecLimits(maxMemory: validation.memoryBytes, maxMilliseconds: validation.cpuMs)
        self.limits = limits
        isolated = validation.isolate ? host.map { IsolatedCodecs($0, limits) } : nil
    }

    /// Gets ready to check.
    ///
    /// - Throws: `ProcessError` if the process that whole images are decoded in cannot be started.
    func prepare() throws(ProcessError) {
        if level == .full { try isolated?.prepare() }
    }

    /// Checks one file.
    func check(_ media: MediaFile, _ reads: PlannedReads) async throws -> Finding {
        guard level != .none else { return (.notChecked, nil) }
        guard let format = codecFormat(of: media.format) else {
            let messages = ["no codec for \(media.format.name)"]
            return (Validation(level: level, verdict: .unsupported, messages: messages), nil)
        }
        if level == .full {
            return try await reads.readAll { length, read in decode(format, media.imageOffset, length, read) }
        }
        let start = media.imageOffset
        return try await reads.stage(reads.contents) { contents in
            var source = WindowSource(contents: contents)
            return finding(Codec.checkHeader(format, &source, startingAt: start, limits: limits))
        }
    }

    private func decode(
        _ format: CodecFormat, _ start: Int, _ length: Int, _ read: @escaping (Range<Int>) -> Bytes?
    ) -> Finding {
        guard let isolated else {
            var source = StreamedSource(length: length, readRange: read)
            return finding(Codec.decode(format, &source, startingAt: start, limits: limits))
        }
        let (report, problem) = isolated.decode(format, startingAt: start, length: length, read)
        let finding = finding(report)
        return (finding.validation, finding.problem ?? problem)
    }

    /// The codec that reads a format; `nil` for one that is only a container, such as Exiv2's.
    private func codecFormat(of format: MediaFormat) -> CodecFormat? {
        switch format.container {
        case .jpeg: format.name == "EXV" ? nil : .jpeg
        // libpng reads neither MNG nor JNG; of an APNG it reads the picture that all viewers show.
        case .png: format.name == "PNG" || format.name == "APNG" ? .png : nil
        // libtiff knows neither the numbers that stand for 42 in these nor what they mean.
        case .tiff: format.name == "RW2" || format.name == "ORF" ? nil : .tiff
        case .isobmff, .riff, .other: nil
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
            report.exceededLimit.map { Problem(.limit, "\($0): the check is not complete", plugin: Self.name) }
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
