internal import TaglineSDK

/// One walk through the chunks of a file.
struct PNGWalk {
    private(set) var media: MediaFile
    /// The chunk that was passed last.
    private var previous: PNGChunk?
    private var hasHeader = false
    private var hasEnded = false
    private var hops = 0
    /// What step 2 found, once it has been done.
    private var tail: PNGChunk??

    private enum Limit {
        /// Headers that are hopped to, one by one.
        static let hops = 8
        static let tail = 65_536
        /// What is asked for at the end of the file, in the hope that it holds all that follows the pixels.
        static let end = 4096
        /// Metadata of up to so many bytes are read on the way to the next header.
        static let readThrough = 1 << 20
        static let blocks = 20_000
        static let problems = 100
    }

    init(media: MediaFile) {
        self.media = media
    }

    mutating func run() {
        var position = 8
        while true {
            guard position <= media.length - PNGChunk.headerSize else { return reachedEnd(at: position) }
            guard let chunk = header(at: position) ?? cross(to: position) else { return }
            if hasEnded, !chunk.kind.isWellFormed || chunk.end > media.length { return trailer(from: chunk.offset) }
            guard chunk.length <= PNGChunk.maximumLength else {
                return report(.malformed, "the chunk \(chunk.kind.label) has an impossible length", at: chunk.offset)
            }
            if !hasHeader { first(chunk) }
            guard chunk.end <= media.length else {
                return report(
                    .truncated, "the chunk \(chunk.kind.label) ends behind the end of the file", at: chunk.offset)
            }
            if !chunk.kind.isImageData {
                guard media.blocks.count < Limit.blocks else {
                    return report(.limit, "more than \(Limit.blocks) chunks; the rest was left out", at: chunk.offset)
                }
                take(chunk)
            }
            previous = chunk
            position = chunk.end
        }
    }

    /// A header that need not be read.
    private func header(at position: Int) -> PNGChunk? {
        media.contents.lent(position..<position + PNGChunk.headerSize).flatMap { PNGChunk($0, offset: position) }
    }

    private func askForHeader(at position: Int) -> PNGChunk? {
        media.bytes(at: position, count: PNGChunk.headerSize).flatMap { PNGChunk($0, offset: position) }
    }

    private mutating func report(_ code: Problem.Code, _ message: String, at offset: Int) {
        guard media.problems.count < Limit.problems else { return }
        media.problems.append(Problem(code, message, offset: offset, plugin: "container"))
    }
}

// MARK: Over what has not been read

extension PNGWalk {
    /// The next chunk to look at, where the one at a position has not been read; `nil` if it has to be read first.
    private mutating func cross(to position: Int) -> PNGChunk? {
        guard let previous, previous.kind.isAmongImageData else { return readOn(to: position) }
        if previous.kind.isImageData {
            let last = lastOfRow(after: previous, at: position)
            let chunk = askForHeader(at: last)
            askForEnd(behind: last)
            // A few large ones need not be of one size, and then a hop helps.
            if chunk == nil, (last - position) / size(of: previous) < Limit.hops { _ = askForHeader(at: position) }
            guard let chunk else { return nil }
            if last == position || continues(chunk, previous) { return chunk }
        }
        let behindGap = firstOfTail(behind: position)
        if let behindGap, behindGap.kind.isAmongImageData { return behindGap }
        hops += 1
        if hops <= Limit.hops, let chunk = hop(behind: previous, to: position) { return chunk }
        guard media.contents.has(tailRange(behind: position)) else { return nil }
        report(.tailNotFound, "what stands behind the pixels was not found, or only in part", at: position)
        return behindGap
    }

    private func size(of chunk: PNGChunk) -> Int { chunk.length + PNGChunk.overhead }

    /// Whether a chunk can be of the row that another belongs to.
    private func continues(_ chunk: PNGChunk, _ previous: PNGChunk) -> Bool {
        chunk.kind == previous.kind && chunk.end <= media.length
    }

    /// Where the last chunk of a row would begin if all were as long as the one given.
    private func lastOfRow(after chunk: PNGChunk, at next: Int) -> Int {
        let step = size(of: chunk)
        return max(next, chunk.offset + (media.length - PNGChunk.overhead - chunk.offset) / step * step)
    }

    /// The next chunk or, if it is one of a row of equal ones, the last of the row that a galloping search finds.
    private func hop(behind previous: PNGChunk, to next: Int) -> PNGChunk? {
        let end = previous.kind.isImageData ? media.length - PNGChunk.overhead : next
        var distance = size(of: previous)
        // All are asked for before any is looked at, since a remote source answers in rounds.
        let first = askForHeader(at: next)
        let reached = sequence(first: distance) { $0 * 2 }.prefix { next + $0 <= end }
            .map { (distance: $0, chunk: askForHeader(at: next + $0)) }
            .last { $0.chunk.map { continues($0, previous) } ?? false }
        guard let first, continues(first, previous), let reached, var last = reached.chunk else { return first }
        distance = reached.distance
        while distance > size(of: previous) {
            distance /= 2
            guard last.offset + distance <= end, let chunk = askForHeader(at: last.offset + distance) else { continue }
            if continues(chunk, previous) { last = chunk }
        }
        return last
    }

    private func askForEnd(behind position: Int) {
        let start = max(position + PNGChunk.headerSize, media.length - Limit.end)
        if start < media.length { _ = media.bytes(at: start, count: media.length - start) }
    }

    private func tailRange(behind position: Int) -> Range<Int> {
        max(position, media.length - Limit.tail)..<media.length
    }

    private mutating func firstOfTail(behind position: Int) -> PNGChunk? {
        if let tail { return tail.flatMap { $0.offset >= position ? $0 : nil } }
        let range = tailRange(behind: position)
        guard let bytes = media.bytes(at: range.lowerBound, count: range.count) else { return nil }
        let found = PNGTail.firstChunk(in: bytes, at: range.lowerBound)
        tail = .some(found)
        return found
    }

    /// Small chunks in a row are read in strides that grow; one that is large is followed by pixels as a rule.
    private func readOn(to position: Int) -> PNGChunk? {
        let isRow = !hasEnded && previous.map { $0.length < Limit.end } ?? true
        return media.contents.available(at: position, upTo: isRow ? min(position, Limit.tail) : PNGChunk.headerSize)
            .flatMap { PNGChunk($0, offset: position) }
    }
}

// MARK: What the chunks are

extension PNGWalk {
    /// Looks at the chunk that should be the image header.
    private mutating func first(_ chunk: PNGChunk) {
        if chunk.kind != "IHDR", media.blocks.isEmpty {
            report(.malformed, "the first chunk is \(chunk.kind.label) and not IHDR", at: chunk.offset)
        }
        guard chunk.kind == "IHDR", let payload = media.bytes(at: chunk.payload.lowerBound, count: min(chunk.length, 8))
        else { return }
        hasHeader = true
        let reader = ByteReader(payload, .bigEndian)
        media.image = ImageProperties(
            width: reader.uint32(at: 0).map(Int.init), height: reader.uint32(at: 4).map(Int.init))
        if chunk.length != 13 {
            report(.malformed, "the image header has \(chunk.length) bytes instead of 13", at: chunk.offset)
        }
    }

    private mutating func take(_ chunk: PNGChunk) {
        readThrough(chunk)
        checkSum(of: chunk)
        media.blocks.append(block(for: chunk))
        if chunk.kind == "IEND", !hasEnded {
            hasEnded = true
            if !hasHeader { report(.malformed, "there is no image header", at: chunk.offset) }
            if chunk.end < media.length {
                report(.malformed, "\(media.length - chunk.end) bytes follow the end of the image", at: chunk.end)
            }
        }
        nameFormat(by: chunk)
    }

    /// Asks for metadata that extractors will want, together with what follows, so that both come with one read.
    private func readThrough(_ chunk: PNGChunk) {
        guard chunk.kind.isMetadata, chunk.length <= Limit.readThrough, !media.contents.has(chunk.offset..<chunk.end)
        else { return }
        _ = media.contents.available(at: chunk.payload.lowerBound, upTo: chunk.length + Limit.end)
    }

    private mutating func checkSum(of chunk: PNGChunk) {
        let covered = (chunk.offset + 4)..<chunk.end
        guard let bytes = media.contents.lent(covered),
            let checksum = ByteReader(bytes, .bigEndian).uint32(at: covered.count - 4)
        else { return }
        if CRC32.checksum(bytes.prefix(covered.count - 4)) != checksum {
            report(.badChecksum, "the checksum of the chunk \(chunk.kind.label) is wrong", at: chunk.offset)
        }
    }

    private func block(for chunk: PNGChunk) -> Block {
        let payload = chunk.payload
        switch chunk.kind {
        case "tEXt", "zTXt", "iTXt":
            return packet(in: chunk) ?? Block(.pngText, label: chunk.kind.label, range: payload)
        case "iCCP":
            return Block(.icc, label: chunk.kind.label, range: payload)
        case "tXMP":
            return Block(.xmp, label: chunk.kind.label, range: payload)
        case _ where chunk.kind.lowercased == PNGChunk.Kind("exif").code:
            return exif(payload)
        default:
            return Block(.pngChunk, label: chunk.kind.label, range: payload)
        }
    }

    /// The XMP packet that a textual chunk holds, if it does and is not compressed.
    private func packet(in chunk: PNGChunk) -> Block? {
        let keyword = PNGText.xmpKeyword
        guard chunk.length > keyword.count,
            let start = media.contents.available(at: chunk.payload.lowerBound, upTo: min(chunk.length, 512)),
            start.starts(with: keyword), let text = PNGText(start, type: chunk.kind.label), text.isXMP,
            text.method == nil
        else { return nil }
        return Block(
            .xmp, label: chunk.kind.label,
            range: (chunk.payload.lowerBound + text.bodyOffset)..<chunk.payload.upperBound)
    }

    /// The payload, without the header of an Exif segment that some software puts in front.
    private func exif(_ payload: Range<Int>) -> Block {
        var start = payload.lowerBound
        if payload.count >= 6, media.bytes(at: start, count: 6)?.starts(with: "Exif\0\0") == true { start += 6 }
        return Block(.exif, label: "eXIf", range: start..<payload.upperBound)
    }

    /// An animation and a file of Microsoft's Picture It! have names of their own, which ExifTool uses.
    private mutating func nameFormat(by chunk: PNGChunk) {
        switch chunk.kind {
        case "acTL": media.format = MediaFormat("APNG", "image/apng", "png", .png)
        case "cpIp": media.format = MediaFormat("PNG Plus", "image/png", "png", .png)
        default: break
        }
    }

    private mutating func trailer(from position: Int) {
        media.blocks.append(Block(.trailer, range: position..<media.length))
    }

    private mutating func reachedEnd(at position: Int) {
        if hasEnded {
            if position < media.length { trailer(from: position) }
        } else {
            report(.truncated, "the file ends before the end of the image", at: min(position, media.length))
        }
    }
}
