internal import Glibc
internal import TaglineProcesses
internal import TaglineSDK

/// Lends the bytes of a file that another process reads: they come in shared memory.
final class RemoteLender: FileLender {
    private let memory: PluginMemory
    private let socket: Int32

    init(memory: PluginMemory, socket: Int32) {
        self.memory = memory
        self.socket = socket
    }

    func lend(at offset: Int, count: Int) -> LentBytes {
        guard offset >= 0, count >= 0, count <= PluginMemory.lentCapacity else { return .outside }
        for index in unsafe 0..<memory.header.pointee.lentRanges {
            let lent = unsafe memory.lentRanges[index]
            guard lent.file.lowerBound <= offset, count <= lent.file.upperBound - offset else { continue }
            return bytes(at: lent.place + offset - lent.file.lowerBound, count)
        }
        let isAsked = LibraryMessage(kind: .read, first: offset, second: count).send(to: socket)
        guard isAsked, case .message(let answer) = LibraryMessage.receive(from: socket) else { exit(0) }
        switch answer.kind {
        case .lent: return bytes(at: answer.first, answer.second)
        case .notYet: return .notYet
        default: return .outside
        }
    }

    private func bytes(at place: Int, _ count: Int) -> LentBytes {
        unsafe .bytes(UnsafeRawBufferPointer(rebasing: memory.lent[place..<place + count]))
    }

    func finish() {}
}
