internal import Glibc
internal import TaglineSDK

extension Bytes {
    /// The offset of the end of the line that an offset lies in: that of its line feed, or `count`.
    func endOfLine(from offset: Int) -> Int {
        guard offset >= 0, offset < count else { return count }
        return unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let found = unsafe memchr(base + offset, 0x0A, buffer.count - offset)
            else { return buffer.count }
            return unsafe UnsafeRawPointer(found) - base
        }
    }
}
