internal import CTagline

/// The functions that a library calls.
extension LibraryCall {
    /// The structure that a library is handed, for a call in memory of its own.
    static func contract(_ call: UnsafeMutablePointer<LibraryCall>) -> tl_call {
        unsafe tl_call(
            size: UInt32(MemoryLayout<tl_call>.size), context: UnsafeMutableRawPointer(call),
            emit: { call, tag in
                guard let call = unsafe LibraryCall.of(call), let tag = unsafe tag else { return TL_FAILED.status }
                return unsafe call.pointee.emit(tag)
            },
            problem: { call, problem in
                guard let call = unsafe LibraryCall.of(call), let problem = unsafe problem else {
                    return TL_FAILED.status
                }
                return unsafe call.pointee.writer.report(ContractStructure.read(problem, size: problem.pointee.size))
            },
            read: { call, offset, length, bytes in
                guard let call = unsafe LibraryCall.of(call) else { return TL_FAILED.status }
                return unsafe call.pointee.read(offset, length, bytes)
            },
            read_block: { call, index, bytes in
                guard let call = unsafe LibraryCall.of(call) else { return TL_FAILED.status }
                return unsafe call.pointee.readBlock(index, bytes)
            },
            cancelled: { call in
                guard let call = unsafe LibraryCall.of(call) else { return 1 }
                return unsafe call.pointee.isLate ? 1 : 0
            },
            unread: { call, kind, label, length in
                guard let call = unsafe LibraryCall.of(call) else { return TL_FAILED.status }
                return unsafe call.pointee.writer.leaveUnread(kind: kind, label: label, length: length)
            })
    }

    private static func of(_ call: UnsafePointer<tl_call>?) -> UnsafeMutablePointer<LibraryCall>? {
        unsafe call?.pointee.context?.assumingMemoryBound(to: LibraryCall.self)
    }
}
