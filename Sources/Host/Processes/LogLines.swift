internal import Glibc

/// Cuts what a child writes to its standard error stream into lines.
package struct LogLines {
    private var rest: [UInt8] = []
    /// Whether the child has closed the stream.
    package private(set) var isAtEnd = false
    /// A longer line is told in pieces, in bytes.
    private static let longest = 8192

    package init() {}

    /// Takes what there is to read without waiting.
    package mutating func read(from descriptor: Int32, _ tell: (String) -> Void) {
        var chunk = [UInt8](repeating: 0, count: Self.longest)
        while !isAtEnd {
            let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                isAtEnd = count == 0
                return
            }
            rest.append(contentsOf: chunk[..<count])
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                tell(String(decoding: rest[..<end], as: UTF8.self))
                rest.removeSubrange(...end)
            }
            if rest.count >= Self.longest { finish(tell) }
        }
    }

    /// Tells what stands behind the last line's end.
    package mutating func finish(_ tell: (String) -> Void) {
        if !rest.isEmpty { tell(String(decoding: rest, as: UTF8.self)) }
        rest.removeAll()
    }
}
