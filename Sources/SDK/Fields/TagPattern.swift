/// What a field says of tags: a group and a name, either of them possibly with wildcards, or a name in any group.
struct TagPattern: Sendable, Equatable {
    /// `nil` for a bare name, which is looked for in the declared order of groups.
    let group: Glob?
    let name: Glob

    /// Whether several names can match.
    var isWildcard: Bool { name.isWildcard || group?.isWildcard ?? false }

    func matches(_ tag: Tag) -> Bool {
        guard name.matches(tag.name) else { return false }
        return group?.matches(tag.group) ?? true
    }

    /// The index of the tag that answers: the first of its name in the group; of a bare name the first in the group
    /// that ranks first.
    func index(in tags: [Tag]) -> Int? {
        guard group == nil, !name.isWildcard else { return tags.firstIndex(where: matches) }
        var best: (index: Int, rank: Int)?
        for index in tags.indices where name.matches(tags[index].name) {
            let rank = Self.rank(of: tags[index].group)
            if rank == 0 { return index }
            if rank < best?.rank ?? .max { best = (index, rank) }
        }
        return best?.index
    }

    /// The groups in which a bare name is looked for first.
    private static let preferred = ["IFD0", "ExifIFD", "GPS", "InteropIFD", "PNG", "JFIF", "File"]

    /// Previews come last: a bare `ImageWidth` is that of the picture.
    private static func rank(of group: String) -> Int {
        if let rank = preferred.firstIndex(of: group) { return rank }
        return group == "IFD1" || group == "PreviewIFD" ? preferred.count + 1 : preferred.count
    }
}
