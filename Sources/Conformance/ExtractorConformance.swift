internal import TaglineMedia
public import TaglineSDK

/// The suite that every extractor passes, Tagline's own and others'.
///
/// Give it an extractor and a few whole files that it reads something from; it damages them in every way that files are
/// damaged, and lists what the extractor did wrong. An empty list means that it passed.
///
/// ```swift
/// let failures = ExtractorConformance(LensExtractor.self, samples: ["a.jpg": bytes]).failures()
/// #expect(failures.isEmpty)
/// ```
/// A trap ends the process, of course, and is the plainest failure of all.
public struct ExtractorConformance {
    private let make: () throws -> any Extractor
    private let type: any Extractor.Type
    private let samples: [(name: String, bytes: [UInt8])]

    /// - Parameters:
    ///   - options: what the extractor is made with.
    ///   - samples: whole files by name, at least one of which gives tags.
    public init<Tested: Extractor>(
        _ type: Tested.Type, options: Options? = nil, samples: [(name: String, bytes: [UInt8])]
    ) {
        self.type = type
        self.samples = samples
        make = { try Tested(options: options ?? Options(for: Tested.descriptor.options)) }
    }

    /// Runs the whole suite.
    public func failures() -> [String] {
        guard let extractor = try? make() else { return ["it cannot be made with these options"] }
        var failures = checkDescriptor()
        if samples.allSatisfy({ tags(extractor, $0.bytes).isEmpty }) { failures.append("no sample gives a tag") }
        for sample in samples {
            failures += checkDeterminism(extractor, sample.bytes).map { "\(sample.name): \($0)" }
            failures += checkMissingRanges(extractor, sample.bytes).map { "\(sample.name): \($0)" }
            failures += checkDamage(extractor, sample.bytes).map { "\(sample.name): \($0)" }
        }
        return failures
    }

    private func checkDescriptor() -> [String] {
        var failures: [String] = []
        if type.descriptor.id.isEmpty || type.descriptor.version.isEmpty { failures.append("id or version is empty") }
        if type.blockKinds.isEmpty { failures.append("it reads no kind of block") }
        return failures
    }

    /// The same file gives the same tags, from another instance too.
    private func checkDeterminism(_ extractor: any Extractor, _ bytes: [UInt8]) -> [String] {
        let first = tags(extractor, bytes)
        guard let other = try? make() else { return ["a second instance cannot be made"] }
        return first == tags(extractor, bytes) && first == tags(other, bytes)
            ? [] : ["its answers differ from run to run"]
    }

    /// A file that arrives range by range gives the same tags as one that is there as a whole.
    private func checkMissingRanges(_ extractor: any Extractor, _ bytes: [UInt8]) -> [String] {
        let contents = FileContents(length: bytes.count)
        func supply() {
            for range in contents.takeMissing(joiningGapsUpTo: 0) {
                contents.insert(Bytes(Array(bytes[range])), at: range.lowerBound)
            }
        }
        var media = MediaFile.read(contents)
        for _ in 0..<1000 where !contents.missing.isEmpty {
            supply()
            media = MediaFile.read(contents)
        }
        guard let media else {
            return tags(extractor, bytes).isEmpty ? [] : ["the file was not recognised range by range"]
        }
        var builder = RecordBuilder()
        extractor.extract(from: media, into: &builder)
        for _ in 0..<1000 where !contents.missing.isEmpty {
            supply()
            builder = RecordBuilder()
            extractor.extract(from: media, into: &builder)
        }
        if !contents.missing.isEmpty { return ["it asks for the same ranges again and again"] }
        return describe(builder) == tags(extractor, bytes) ? [] : ["a file that arrives in parts gives other tags"]
    }

    /// A file cut at every byte, or with any byte changed, gives tags and problems that lie in the file.
    private func checkDamage(_ extractor: any Extractor, _ bytes: [UInt8]) -> [String] {
        var failures: [String] = []
        let step = max(1, bytes.count / 4096)
        for cut in stride(from: 0, to: bytes.count, by: step) {
            failures += check(extractor, Array(bytes[..<cut]), "cut at byte \(cut)")
        }
        var changed = bytes
        for index in stride(from: 0, to: bytes.count, by: step) {
            for mask: UInt8 in [0x01, 0x80, 0xFF] {
                changed[index] ^= mask
                failures += check(extractor, changed, "byte \(index) changed by \(mask)")
                changed[index] = bytes[index]
            }
        }
        return Array(failures.prefix(10))
    }

    private func check(_ extractor: any Extractor, _ bytes: [UInt8], _ damage: String) -> [String] {
        guard let media = MediaFile.read(FileContents(bytes)) else { return [] }
        var builder = RecordBuilder()
        extractor.extract(from: media, into: &builder)
        for tag in builder.tags {
            // Making both forms must not trap either.
            _ = tag.printed
            if tag.name.isEmpty || tag.group.isEmpty { return ["\(damage): a tag has no name or no group"] }
            if tag.raw.offset > bytes.count { return ["\(damage): \(tag.name) lies outside the file"] }
        }
        for problem in builder.problems {
            if problem.code.rawValue.isEmpty || problem.message.isEmpty { return ["\(damage): a problem says nothing"] }
        }
        return []
    }

    private func tags(_ extractor: any Extractor, _ bytes: [UInt8]) -> [String] {
        guard let media = MediaFile.read(FileContents(bytes)) else { return [] }
        var builder = RecordBuilder()
        extractor.extract(from: media, into: &builder)
        return describe(builder)
    }

    private func describe(_ builder: RecordBuilder) -> [String] {
        builder.tags.map { "\($0.group):\($0.name)=\($0.printed.description)" }
            + builder.problems.map { "\($0.code.rawValue): \($0.message)" }
    }
}
