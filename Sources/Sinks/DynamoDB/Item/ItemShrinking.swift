/// Makes an item that DynamoDB would refuse fit, by a rule that a reader can rely on.
///
/// 1. A compressed tag map is left out.
/// 2. Tags are left out, the largest first, until the item fits.
/// 3. Texts outside the key and the indexes are cut to 1,024 bytes, the longest first, until it fits.
///
/// What it did to an item stands in its attribute `shrunk`: `tags.IFD0.ImageDescription`, `description`. Of more than a
/// hundred names only the first hundred are kept, and `...`.
enum ItemShrinking {
    static let markName = "shrunk"
    private static let textBytes = 1024
    private static let markedNames = 100

    /// The item, shrunk if it has to be.
    static func fit(_ item: [Attribute], protecting names: @autoclosure () -> Set<String>) -> [Attribute] {
        // What the mark itself may add at the most is taken off before.
        let limit = DynamoDBLimits.itemBytes - 16 * 1024
        guard item.itemSize > DynamoDBLimits.itemBytes else { return item }
        var item = item
        var marks: [String] = []
        if case .binary? = item["tags"] {
            item.removeAll { $0.name == "tags" }
            marks.append("tags")
        }
        leaveOutTags(of: &item, limit, &marks)
        cutTexts(of: &item, limit, protecting: names(), &marks)
        if marks.count > markedNames { marks = marks.prefix(markedNames) + ["..."] }
        return item + [Attribute(markName, .stringSet(marks.map { cut($0, to: 128) }.unique))]
    }

    private static func leaveOutTags(of item: inout [Attribute], _ limit: Int, _ marks: inout [String]) {
        guard let position = item.firstIndex(where: { $0.name == "tags" }), case .map(var groups) = item[position].value
        else { return }
        var tags: [(group: Int, name: String, size: Int)] = []
        for (index, group) in groups.enumerated() {
            guard case .map(let members) = group.value else { continue }
            tags += members.map { (index, $0.name, $0.size + 1) }
        }
        // In order of size, and equal ones in the order of the file, so that equal records give equal items.
        let largest = tags.enumerated().sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
        var excess = item.itemSize - limit
        var dropped: [Set<String>] = groups.map { _ in [] }
        for (_, tag) in largest {
            guard excess > 0 else { break }
            excess -= tag.size
            dropped[tag.group].insert(tag.name)
            marks.append("tags.\(groups[tag.group].name).\(tag.name)")
        }
        for index in groups.indices where !dropped[index].isEmpty {
            guard case .map(let members) = groups[index].value else { continue }
            groups[index].value = .map(members.filter { !dropped[index].contains($0.name) })
        }
        item[position].value = .map(groups)
    }

    private static func cutTexts(
        of item: inout [Attribute], _ limit: Int, protecting names: Set<String>, _ marks: inout [String]
    ) {
        while item.itemSize > limit {
            let longest = item.indices.filter { !names.contains(item[$0].name) && textCount(item[$0]) > textBytes }
                .max { textCount(item[$0]) < textCount(item[$1]) }
            guard let longest, case .string(let text) = item[longest].value else { return }
            item[longest].value = .string(cut(text, to: textBytes))
            marks.append(item[longest].name)
        }
    }

    private static func textCount(_ attribute: Attribute) -> Int {
        if case .string(let text) = attribute.value { text.utf8.count } else { 0 }
    }

    /// As many whole characters as fit.
    static func cut(_ text: String, to count: Int) -> String {
        guard text.utf8.count > count else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: count)
        while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
        return String(text[..<end])
    }
}

extension [String] {
    /// Each text once, in this order.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
