/// The tags of one group, in order, each with how often its name came before.
struct TagGroup {
    let name: String
    fileprivate(set) var members: [Member] = []
    /// Which combinations of number and name length occurred: most names are seen to be new without a comparison.
    private var seen: InlineArray<4, UInt64> = .init(repeating: 0)

    struct Member {
        /// The index among all tags.
        let index: Int
        /// 1 for the first tag of its name in the group, 2 for the second, and so on.
        let occurrence: Int
    }

    /// The groups of tags, in the order in which they first occur.
    static func groups(of tags: [Tag]) -> [TagGroup] {
        var groups: [TagGroup] = []
        var current = -1
        for (index, tag) in tags.enumerated() {
            if current < 0 || groups[current].name != tag.group {
                current = groups.firstIndex { $0.name == tag.group } ?? groups.count
                if current == groups.count { groups.append(TagGroup(name: tag.group)) }
            }
            groups[current].add(index, of: tags)
        }
        return groups
    }

    private init(name: String) {
        self.name = name
    }

    private mutating func add(_ index: Int, of tags: [Tag]) {
        let tag = tags[index]
        let key = (Int(tag.definition.id) &* 7 &+ tag.name.utf8.count) & 255
        let bit = UInt64(1) << UInt64(key & 63)
        var occurrence = 1
        if seen[key >> 6] & bit != 0 {
            occurrence += members.reduce(0) { $0 + (tags[$1.index].name == tag.name ? 1 : 0) }
        }
        seen[key >> 6] |= bit
        members.append(Member(index: index, occurrence: occurrence))
    }
}
