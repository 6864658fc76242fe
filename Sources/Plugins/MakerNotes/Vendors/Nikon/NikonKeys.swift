internal import TaglineMedia
internal import TaglineSDK

/// The keys of Nikon's cipher, as the note itself has them.
struct NikonKeys {
    /// The serial number, or what stands for it where it is no number; `nil` if nothing can.
    let serial: UInt64?
    /// The shutter count; `nil` without one.
    let count: UInt32?

    init(_ directory: NoteDirectory, model: String) {
        var serialText: Bytes?
        var shutterCount: UInt32?
        let reader = directory.source.bytes(at: directory.start, count: 2).flatMap {
            ByteReader($0, directory.order).uint16(at: 0)
        }
        for number in 0..<Int(reader ?? 0) {
            let place = directory.start + 2 + number * 12
            guard let bytes = directory.source.bytes(at: place, count: 12) else { break }
            let entry = ByteReader(bytes, directory.order)
            switch entry.uint16(at: 0) {
            case 0x1D: serialText = Self.text(entry, directory)
            case 0xA7 where entry.uint16(at: 2) == 4 && entry.uint32(at: 4) == 1: shutterCount = entry.uint32(at: 8)
            default: break
            }
        }
        serial = Self.key(serialText, model)
        count = shutterCount
    }

    private static func text(_ entry: ByteReader, _ directory: NoteDirectory) -> Bytes? {
        guard entry.uint16(at: 2) == 2 || entry.uint16(at: 2) == 7, let size = entry.uint32(at: 4).map(Int.init),
            size <= 0x100_0000
        else { return nil }
        let text =
            size <= 4
            ? entry.bytes.slice(at: 8, count: size)
            : entry.uint32(at: 8).flatMap { directory.source.bytes(at: Int($0) + directory.base, count: size) }
        return text.map { text in text.firstIndex(of: 0).map { text.prefix($0) } ?? text }
    }

    /// Bodies whose serial number is no number use a key of their model.
    private static func key(_ serial: Bytes?, _ model: String) -> UInt64? {
        guard let serial else { return 0 }
        let digits = Array(serial.array)
        if !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }) {
            // Only the lowest byte counts, so that a number that is too large may wrap around.
            return digits.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1 &- 0x30) }
        }
        return d50.matches(Array(model.utf8)) ? 0x22 : 0x60
    }

    private static let d50 = Pattern.known("\\bD50$")
}
