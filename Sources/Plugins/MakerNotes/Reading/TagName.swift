internal import TaglineSDK

/// The name of a tag that is looked for, with its hash: names are compared only where those agree.
struct TagName: Sendable {
    let text: String
    private let hash: UInt32

    init(_ text: String) {
        self.text = text
        hash = TagDefinition.hash(ofName: text)
    }

    /// Whether a row has this name.
    func isName(of definition: TagDefinition) -> Bool { definition.nameHash == hash && definition.name == text }
}

// Spans lend their elements where they stand; a slice would copy each tag that is looked at.
extension ArraySlice<Tag> {
    /// The first tag of a name.
    func first(named name: TagName, in group: String? = nil) -> Tag? {
        let tags = span
        for index in tags.indices where name.isName(of: tags[index].definition) {
            if group == nil || tags[index].group == group { return tags[index] }
        }
        return nil
    }

    /// The last tag of a name.
    func last(named name: TagName, in group: String? = nil) -> Tag? {
        let tags = span
        for index in tags.indices.reversed() where name.isName(of: tags[index].definition) {
            if group == nil || tags[index].group == group { return tags[index] }
        }
        return nil
    }

    /// The tag of a name that counts where there are several: the last one, unless it gives way to others.
    func told(_ name: String) -> Tag? {
        let name = TagName(name)
        let tags = span
        for index in tags.indices.reversed() where name.isName(of: tags[index].definition) {
            if !tags[index].definition.traits.contains(.yielding) { return tags[index] }
        }
        return first(named: name)
    }
}
