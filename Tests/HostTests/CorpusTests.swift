import ExifPlugin
import FilePlugin
import Foundation
import GPSPlugin
import PNGPlugin
import TaglineSDK
import Testing

@testable import TaglineConfiguration
@testable import TaglineHost

/// Public sample images that stand beside the checkout where there are any.
private enum Corpus {
    static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
        path: "../../../shared/corpus"
    )
    .standardizedFileURL.path

    static var exists: Bool { FileManager.default.fileExists(atPath: path) }
}

/// The directory source, which remembers how its files were read.
private struct CountingSource: Source {
    static let descriptor = DirectorySource.descriptor
    let base: DirectorySource

    init(options: Options) throws { base = try DirectorySource(options: options) }

    var itemsInFlightPerWorker: Int { base.itemsInFlightPerWorker }
    var firstWindow: Int { base.firstWindow }
    var readsAtOnce: Bool { true }
    func list(after place: ItemPlace?) throws -> any ItemListing { try base.list(after: place) }
    func open(_ item: Item) async throws -> any ItemReader { CountingReader(try await base.open(item)) }
}

private final class CountingReader: ItemReader {
    nonisolated(unsafe) static var ranges: [String: [Range<Int>]] = [:]
    private let base: any ItemReader

    init(_ base: any ItemReader) { self.base = base }

    var info: SourceInfo { base.info }
    var version: String { base.version }
    var hasChanged: Bool { base.hasChanged }
    func close() { base.close() }
    func read(_ range: Range<Int>) async throws -> Bytes { try await base.read(range) }

    func readNow(_ range: Range<Int>) -> Bytes? {
        let path = String(decoding: base.info.localPath ?? [], as: UTF8.self)
        unsafe Self.ranges[path, default: []].append(range)
        return base.readNow(range)
    }
}

@Suite("Real images", .enabled(if: Corpus.exists, "there is no folder of sample images beside the checkout"))
struct CorpusTests {
    @Test(
        "A JPEG takes at most 1.3 reads on average, everything read and its header checked, and nothing far behind it")
    func reads() async throws {
        let options = try Options(
            ["path": .string(Corpus.path), "include": ["*.jpg", "*.jpeg"]], for: CountingSource.descriptor.options)
        let source = try CountingSource(options: options)
        func load<Plugin: Extractor>(_ type: Plugin.Type) throws -> LoadedExtractor {
            LoadedExtractor(
                id: type.descriptor.id, extractor: try type.init(options: Options(for: type.descriptor.options)),
                blockKinds: type.blockKinds, limits: RecordBuilder.Limits())
        }
        let processor = ItemProcessor(
            source: source,
            extractors: [
                try load(FileExtractor.self), try load(ExifExtractor.self), try load(GPSExtractor.self),
                try load(PNGExtractor.self),
            ],
            validator: Validator(
                .init(level: .header, onDamaged: .record, isolate: false, cpuMs: 10_000, memoryBytes: 256 << 20),
                host: nil), fingerprint: "")
        let listing = try source.list()
        var records = 0
        var reads = 0
        var farthest = 0
        while let item = try await listing.next() {
            guard case .recorded(let record) = await processor.process(item), record.format?.name == "JPEG" else {
                continue
            }
            let path = String(decoding: item.location, as: UTF8.self)
            let ranges = unsafe CountingReader.ranges[path] ?? []
            records += 1
            reads += ranges.count
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            let scan = Self.startOfScan(bytes)
            farthest = max(farthest, ranges.dropFirst().map { $0.lowerBound - scan }.max() ?? 0)
        }
        #expect(records > 200)
        #expect(Double(reads) / Double(records) <= 1.3, "\(reads) reads of \(records) files")
        #expect(farthest <= 0, "no read behind the first window begins in entropy-coded data")
    }

    /// Where entropy-coded data begins, by walking the segments once more.
    private static func startOfScan(_ bytes: [UInt8]) -> Int {
        var offset = 2
        while offset + 4 <= bytes.count {
            guard bytes[offset] == 0xFF, bytes[offset + 1] != 0xFF else {
                offset += 1
                continue
            }
            let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
            if bytes[offset + 1] == 0xDA { return offset + 2 + length }
            offset += 2 + length
        }
        return bytes.count
    }
}
