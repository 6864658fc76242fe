internal import Glibc
package import TaglineSDK

/// Bytes that follow a message.
package enum ChildStream {
    /// Sends bytes.
    ///
    /// - Returns: whether the other side took them.
    package static func send(_ bytes: Bytes, to socket: Int32) -> Bool {
        unsafe bytes.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[sent...])
                let count = unsafe Glibc.send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    /// Waits for so many bytes.
    ///
    /// - Returns: `nil` if the other side is gone, or takes too long.
    package static func receive(_ count: Int, from socket: Int32) -> [UInt8]? {
        guard count > 0 else { return [] }
        var received = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while received < count {
                let rest = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[received...])
                let taken = unsafe recv(socket, rest.baseAddress, rest.count, Int32(MSG_WAITALL))
                if taken < 0, errno == EINTR { continue }
                guard taken > 0 else { break }
                received += taken
            }
            initialized = received
        }
        return received == count ? bytes : nil
    }
}
