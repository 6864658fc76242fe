internal import TaglineSDK

/// The folders and files that a directory source was told of, numbered: first those of its options, then those of a list.
struct DirectoryParts {
    /// One of them.
    struct Part {
        let number: Int
        /// The path, without slashes at its end.
        let path: [UInt8]
        /// Whether it is a line of the list.
        let isListed: Bool
        /// Whether paths of its files begin with its own.
        let namesItself: Bool
    }

    private let folders: [[UInt8]]
    private let list: PathList?
    private var number = 0

    init(folders: [[UInt8]], list: PathList?) {
        self.folders = folders
        self.list = list
    }

    /// The next one; `nil` at the end.
    ///
    /// - Throws: `SourceError` if the list cannot be read.
    mutating func next() throws(SourceError) -> Part? {
        let isListed = number >= folders.count
        guard var path = isListed ? try list?.next() : folders[number] else { return nil }
        defer { number += 1 }
        // As records name their files.
        if isListed, path.starts(with: "file://".utf8) { path = LocalPath.bytes(String(decoding: path, as: UTF8.self)) }
        while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
        // One folder gives paths below it; of several, each keeps its own name in front.
        return Part(number: number, path: path, isListed: isListed, namesItself: isListed || folders.count > 1)
    }
}
