/// Where an object is: a plain path, `file:PATH`, or a URL such as `s3://bucket/key`.
public struct StorageLocation: Sendable, Hashable, CustomStringConvertible {
    /// The location as it was given.
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// What stands before `://`; `file` for plain paths and for `file:` in all its forms.
    public var scheme: String {
        guard let end = text.firstRange(of: "://") else { return Self.file }
        return text[..<end.lowerBound].lowercased()
    }

    /// Whether it is a file of this computer.
    public var isLocal: Bool { scheme == Self.file }

    /// The path of a local location, as the bytes of the file system.
    public var localPath: [UInt8] { LocalPath.bytes(text) }

    /// What follows `scheme://`: for S3 the bucket and the key. The whole text of a local location.
    public var path: String {
        guard let end = text.firstRange(of: "://"), !isLocal else { return text }
        return String(text[end.upperBound...])
    }

    /// The location of a numbered part: the number is put before the endings of the name, so that they still say what is
    /// in it. Parts sort by their number.
    ///
    /// For example part 7 of `s3://out/run/records.jsonl.gz` is `s3://out/run/records-00000007.jsonl.gz`.
    public func part(_ number: Int) -> StorageLocation {
        let digits = String(number)
        let padded = String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
        let (stem, endings) = nameParts
        return StorageLocation("\(stem)-\(padded)\(endings)")
    }

    /// What the locations of all parts begin with.
    public var partPrefix: StorageLocation { StorageLocation(nameParts.stem + "-") }

    /// The number of a part, if this is the location of one.
    public func partNumber(of part: StorageLocation) -> Int? {
        let (stem, endings) = nameParts
        guard part.text.hasPrefix(stem + "-"), part.text.hasSuffix(endings) else { return nil }
        let digits = part.text.dropFirst(stem.count + 1).dropLast(endings.count)
        guard digits.utf8.count >= 8, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(digits)
    }

    public var description: String { text }

    private static let file = "file"

    private var nameParts: (stem: String, endings: String) {
        let nameStart = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
        // A name that begins with a point has no stem before it.
        let searched = text[nameStart...].dropFirst()
        guard let point = searched.firstIndex(of: ".") else { return (text, "") }
        return (String(text[..<point]), String(text[point...]))
    }
}
