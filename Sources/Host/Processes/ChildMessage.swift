internal import Glibc

/// What the host and a child that is another `tagline` say to each other: numbers, which mean what their kind says.
package struct ChildMessage<Kind: RawRepresentable<UInt32> & Sendable>: Sendable {
    package var kind: Kind
    package var status: Int32
    package var first: Int
    package var second: Int

    package init(kind: Kind, status: Int32 = 0, first: Int = 0, second: Int = 0) {
        self.kind = kind
        self.status = status
        self.first = first
        self.second = second
    }

    private static var size: Int { 32 }

    /// Sends it.
    ///
    /// - Returns: whether the other side is there.
    package func send(to socket: Int32) -> Bool {
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
    package enum Arrival {
        case message(ChildMessage)
        /// The other side says what means nothing.
        case garbage
        /// The other side is gone.
        case gone
        /// The time that the socket waits was up.
        case late
    }

    /// Waits for the next message.
    package static func receive(from socket: Int32) -> Arrival {
        var words: InlineArray<4, Int> = [0, 0, 0, 0]
        let count = unsafe withUnsafeMutableBytes(of: &words) { bytes in
            var count = 0
            repeat {
                count = unsafe recv(socket, bytes.baseAddress, bytes.count, Int32(MSG_WAITALL))
            } while count < 0 && errno == EINTR
            return count
        }
        if count < 0, errno == EAGAIN { return .late }
        guard count == size else { return .gone }
        guard let kind = UInt32(exactly: words[0]).flatMap(Kind.init) else { return .garbage }
        return .message(
            ChildMessage(kind: kind, status: Int32(truncatingIfNeeded: words[1]), first: words[2], second: words[3]))
    }
}
