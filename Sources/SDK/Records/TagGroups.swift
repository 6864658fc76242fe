/// The tags of a record by group, in the order in which they first occur, and how often each name came before.
///
/// It takes time in proportion to the tags whatever their names are, since a file can hold thousands of equal ones.
struct TagGroups {
    /// The groups, in the order in which they first occur.
    private(set) var groups: [Group] = []
    /// For each tag 1 if it is the first of its name in its group, 2 for the second, and so on.
    private(set) var occurrences: [Int32]
    /// Whether any name stands twice in a group.
    private(set) var hasRepeats = false
    /// For each tag the next one of its group, or -1.
    private var successors: [Int32]
    /// For each tag a hash of its group and name.
    private var keys: [UInt64]
    /// An open hash table of the last tag of each group and name.
    private var slots: [Int32]

    struct Group {
        let name: String
        fileprivate let first: Int
        fileprivate var last: Int
    }

    init(_ tags: [Tag]) {
        occurrences = [Int32](repeating: 1, count: tags.count)
        successors = [Int32](repeating: -1, count: tags.count)
        keys = [UInt64](repeating: 0, count: tags.count)
        slots = [Int32](repeating: -1, count: Self.capacity(for: tags.count))
        groups.reserveCapacity(16)
        var finder = GroupFinder()
        var group = -1
        let tags = tags.span
        for index in tags.indices {
            if group < 0 || groups[group].name != tags[index].group {
                group = finder.index(of: tags[index].group, in: groups)
            }
            if group == groups.count {
                groups.append(Group(name: tags[index].group, first: index, last: index))
            } else {
                successors[groups[group].last] = Int32(truncatingIfNeeded: index)
                groups[group].last = index
            }
            keys[index] = Self.key(group, tags[index].name)
            count(index, of: tags)
        }
    }

    /// The indices of a group's tags.
    func members(of group: Group) -> some Sequence<Int> {
        sequence(first: group.first) { index in
            let next = successors[index]
            return next < 0 ? nil : Int(next)
        }
    }

    private mutating func count(_ index: Int, of tags: borrowing Span<Tag>) {
        var slot = Int(truncatingIfNeeded: keys[index]) & (slots.count - 1)
        while slots[slot] >= 0 {
            let other = Int(slots[slot])
            if keys[other] == keys[index], tags[other].name == tags[index].name, tags[other].group == tags[index].group
            {
                occurrences[index] = occurrences[other] + 1
                hasRepeats = true
                break
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(truncatingIfNeeded: index)
    }

    private static func capacity(for count: Int) -> Int {
        var capacity = 16
        while capacity < count * 2 { capacity *= 2 }
        return capacity
    }

    /// Eight bytes at a time, each mixed in by a multiplication with the golden ratio.
    private static func key(_ group: Int, _ name: String) -> UInt64 {
        let seed = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: group)
        let key: UInt64? = unsafe name.utf8.withContiguousStorageIfAvailable { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            var key = seed &+ UInt64(truncatingIfNeeded: bytes.count)
            var offset = 0
            while offset + 8 <= bytes.count {
                key = unsafe mix(key, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset += 8
            }
            var rest: UInt64 = 0
            while offset < bytes.count {
                rest = unsafe rest << 8 | UInt64(bytes[offset])
                offset += 1
            }
            return mix(key, rest)
        }
        return key ?? seed
    }

    private static func mix(_ key: UInt64, _ word: UInt64) -> UInt64 {
        let product = (key ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }
}

/// Finds groups by name: by looking while they are few, as they nearly always are, and by hashing when they are many.
private struct GroupFinder {
    private var indices: [String: Int] = [:]

    mutating func index(of name: String, in groups: [TagGroups.Group]) -> Int {
        if groups.count < 32 { return groups.firstIndex { $0.name == name } ?? groups.count }
        if indices.isEmpty {
            for (index, group) in groups.enumerated() { indices[group.name] = index }
        }
        if let index = indices[name] { return index }
        indices[name] = groups.count
        return groups.count
    }
}
