/// A gray JPEG made by hand: Huffman codes of one bit for "no difference" and "end of block", so that a block is two
/// zero bits.
struct TinyJPEG {
    var width: UInt16 = 16
    var height: UInt16 = 8
    var precision: UInt8 = 8
    /// C0 baseline, C2 progressive, C3 lossless.
    var frameMarker: UInt8 = 0xC0
    var applicationData: [UInt8] = []
    var scan: [UInt8] = [0b0000_1111]

    /// ITU-T T.81, B.2.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        if !applicationData.isEmpty {
            bytes += segment(0xE1, applicationData)
        }
        bytes += segment(0xDB, [0] + Array(repeating: 1, count: 64))
        bytes += segment(
            frameMarker, [precision] + height.bigEndianBytes + width.bigEndianBytes + [1, 1, 0x11, 0])
        bytes += segment(0xC4, oneCode(tableClass: 0))
        bytes += segment(0xC4, oneCode(tableClass: 1))
        let lastCoefficient: UInt8 = frameMarker == 0xC2 ? 0 : 63
        bytes += segment(0xDA, [1, 1, 0, 0, lastCoefficient, 0])
        return bytes + scan + [0xFF, 0xD9]
    }

    private func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker] + UInt16(payload.count + 2).bigEndianBytes + payload
    }

    private func oneCode(tableClass: UInt8) -> [UInt8] {
        [tableClass << 4, 1] + Array(repeating: 0, count: 15) + [0]
    }
}
