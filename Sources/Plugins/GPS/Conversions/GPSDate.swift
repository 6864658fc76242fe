internal import TaglineSDK

/// The date of a fix.
///
/// Source: EXIF 3.0, section 4.6.7, GPSDateStamp.
enum GPSDate {
    /// The text with a colon between the year, the month and the day at its end; Casio's EX-H20G has NULs there.
    static func text(in bytes: Bytes) -> Bytes {
        let bytes = bytes.trimmingTrailing(0)
        let array = Array(bytes.array)
        var end = array.count
        func takeDigits(_ count: Int) -> ArraySlice<UInt8>? {
            guard end >= count, array[(end - count)..<end].allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            defer { end -= count }
            return array[(end - count)..<end]
        }
        func skipSeparators() {
            while end > 0, !(0x30...0x39).contains(array[end - 1]) { end -= 1 }
        }
        guard let day = takeDigits(2) else { return bytes }
        skipSeparators()
        guard let month = takeDigits(2) else { return bytes }
        skipSeparators()
        guard let year = takeDigits(4) else { return bytes }
        let colon = [UInt8(ascii: ":")]
        return Bytes(Array(array[..<end]) + year + colon + month + colon + day)
    }
}
