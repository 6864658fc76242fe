internal import Glibc

/// What the host and the process in which a library runs say to each other: numbers, the rest stands in shared memory.
struct LibraryMessage {
    var kind: Kind
    /// Of `done`: what the library answered. Of `lent`: whether bytes are there.
    var status: Int32 = 0
    var first = 0
    var second = 0

    /// The first four are the host's, the others the child's.
    enum Kind: UInt32 {
        /// An image stands in the memory.
        case image = 1
        /// Bytes are lent: their place in the lent bytes, and their count.
        case lent
        /// Bytes are not there yet.
        case notYet
        /// There are no such bytes.
        case outside
        /// The library is loaded and described, or the instance made; `status` is 0, or the failure stands in the memory.
        case ready
        /// Bytes are wanted: their offset in the file, and their count.
        case read
        /// The image is done: whether bytes were missing, and the largest size of the process in KiB.
        case done
    }

    private static let size = 32

    /// Sends it.
    ///
    /// - Returns: whether the other side is there.
    func send(to socket: Int32) -> Bool {
        var words: InlineArray<4, Int> = [Int(kind.rawValue), Int(status), first, second]
        return unsafe withUnsafeBytes(of: &words) { bytes in
            var sent = 0
            repeat {
                sent = unsafe Glibc.send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            } while sent < 0 && errno == EINTR
            return sent == bytes.count
        }
    }

    /// What became of waiting for a message.
    enum Arrival {
        case message(LibraryMessage)
        /// The other side is gone, or says what means nothing.
        case gone
        /// The time that the socket waits was up.
        case late
    }

    /// Waits for the next message.
    static func receive(from socket: Int32) -> Arrival {
        var words: InlineArray<4, Int> = [0, 0, 0, 0]
        let count = unsafe withUnsafeMutableBytes(of: &words) { bytes in
            var count = 0
            repeat {
                count = unsafe recv(socket, bytes.baseAddress, bytes.count, Int32(MSG_WAITALL))
            } while count < 0 && errno == EINTR
            return count
        }
        if count < 0, errno == EAGAIN { return .late }
        guard count == size, let kind = UInt32(exactly: words[0]).flatMap(Kind.init) else { return .gone }
        return .message(
            LibraryMessage(kind: kind, status: Int32(truncatingIfNeeded: words[1]), first: words[2], second: words[3]))
    }
}
