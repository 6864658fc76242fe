internal import CTagline
internal import Glibc

/// Writes down what a library emits, in the form of `AnswerForm`.
///
/// It lives where the library runs. Each entry counts only when it is complete, so that what stands there is good even if
/// the library then takes its process down.
@safe struct AnswerWriter {
    private let memory: PluginMemory
    private let answer: UnsafeMutableRawPointer
    private var used = 0
    private var tags = 0
    private var problems = 0
    private var limit = 0
    private var maxTags = 0
    private var reachedLimit = false
    /// The rows that the reader has, by slot.
    private var rows: [Row] = Array(repeating: Row(), count: AnswerForm.slots)

    private struct Row {
        var hash: UInt64 = 0
        var group: [UInt8] = []
        var name: [UInt8] = []
    }

    init(memory: PluginMemory) {
        self.memory = memory
        unsafe answer = memory.answer.baseAddress!
    }

    /// Begins the answer for an image.
    mutating func begin() {
        (used, tags, problems, reachedLimit) = (0, 0, 0, false)
        limit = unsafe max(0, min(memory.header.pointee.maxBytes, PluginMemory.answerCapacity - AnswerForm.reserve))
        maxTags = unsafe memory.header.pointee.maxTags
    }

    mutating func emit(_ tag: tl_tag) -> tl_status {
        guard !reachedLimit else { return TL_LIMIT.status }
        guard tags < maxTags else { return reachLimit("more than \(maxTags) tags; the rest was left out") }
        guard unsafe tag.group.length > 0, unsafe tag.name.length > 0 else { return TL_FAILED.status }
        let hasForms = unsafe tag.value != nil || tag.printed != nil
        var cursor = unsafe AnswerCursor(answer, from: used, to: limit)
        let slot = unsafe putRow(of: tag, hasForms, at: &cursor)
        cursor.put(UInt8(AnswerForm.tag))
        unsafe cursor.put(UInt8(truncatingIfNeeded: tag.raw_type))
        unsafe cursor.put(UInt8(truncatingIfNeeded: tag.raw_order))
        cursor.put(UInt8(hasForms ? 1 : 0))
        cursor.put(UInt16(slot))
        unsafe cursor.put(tag.raw_size == 0 ? UInt64(tag.raw.length) : tag.raw_size)
        unsafe cursor.put(tag.file_offset)
        unsafe cursor.put(tag.raw)
        if hasForms {
            unsafe cursor.putForm(tag.value)
            unsafe cursor.putForm(tag.printed)
        }
        guard !cursor.isFull, !cursor.isMalformed else {
            rows[slot].hash = 0
            return cursor.isMalformed
                ? TL_FAILED.status : reachLimit("its tags take more than \(limit) bytes; the rest was left out")
        }
        tags += 1
        commit(cursor)
        return TL_OK.status
    }

    mutating func report(_ problem: tl_problem) -> tl_status {
        guard problems < AnswerForm.maximumProblems else { return TL_LIMIT.status }
        var cursor = unsafe AnswerCursor(answer, from: used, to: limit)
        cursor.put(UInt8(AnswerForm.problem))
        unsafe cursor.put(problem.offset)
        unsafe cursor.put(problem.code)
        unsafe cursor.put(problem.message)
        unsafe cursor.put(problem.source)
        guard !cursor.isFull else { return TL_LIMIT.status }
        problems += 1
        commit(cursor)
        return TL_OK.status
    }

    mutating func leaveUnread(kind: tl_string, label: tl_string, length: UInt64) -> tl_status {
        var cursor = unsafe AnswerCursor(answer, from: used, to: limit)
        cursor.put(UInt8(AnswerForm.unread))
        cursor.put(length)
        unsafe cursor.put(kind)
        unsafe cursor.put(label)
        guard !cursor.isFull else { return TL_LIMIT.status }
        commit(cursor)
        return TL_OK.status
    }

    private mutating func reachLimit(_ message: String) -> tl_status {
        reachedLimit = true
        var cursor = unsafe AnswerCursor(answer, from: used, to: used + AnswerForm.reserve)
        cursor.put(UInt8(AnswerForm.problem))
        cursor.put(-1 as Int64)
        cursor.put(text: "limit")
        cursor.put(text: message)
        cursor.put(text: "")
        commit(cursor)
        return TL_LIMIT.status
    }

    private mutating func commit(_ cursor: AnswerCursor) {
        used = cursor.offset
        unsafe memory.header.pointee.answerCount = used
    }

    /// The slot of a tag's row, which is written unless the reader has it.
    private mutating func putRow(of tag: tl_tag, _ hasForms: Bool, at cursor: inout AnswerCursor) -> Int {
        let group = unsafe UnsafeRawBufferPointer(start: tag.group.text, count: tag.group.length)
        let name = unsafe UnsafeRawBufferPointer(start: tag.name.text, count: tag.name.length)
        var hash = unsafe UInt64(tag.id) << 32 | UInt64(tag.kind & 0xFF) << 24 | UInt64(tag.traits & 0xFFFF) << 1
        hash |= hasForms ? 1 : 0
        hash = unsafe Self.mix(name, Self.mix(group, hash &+ 1)) | 1
        let slot = Int(truncatingIfNeeded: hash >> 40) & (AnswerForm.slots - 1)
        let isKnown =
            unsafe rows[slot].hash == hash && Self.equal(rows[slot].name, name) && Self.equal(rows[slot].group, group)
        if isKnown { return slot }
        rows[slot] = unsafe Row(hash: hash, group: Array(group), name: Array(name))
        cursor.put(UInt8(AnswerForm.row))
        unsafe cursor.put(UInt8(truncatingIfNeeded: tag.kind))
        cursor.put(UInt8(hasForms ? 1 : 0))
        cursor.put(UInt16(slot))
        unsafe cursor.put(UInt16(truncatingIfNeeded: tag.traits))
        unsafe cursor.put(tag.id)
        unsafe cursor.put(tag.group)
        unsafe cursor.put(tag.name)
        return slot
    }

    private static func equal(_ bytes: [UInt8], _ other: UnsafeRawBufferPointer) -> Bool {
        unsafe bytes.count == other.count
            && bytes.withUnsafeBytes { unsafe memcmp($0.baseAddress!, other.baseAddress!, other.count) == 0 }
    }

    /// Folds text into a hash, eight bytes at a time (the multiplier is that of Knuth's MMIX generator).
    private static func mix(_ text: UnsafeRawBufferPointer, _ seed: UInt64) -> UInt64 {
        var hash = seed
        var index = 0
        while index + 8 <= text.count {
            hash =
                unsafe (hash ^ text.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 6_364_136_223_846_793_005
            hash ^= hash >> 29
            index += 8
        }
        var rest: UInt64 = UInt64(text.count)
        while index < text.count {
            rest = unsafe rest << 8 | UInt64(text[index])
            index += 1
        }
        hash = (hash ^ rest) &* 6_364_136_223_846_793_005
        return hash ^ hash >> 32
    }
}
