#if AWS
internal import FoundationEssentials

/// Small files of this computer: profiles, tokens, manifests.
enum LocalFiles {
    /// The bytes of a file; `nil` if it cannot be read.
    static func contents(of path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { Array($0) }
    }
}
#endif
