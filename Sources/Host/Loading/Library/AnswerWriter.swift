internal import CTagline

/// Writes down what a library emits, in the form of `AnswerForm`.
///
/// It lives where the library runs. Each entry counts only when it is complete, so that what stands there is good even if
/// the library then takes its process down.
@safe struct AnswerWriter {
    private let header: UnsafeMutablePointer<PluginMemory.Header>
    private let answer: UnsafeMutableRawPointer
    private var used = 0
    private var tags = 0
    private var problems = 0
    private var limit = 0
    private var maxTags = 0
    private var reachedLimit = false
    private let rows = WrittenRows()

    init(memory: PluginMemory) {
        unsafe header = memory.header
        unsafe answer = memory.answer.baseAddress!
    }

    /// Begins the answer for an image.
    mutating func begin() {
        (used, tags, problems, reachedLimit) = (0, 0, 0, false)
        limit = unsafe max(0, min(header.pointee.maxBytes, PluginMemory.answerCapacity - AnswerForm.reserve))
        maxTags = unsafe header.pointee.maxTags
    }

    /// - Parameter tag: all of the structure that the contract has.
    mutating func emit(_ tag: UnsafePointer<tl_tag>) -> tl_status {
        guard !reachedLimit else { return TL_LIMIT.status }
        guard tags < maxTags else { return reachLimit("more than \(maxTags) tags; the rest was left out") }
        guard unsafe Self.isName(tag.pointee.group), unsafe Self.isName(tag.pointee.name) else {
            return TL_FAILED.status
        }
        let hasForms = unsafe tag.pointee.value != nil || tag.pointee.printed != nil
        var cursor = unsafe AnswerCursor(answer, from: used, to: limit)
        let (slot, isWritten) = unsafe rows.slot(of: tag, hasForms: hasForms, number: tags)
        if !isWritten {
            unsafe put(row: slot, of: tag, hasForms, at: &cursor)
            unsafe rows.write(tag, hasForms: hasForms, at: slot)
        }
        unsafe put(tag, slot, hasForms, at: &cursor)
        guard !cursor.isFull, !cursor.isMalformed else {
            if !isWritten { rows.forget(slot) }
            return cursor.isMalformed
                ? TL_FAILED.status : reachLimit("its tags take more than \(limit) bytes; the rest was left out")
        }
        tags += 1
        commit(cursor)
        return TL_OK.status
    }

    private static func isName(_ text: tl_string) -> Bool {
        unsafe text.text != nil && text.length > 0 && text.length <= AnswerForm.longestName
    }

    private func put(
        row slot: Int, of tag: UnsafePointer<tl_tag>, _ hasForms: Bool, at cursor: inout AnswerCursor
    ) {
        cursor.put(UInt8(AnswerForm.row))
        unsafe cursor.put(UInt8(truncatingIfNeeded: tag.pointee.kind))
        cursor.put(UInt8(hasForms ? 1 : 0))
        cursor.put(UInt16(slot))
        unsafe cursor.put(UInt16(truncatingIfNeeded: tag.pointee.traits))
        unsafe cursor.put(tag.pointee.id)
        unsafe cursor.put(tag.pointee.group)
        unsafe cursor.put(tag.pointee.name)
    }

    private func put(
        _ tag: UnsafePointer<tl_tag>, _ slot: Int, _ hasForms: Bool, at cursor: inout AnswerCursor
    ) {
        let raw = unsafe tag.pointee.raw
        let head = unsafe AnswerForm.Tag(
            rawType: UInt8(truncatingIfNeeded: tag.pointee.raw_type),
            rawOrder: UInt8(truncatingIfNeeded: tag.pointee.raw_order), hasForms: hasForms ? 1 : 0,
            rawCount: UInt32(truncatingIfNeeded: raw.length),
            rawSize: tag.pointee.raw_size == 0 ? UInt64(raw.length) : tag.pointee.raw_size,
            fileOffset: tag.pointee.file_offset, slot: UInt16(truncatingIfNeeded: slot))
        unsafe cursor.put(head, raw.data, count: raw.length)
        guard hasForms else { return }
        unsafe cursor.putForm(tag.pointee.value)
        unsafe cursor.putForm(tag.pointee.printed)
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
        unsafe header.pointee.answerCount = used
    }
}
