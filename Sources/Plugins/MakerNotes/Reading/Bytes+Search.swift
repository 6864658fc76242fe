internal import Glibc
internal import TaglineSDK

extension Bytes {
    /// Where a text of up to 255 bytes first stands at or behind an offset.
    func firstOffset(of text: StaticString, from start: Int = 0) -> Int? {
        let length = text.utf8CodeUnitCount
        guard start >= 0, (1...255).contains(length) else { return nil }
        // How far the text can be moved on, by the byte that stands under its last one (Horspool).
        var steps = InlineArray<256, UInt8>(repeating: UInt8(length))
        for index in 0..<length - 1 { unsafe steps[Int(text.utf8Start[index])] = UInt8(length - 1 - index) }
        return unsafe withUnsafeBytes { bytes in
            var place = start
            while place <= bytes.count - length {
                if unsafe memcmp(bytes.baseAddress! + place, text.utf8Start, length) == 0 { return place }
                place += unsafe Int(steps[Int(bytes[place + length - 1])])
            }
            return nil
        }
    }
}
