internal import CTagline
internal import Glibc

/// Reads structures of the contract as far as the size covers that came with them; the rest is 0.
enum ContractStructure {
    static func read<Structure: BitwiseCopyable>(
        _ pointer: UnsafePointer<Structure>, size: UInt32
    ) -> Structure {
        let whole = MemoryLayout<Structure>.size
        if Int(size) >= whole { return unsafe pointer.pointee }
        return unsafe withUnsafeTemporaryAllocation(of: Structure.self, capacity: 1) { copy in
            unsafe memset(copy.baseAddress!, 0, whole)
            unsafe memcpy(copy.baseAddress!, pointer, Int(size))
            return unsafe copy[0]
        }
    }
}

extension tl_string {
    /// The text; what is not UTF-8 in it is replaced.
    var string: String {
        guard let text = unsafe text, unsafe length > 0 else { return "" }
        return unsafe String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
    }
}

extension Int {
    /// A constant of the contract as what its functions return.
    var status: tl_status { tl_status(self) }
}
