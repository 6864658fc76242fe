/// A little-endian TIFF of 8-bit gray pages, each with one strip. The pixels of each page stand behind its directory.
struct TinyTIFF {
    var width: UInt32 = 4
    var height: UInt32 = 4
    var compression: UInt16 = 1
    var pages = 1
    /// Makes the last directory point back to the first.
    var isLooped = false
    /// Bytes of text that the description of each page has.
    var descriptionSize = 0
    /// Tags of numbers that stand behind the others on each page.
    var privateTags: [UInt16] = []
    var strip: [UInt8] = Array(repeating: 0x55, count: 16)

    /// TIFF 6.0, section 2.
    var bytes: [UInt8] {
        let firstDirectory: UInt32 = 8
        var bytes: [UInt8] = Array("II".utf8) + UInt16(42).littleEndianBytes + firstDirectory.littleEndianBytes
        for page in 1...pages {
            let entryCount = (descriptionSize > 4 ? 9 : 8) + privateTags.count
            let end = bytes.count + 2 + entryCount * 12 + 4
            var entries: [[UInt8]] = [
                entry(256, long: width), entry(257, long: height), entry(258, long: 8),
                entry(259, long: UInt32(compression)), entry(262, long: 1),
            ]
            if descriptionSize > 4 {
                entries.append(
                    entry(270, type: 2, count: UInt32(descriptionSize), value: UInt32(end + strip.count)))
            }
            entries += [
                entry(273, long: UInt32(end)), entry(278, long: height), entry(279, long: UInt32(strip.count)),
            ]
            entries += privateTags.map { entry($0, long: 1) }
            let description = Array(repeating: UInt8(ascii: "a"), count: max(0, descriptionSize - 1)) + [0]
            let next = UInt32(end + strip.count + (descriptionSize > 4 ? description.count : 0))
            bytes += UInt16(entryCount).littleEndianBytes + entries.joined()
            bytes += (page < pages ? next : isLooped ? firstDirectory : 0).littleEndianBytes
            bytes += strip
            if descriptionSize > 4 {
                bytes += description
            }
        }
        return bytes
    }

    private func entry(_ tag: UInt16, long value: UInt32) -> [UInt8] {
        entry(tag, type: 4, count: 1, value: value)
    }

    private func entry(_ tag: UInt16, type: UInt16, count: UInt32, value: UInt32) -> [UInt8] {
        tag.littleEndianBytes + type.littleEndianBytes + count.littleEndianBytes + value.littleEndianBytes
    }
}
