internal import Glibc
internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// The ends that a host holds of a child's standard streams, and the ends to hand to the child.
struct ChildPipes {
    /// Where to write to the child. A socket rather than a pipe: writing to a child that is gone must be an error here,
    /// and not a signal that ends the host.
    let input: Int32
    let output: Int32
    let errors: Int32
    let childEnds: [Int32]
    /// What wakes the thread that waits for these, and what to ring it by.
    let bell: Int32
    let bellRope: Int32

    init() throws(ChildFault) {
        var ends: [[Int32]] = []
        for isSocket in [true, false, false, true] {
            guard let pair = isSocket ? Self.sockets() : Self.pipe() else {
                let reason = Platform.lastErrorText
                for descriptor in ends.joined() { close(descriptor) }
                throw .didNotStart("cannot be started: \(reason)")
            }
            for descriptor in pair { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
            ends.append(pair)
        }
        (input, output, errors, bell) = (ends[0][0], ends[1][0], ends[2][0], ends[3][0])
        bellRope = ends[3][1]
        childEnds = [ends[0][1], ends[1][1], ends[2][1]]
        for descriptor in [input, output, errors, bell, bellRope] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    }

    private static func sockets() -> [Int32]? {
        var pair: [Int32] = [-1, -1]
        return unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 ? pair : nil
    }

    private static func pipe() -> [Int32]? {
        var pair: [Int32] = [-1, -1]
        return unsafe Glibc.pipe(&pair) == 0 ? pair : nil
    }

    /// Closes the ends that are the child's, which has them now.
    func closeChildEnds() {
        for descriptor in childEnds { close(descriptor) }
    }

    /// Closes the ends of this process.
    func closeOwnEnds() {
        for descriptor in [input, output, errors, bell, bellRope] { close(descriptor) }
    }
}
