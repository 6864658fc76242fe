internal import TaglineSDK

extension Bytes {
    /// The offset of the end of the line that an offset lies in: that of its line feed, or `count`.
    func endOfLine(from offset: Int) -> Int {
        dropFirst(offset).firstIndex(of: 0x0A).map { offset + $0 } ?? count
    }
}
