internal import FoundationEssentials
internal import TaglineFuzzTargets
internal import TaglineTestSupport

/// Turns sample images into a target's first inputs.
enum Seeds {
    /// Larger images are of no use: a fuzzer changes their pixels.
    private static let largest = 200_000

    /// Writes the inputs that a target makes of the images in a folder, each named by its number.
    static func write(of target: FuzzTarget, images: String, to folder: String) {
        guard let make = target.seeds, let paths = try? FileManager.default.subpathsOfDirectory(atPath: images) else {
            return
        }
        let inputs = paths.sorted().compactMap { bytes(of: "\(images)/\($0)") }.filter { $0.count <= largest }
        for (number, seed) in inputs.flatMap(make).enumerated() {
            try? Data(seed).write(to: URL(filePath: "\(folder)/\(target.name)-\(number)"))
        }
    }

    /// Writes the files that ask for too much, for `Benchmarks/bombs`.
    static func writeBombs(to folder: String) {
        for bomb in Bomb.all { try? Data(bomb.bytes()).write(to: URL(filePath: "\(folder)/\(bomb.name)")) }
    }

    /// The bytes of a file; `nil` if it is none or cannot be read.
    static func bytes(of path: String) -> [UInt8]? {
        (try? Data(contentsOf: URL(filePath: path))).map { [UInt8]($0) }
    }
}
