internal import CTagline
internal import TaglineSDK

/// Makes values of the contract, in memory that lives until it is freed.
@safe struct ContractValues {
    private var allocations: [UnsafeMutableRawPointer] = unsafe []

    /// A value, with all that is in it.
    mutating func make(_ value: TagValue) -> UnsafePointer<tl_value> {
        let made = unsafe allocate(tl_value.self, count: 1)
        unsafe made.initialize(to: fill(value))
        return unsafe UnsafePointer(made)
    }

    private mutating func fill(_ value: TagValue) -> tl_value {
        var made = unsafe tl_value()
        switch value {
        case .integer(let number):
            unsafe made.kind = UInt32(TL_VALUE_INTEGER)
            unsafe made.integer = number
        case .real(let number, let digits):
            unsafe made.kind = UInt32(TL_VALUE_REAL)
            unsafe made.real = number
            unsafe made.digits = UInt32(digits)
        case .text(let text):
            unsafe made.kind = UInt32(TL_VALUE_TEXT)
            unsafe made.text = copy(Array(text.utf8)[...])
        case .bytes(let bytes):
            unsafe made.kind = UInt32(TL_VALUE_TEXT)
            unsafe made.text = copy(bytes.array)
        case .vector(let elements):
            unsafe made.kind = UInt32(TL_VALUE_VECTOR)
            unsafe fill(&made, elements)
        case .list(let elements):
            unsafe made.kind = UInt32(TL_VALUE_LIST)
            unsafe fill(&made, elements)
        case .binary(let count, let offset):
            unsafe made.kind = UInt32(TL_VALUE_BINARY)
            unsafe made.integer = Int64(count)
            unsafe made.offset = Int64(offset)
        }
        return unsafe made
    }

    private mutating func fill(_ made: inout tl_value, _ elements: [TagValue]) {
        let values = unsafe allocate(tl_value.self, count: elements.count)
        for (index, element) in elements.enumerated() { unsafe (values + index).initialize(to: fill(element)) }
        unsafe made.elements = UnsafePointer(values)
        unsafe made.element_count = elements.count
    }

    private mutating func copy(_ bytes: ArraySlice<UInt8>) -> tl_bytes {
        let text = unsafe allocate(UInt8.self, count: bytes.count)
        for (index, byte) in bytes.enumerated() { unsafe text[index] = byte }
        return unsafe tl_bytes(data: text, length: bytes.count)
    }

    private mutating func allocate<Element>(_ type: Element.Type, count: Int) -> UnsafeMutablePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
        unsafe allocations.append(UnsafeMutableRawPointer(memory))
        return unsafe memory
    }

    func free() {
        unsafe allocations.forEach { unsafe $0.deallocate() }
    }
}
