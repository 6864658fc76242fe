internal import TaglineSDK

extension Bytes {
    /// Where a text first stands at or behind an offset.
    func firstOffset(of text: StaticString, from start: Int = 0) -> Int? {
        let wanted = Array(text.description.utf8)
        guard let last = wanted.last, start >= 0 else { return nil }
        // How far the text can be moved on, by the byte that stands under its last one (Horspool).
        var steps = [Int](repeating: wanted.count, count: 256)
        for (index, byte) in wanted.dropLast().enumerated() { steps[Int(byte)] = wanted.count - 1 - index }
        let bytes = array
        var end = bytes.startIndex + start + wanted.count
        while end <= bytes.endIndex {
            let byte = bytes[end - 1]
            if byte == last, bytes[end - wanted.count..<end].elementsEqual(wanted) {
                return end - wanted.count - bytes.startIndex
            }
            end += steps[Int(byte)]
        }
        return nil
    }
}
