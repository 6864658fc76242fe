internal import CTagline
internal import Glibc

/// The rows of tags that the reader of a library's answers has, by slot, so that a name is written once and not for each
/// image.
@safe final class WrittenRows {
    // SAFETY: all are allocated here, and freed here only.
    private let rows = UnsafeMutablePointer<Row>.allocate(capacity: AnswerForm.slots)
    /// The names of each row: the group and behind it the name.
    private let names = UnsafeMutableRawPointer.allocate(
        byteCount: AnswerForm.slots * WrittenRows.longestNames, alignment: 8)
    /// The slots of the tags of an image.
    private let order = UnsafeMutablePointer<UInt16>.allocate(capacity: AnswerForm.slots)
    /// Rows with longer names are written each time.
    private static let longestNames = 96

    private struct Row {
        /// What a row has but its names.
        var facts: UInt64 = 0
        var groupCount = 0
        /// 0 where there is no row.
        var nameCount = 0
    }

    init() {
        unsafe rows.initialize(repeating: Row(), count: AnswerForm.slots)
        unsafe order.initialize(repeating: 0, count: AnswerForm.slots)
    }

    deinit {
        unsafe rows.deallocate()
        unsafe names.deallocate()
        unsafe order.deallocate()
    }

    /// The slot of a tag's row.
    ///
    /// - Parameter number: that of the tag in its image. Most images have the same tags in the same order, so that the
    ///   slot need not be computed.
    func slot(of tag: UnsafePointer<tl_tag>, hasForms: Bool, number: Int) -> (slot: Int, isWritten: Bool) {
        let facts = unsafe Self.facts(of: tag, hasForms)
        let (group, name) = unsafe (tag.pointee.group, tag.pointee.name)
        let guess = unsafe Int(order[number % AnswerForm.slots])
        if unsafe isRow(guess, facts, group, name) { return (guess, true) }
        let slot = unsafe Int(truncatingIfNeeded: Self.hash(name, Self.hash(group, facts)) >> 40) % AnswerForm.slots
        unsafe order[number % AnswerForm.slots] = UInt16(slot)
        return unsafe (slot, isRow(slot, facts, group, name))
    }

    private func isRow(_ slot: Int, _ facts: UInt64, _ group: tl_string, _ name: tl_string) -> Bool {
        let row = unsafe rows[slot]
        let place = unsafe names + slot * Self.longestNames
        return unsafe row.facts == facts && row.nameCount == name.length && row.groupCount == group.length
            && Self.isEqual(place, group.text, group.length)
            && Self.isEqual(place + group.length, name.text, name.length)
    }

    /// Whether bytes are equal; up to 16 of them are compared as one or two numbers, which may overlap.
    @inline(__always)
    private static func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
        if count > 16 || count < 4 { return unsafe memcmp(left, right, count) == 0 }
        return count >= 8
            ? unsafe isEqual(left, right, UInt64.self, at: 0) && isEqual(left, right, UInt64.self, at: count - 8)
            : unsafe isEqual(left, right, UInt32.self, at: 0) && isEqual(left, right, UInt32.self, at: count - 4)
    }

    @inline(__always)
    private static func isEqual<Number: FixedWidthInteger & BitwiseCopyable>(
        _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _: Number.Type, at offset: Int
    ) -> Bool {
        unsafe left.loadUnaligned(fromByteOffset: offset, as: Number.self)
            == right.loadUnaligned(fromByteOffset: offset, as: Number.self)
    }

    /// Notes that a tag's row is written.
    func write(_ tag: UnsafePointer<tl_tag>, hasForms: Bool, at slot: Int) {
        let (group, name) = unsafe (tag.pointee.group, tag.pointee.name)
        guard unsafe group.length + name.length <= Self.longestNames else { return forget(slot) }
        let place = unsafe names + slot * Self.longestNames
        unsafe place.copyMemory(from: group.text, byteCount: group.length)
        unsafe (place + group.length).copyMemory(from: name.text, byteCount: name.length)
        unsafe rows[slot] = Row(
            facts: Self.facts(of: tag, hasForms), groupCount: group.length, nameCount: name.length)
    }

    /// Notes that the reader will not have the row of a slot.
    func forget(_ slot: Int) {
        unsafe rows[slot].nameCount = 0
    }

    private static func facts(of tag: UnsafePointer<tl_tag>, _ hasForms: Bool) -> UInt64 {
        let traits = unsafe UInt64(UInt16(truncatingIfNeeded: tag.pointee.traits))
        let kind = unsafe UInt64(UInt8(truncatingIfNeeded: tag.pointee.kind))
        return unsafe UInt64(tag.pointee.id) << 32 | traits << 16 | kind << 8 | (hasForms ? 1 : 0)
    }

    /// Folds text into a hash, eight bytes at a time (the multiplier is that of Knuth's MMIX generator).
    private static func hash(_ text: tl_string, _ seed: UInt64) -> UInt64 {
        let bytes = unsafe UnsafeRawPointer(text.text!)
        let count = unsafe text.length
        var hash = fold(UInt64(count), into: seed)
        var index = 0
        while index + 8 <= count {
            hash = unsafe fold(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self), into: hash)
            index += 8
        }
        if count >= 8 {
            return unsafe fold(bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self), into: hash)
        }
        var rest: UInt64 = 0
        while index < count {
            rest = unsafe rest << 8 | UInt64(bytes.load(fromByteOffset: index, as: UInt8.self))
            index += 1
        }
        return fold(rest, into: hash)
    }

    private static func fold(_ word: UInt64, into hash: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 6_364_136_223_846_793_005
        return product ^ product >> 32
    }
}
