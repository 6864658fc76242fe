/// The tags of a record by group, in the order in which they first occur, and how often each name came before.
///
/// It takes time in proportion to the tags whatever their names are, since a file can hold thousands of equal ones.
struct TagGroups {
    /// The groups, in the order in which they first occur.
    private(set) var groups: [Group] = []
    /// Whether any name stands twice in a group.
    var hasRepeats: Bool { !counts.isEmpty }
    /// How many tags there are.
    private let count: Int
    /// Tags of one group that follow one another.
    private var runs: [Run] = []
    /// For each tag 1 if it is the first of its name in its group, 2 for the second, and so on; empty if no name is
    /// repeated.
    private var counts: [Int32] = []

    struct Group {
        let name: String
        fileprivate let firstRun: Int
        fileprivate var lastRun: Int
    }

    fileprivate struct Run {
        let start: Int
        var end: Int
        /// The next run of the same group, or -1.
        var next: Int
    }

    init(_ tags: [Tag]) {
        count = tags.count
        groups.reserveCapacity(8)
        runs.reserveCapacity(8)
        var finder = GroupFinder()
        let names = NameTable(capacity: tags.count)
        var start = 0
        let tags = tags.span
        while start < tags.count {
            let group = finder.index(of: tags[start].group, in: groups)
            var end = start
            repeat {
                if let earlier = names.insert(end, in: group, of: tags) { noteRepeat(of: earlier, at: end) }
                end += 1
            } while end < tags.count && tags[end].group == tags[start].group
            append(Run(start: start, end: end, next: -1), to: group, named: tags[start].group)
            start = end
        }
    }

    /// The indices of a group's tags.
    func members(of group: Group) -> Members {
        Members(runs: runs, next: group.firstRun)
    }

    /// 1 if a tag is the first of its name in its group, 2 for the second, and so on.
    func occurrence(of index: Int) -> Int32 {
        counts.isEmpty ? 1 : counts[index]
    }

    /// For each tag 1 if it is the first of its name in its group, 2 for the second, and so on.
    var occurrences: [Int32] {
        counts.isEmpty ? [Int32](repeating: 1, count: count) : counts
    }

    private mutating func append(_ run: Run, to group: Int, named name: String) {
        if group == groups.count {
            groups.append(Group(name: name, firstRun: runs.count, lastRun: runs.count))
        } else {
            runs[groups[group].lastRun].next = runs.count
            groups[group].lastRun = runs.count
        }
        runs.append(run)
    }

    private mutating func noteRepeat(of earlier: Int, at index: Int) {
        if counts.isEmpty { counts = [Int32](repeating: 1, count: count) }
        counts[index] = counts[earlier] + 1
    }

    /// The indices of a group's tags, run by run.
    struct Members: Sequence, IteratorProtocol {
        private let runs: [Run]
        private var nextRun: Int
        private var index = 0
        private var end = 0

        fileprivate init(runs: [Run], next: Int) {
            self.runs = runs
            nextRun = next
        }

        mutating func next() -> Int? {
            if index == end {
                guard nextRun >= 0 else { return nil }
                (index, end, nextRun) = (runs[nextRun].start, runs[nextRun].end, runs[nextRun].next)
            }
            defer { index += 1 }
            return index
        }
    }
}

/// An open hash table of the last tag of each group and name.
@safe
private struct NameTable: ~Copyable {
    /// In the upper half of a slot the upper half of a hash, in the lower one the index of a tag and one; or 0.
    private let slots: UnsafeMutableBufferPointer<UInt64>
    private var mask: Int { unsafe slots.count - 1 }

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        unsafe slots = .allocate(capacity: size)
        unsafe slots.initialize(repeating: 0)
    }

    deinit { unsafe slots.deallocate() }

    /// Enters a tag.
    ///
    /// - Returns: the index of the last tag before it of the same group and name.
    func insert(_ index: Int, in group: Int, of tags: borrowing Span<Tag>) -> Int? {
        let key = Self.key(group, tags[index].definition.nameHash)
        let entry = key & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: index + 1)
        // No slot is outside: the number of slots is a power of two.
        var slot = Int(truncatingIfNeeded: key) & mask
        while case let known = unsafe slots[slot], known != 0 {
            if (known ^ entry) >> 32 == 0 {
                let other = Int(known & 0xFFFF_FFFF) - 1
                if tags[other].definition.name == tags[index].definition.name, tags[other].group == tags[index].group {
                    unsafe slots[slot] = entry
                    return other
                }
            }
            slot = (slot + 1) & mask
        }
        unsafe slots[slot] = entry
        return nil
    }

    @inline(__always)
    private static func key(_ group: Int, _ nameHash: UInt32) -> UInt64 {
        let product = UInt64(nameHash ^ UInt32(truncatingIfNeeded: group) &* 0x9E37_79B9) &* 0x9E37_79B9_7F4A_7C15
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
