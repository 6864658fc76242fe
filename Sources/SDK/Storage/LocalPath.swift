/// Paths in options are text, although a file system has bytes: those that are not UTF-8 stand as `%XX` after `file:`.
public enum LocalPath {
    /// The path that an option stands for.
    public static func bytes(_ option: String) -> [UInt8] {
        guard option.hasPrefix("file:") else { return Array(option.utf8) }
        var bytes: [UInt8] = []
        var rest = Array(option.utf8).dropFirst(5)
        if rest.starts(with: Array("//".utf8)) { rest = rest.dropFirst(2) }
        while let byte = rest.first {
            rest = rest.dropFirst()
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let decoded = UInt8(digits, radix: 16) {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// Whether there is something at the path that an option stands for.
    public static func exists(_ option: String) -> Bool {
        FileSystem.status(of: bytes(option)) != nil
    }

    /// The option that stands for a path: itself if it is plain UTF-8, else a `file:` URI.
    public static func option(_ path: [UInt8]) -> String {
        if let text = String(validating: path, as: UTF8.self), !text.hasPrefix("file:") { return text }
        return "file:" + PercentEncoding.uriPath(path)
    }
}
