internal import CTagline
internal import TaglineSDK

/// Hands what an extractor emitted to the host.
enum Emission {
    static func emit(_ tag: Tag, _ call: UnsafePointer<tl_call>) -> tl_status {
        var values = ContractValues()
        defer { values.free() }
        let definition = tag.definition
        // A form that follows from the one before it is left out.
        let (meaning, print) = (tag.value, tag.printed)
        let isPlain = definition.conversion.kind != .binary && meaning == tag.raw.elements
        let value = unsafe isPlain ? nil : values.make(meaning)
        let printed = unsafe print == meaning ? nil : values.make(print)
        return unsafe withText(tag.group) { group in
            unsafe withText(tag.name) { name in
                unsafe tag.raw.bytes.withUnsafeBytes { raw in
                    var made = unsafe tl_tag()
                    unsafe made.size = UInt32(MemoryLayout<tl_tag>.size)
                    unsafe made.id = definition.id
                    unsafe made.group = group
                    unsafe made.name = name
                    unsafe made.kind = UInt32(definition.conversion.kind.rawValue)
                    unsafe made.traits = UInt32(definition.traits.rawValue)
                    unsafe made.raw_type = UInt32(tag.raw.type.rawValue)
                    unsafe made.raw_order = UInt32(tag.raw.order.rawValue)
                    unsafe made.raw = tl_bytes(
                        data: raw.baseAddress?.assumingMemoryBound(to: UInt8.self), length: raw.count)
                    unsafe made.raw_size = UInt64(tag.raw.size)
                    unsafe made.file_offset = Int64(tag.raw.offset)
                    unsafe made.value = value
                    unsafe made.printed = printed
                    return unsafe call.pointee.emit(call, &made)
                }
            }
        }
    }

    static func report(_ problem: Problem, _ call: UnsafePointer<tl_call>) {
        unsafe withText(problem.code.rawValue) { code in
            unsafe withText(problem.message) { message in
                unsafe withText(problem.plugin) { source in
                    var made = unsafe tl_problem(
                        size: UInt32(MemoryLayout<tl_problem>.size), code: code, message: message,
                        offset: Int64(problem.offset ?? -1), source: source)
                    _ = unsafe call.pointee.problem(call, &made)
                }
            }
        }
    }

    /// A host of version 1.0 has no list of what was left unread.
    static func leaveUnread(_ block: UnreadBlock, _ call: UnsafePointer<tl_call>) {
        guard unsafe Int(call.pointee.size) >= MemoryLayout<tl_call>.size else { return }
        unsafe withText(block.kind.rawValue) { kind in
            unsafe withText(block.label) { label in
                _ = unsafe call.pointee.unread(call, kind, label, UInt64(block.bytes))
            }
        }
    }
}

/// Lends a text as the contract has it.
func withText<Result>(_ text: String, _ body: (tl_string) -> Result) -> Result {
    var text = text
    return text.withUTF8 { text in
        unsafe body(
            tl_string(
                text: UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self), length: text.count))
    }
}
