internal import TaglineProcesses

/// What the host and the process in which a library runs say to each other; what is no number stands in shared memory.
typealias LibraryMessage = ChildMessage<LibraryMessageKind>

/// The first four are the host's, the others the child's.
enum LibraryMessageKind: UInt32 {
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
    /// The image is done: `status` is what the library answered; whether bytes were missing, and the largest size of the
    /// process in KiB.
    case done
}
