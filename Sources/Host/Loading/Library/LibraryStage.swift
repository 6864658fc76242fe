internal import CTagline

/// Where calls of an instance are made: its memory, and what the library may call. One call at a time uses it.
@safe final class LibraryStage: @unchecked Sendable {
    // SAFETY: one call at a time uses a stage; the pools hand it on from one call to the next.
    let memory: PluginMemory
    private let instance: LibraryInstance
    private let call: UnsafeMutablePointer<LibraryCall>
    private let contract: UnsafeMutablePointer<tl_call>

    /// How a call ended.
    struct Outcome {
        /// What the library answered.
        let status: tl_status
        /// Whether bytes were missing that were noted.
        let isMissingBytes: Bool
    }

    init(_ instance: LibraryInstance, memory: PluginMemory, lender: any FileLender) {
        self.instance = instance
        self.memory = memory
        unsafe call = .allocate(capacity: 1)
        unsafe call.initialize(to: LibraryCall(memory: memory, lender: lender))
        unsafe contract = .allocate(capacity: 1)
        unsafe contract.initialize(to: LibraryCall.contract(call))
    }

    deinit {
        unsafe contract.deallocate()
        unsafe call.deinitialize(count: 1)
        unsafe call.deallocate()
    }

    /// Lets the extractor at the image that stands in the memory; the answer stands there then.
    func extract() -> Outcome {
        unsafe call.pointee.begin()
        let status = unsafe instance.extract(call.pointee.image.media, contract)
        unsafe call.pointee.finish()
        return unsafe Outcome(status: status, isMissingBytes: call.pointee.isMissingBytes)
    }
}
