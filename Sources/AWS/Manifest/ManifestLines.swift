#if AWS
internal import TaglineSDK

/// The lines of a document, or of a shard of it: those whose first byte lies within a range.
final class ManifestLines {
    private let pieces: ManifestPieces
    private let text: String
    private let end: Int
    /// Whether the rest of a line that belongs to the shard in front has to be passed over.
    private var isInsideForeignLine: Bool
    private var buffer: [UInt8] = []
    /// Where the next line begins in the buffer.
    private var position = 0
    /// Where the buffer begins in the document.
    private var bufferOffset: Int
    private var isAtEnd = false

    /// What no line exceeds, in bytes: a key has 1,024 at the most.
    private static let longestLine = 1 << 16

    /// - Parameter range: the shard, in bytes; `nil` for all.
    init(_ file: ManifestFile, range: Range<Int>? = nil) {
        let start = range?.lowerBound ?? 0
        // The byte in front tells whether a line begins here.
        bufferOffset = max(0, start - 1)
        isInsideForeignLine = start > 0
        end = range?.upperBound ?? .max
        text = file.text
        pieces = ManifestPieces(file, from: bufferOffset)
    }

    /// The next line that is not empty, without its end, and its offset in the document.
    ///
    /// - Returns: `nil` at the end.
    /// - Throws: `SourceError`, which stops the source.
    func next() async throws(SourceError) -> (line: ArraySlice<UInt8>, offset: Int)? {
        while true {
            let offset = bufferOffset + position
            guard offset < end || isInsideForeignLine, let line = try await take() else { return nil }
            if isInsideForeignLine {
                isInsideForeignLine = false
                continue
            }
            if !line.isEmpty { return (line, offset) }
        }
    }

    private func take() async throws(SourceError) -> ArraySlice<UInt8>? {
        var searched = position
        while true {
            if let lineEnd = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[position..<lineEnd]
                position = lineEnd + 1
                return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            }
            guard buffer.count - position <= Self.longestLine else {
                throw ManifestFile.failure(text, "a line has more than \(Self.longestLine) bytes: it is no manifest")
            }
            guard !isAtEnd, let piece = try await pieces.next() else {
                isAtEnd = true
                defer { position = buffer.count }
                return position < buffer.count ? buffer[position...] : nil
            }
            bufferOffset += position
            buffer = Array(buffer[position...])
            searched = buffer.count
            buffer += piece
            position = 0
        }
    }
}
#endif
