internal import TaglineSDK

/// Finds the way back into a file's chunks from its end.
struct PNGTail {
    private let bytes: Bytes
    private let offset: Int
    /// Offsets from which no chunks lead to the end.
    private var refused: Set<Int> = []
    /// How many bytes may still be summed, so that chunks that all claim to reach the end cannot cost the square of
    /// them.
    private var budget: Int

    /// - Parameters:
    ///   - bytes: the end of the file.
    ///   - offset: where they begin in the file.
    init(_ bytes: Bytes, at offset: Int) {
        self.bytes = bytes
        self.offset = offset
        budget = 16 * bytes.count
    }

    /// The first chunk from which chunks with a right checksum follow each other up to IEND.
    static func firstChunk(in bytes: Bytes, at offset: Int) -> PNGChunk? {
        var tail = PNGTail(bytes, at: offset)
        return tail.firstChunk()
    }

    private mutating func firstChunk() -> PNGChunk? {
        let array = bytes.array
        var index = array.startIndex
        while index <= array.endIndex - PNGChunk.overhead {
            // A payload has at most 2^31-1 bytes, and a type is made of letters.
            if array[index] < 0x80, Self.isLetter(array[index + 4]), Self.isLetter(array[index + 5]),
                Self.isLetter(array[index + 6]), Self.isLetter(array[index + 7]),
                let chunk = chunk(at: offset + index - array.startIndex), leadsToEnd(chunk)
            {
                return chunk
            }
            index += 1
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF)
    }

    private func chunk(at position: Int) -> PNGChunk? {
        PNGChunk(bytes, at: position - offset, offset: position)
    }

    private mutating func leadsToEnd(_ first: PNGChunk) -> Bool {
        var chain: [PNGChunk] = []
        var next: PNGChunk? = first
        while let chunk = next, chunk.kind.isWellFormed, chunk.end - offset <= bytes.count,
            !refused.contains(chunk.offset)
        {
            chain.append(chunk)
            if chunk.kind == "IEND" {
                guard let damaged = chain.lastIndex(where: { !isIntact($0) }) else { return true }
                refused.formUnion(chain[...damaged].map(\.offset))
                return false
            }
            next = self.chunk(at: chunk.end)
        }
        refused.formUnion(chain.map(\.offset))
        return false
    }

    private mutating func isIntact(_ chunk: PNGChunk) -> Bool {
        let index = chunk.offset - offset
        budget -= chunk.length
        guard budget >= 0, let covered = bytes.slice(at: index + 4, count: chunk.length + 4),
            let checksum = ByteReader(bytes, .bigEndian).uint32(at: index + PNGChunk.headerSize + chunk.length)
        else { return false }
        return CRC32.checksum(covered) == checksum
    }
}
