import TaglineMedia
import TaglineSDK

/// Reads a file as a remote source is read: a first window, and then what was noted as missing, in a few rounds.
final class PlannedReads {
    let contents: FileContents
    private let bytes: [UInt8]
    /// The ranges that were read behind the first window, by round.
    private(set) var rounds: [[Range<Int>]] = []

    init(_ bytes: [UInt8], window: Int = 16_384) {
        self.bytes = bytes
        contents = FileContents(length: bytes.count)
        contents.insert(Bytes(Array(bytes.prefix(window))), at: 0)
    }

    /// All ranges.
    var ranges: [Range<Int>] { rounds.flatMap { $0 } }

    /// How many bytes were read behind the first window.
    var byteCount: Int { ranges.reduce(0) { $0 + $1.count } }

    /// Runs a stage until it misses nothing, or four rounds are over.
    func run<Result>(_ stage: (FileContents) -> Result) -> Result {
        while true {
            let result = stage(contents)
            let plan = contents.takeMissing(joiningGapsUpTo: 4096).map {
                $0.lowerBound..<min(bytes.count, max($0.upperBound, $0.lowerBound + 4096))
            }
            guard !plan.isEmpty, rounds.count < 4 else { return result }
            rounds.append(plan)
            for range in plan { contents.insert(Bytes(Array(bytes[range])), at: range.lowerBound) }
        }
    }
}

extension MediaFormat {
    static let png = MediaFormat("PNG", "image/png", "png", .png)
}
