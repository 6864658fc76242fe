package import TaglineSDK

/// A value of a configuration that knows where it stands.
package struct JSONNode: Sendable {
    /// A value as in `JSONValue`, with nodes inside.
    package enum Content: Sendable {
        case scalar(JSONValue)
        case array([JSONNode])
        case object([Member])
    }

    package struct Member: Sendable {
        package let name: String
        let nameLocation: ConfigurationLocation
        package var node: JSONNode
    }

    /// What a document says of every value in it.
    package struct Origin: Sendable {
        /// The file as messages name it.
        package let file: String
        /// What relative paths are relative to; nil leaves them as they are.
        package let folder: String?
        /// What a `$` in a string begins.
        let forms: Forms

        enum Forms {
            /// All forms that interpolation knows.
            case all
            /// `${shard}`, since who types a value has nothing else that tells shards apart.
            case shard
            /// Nothing: it stands for itself.
            case none
        }

        package init(file: String, folder: String?) {
            self.init(file: file, folder: folder, forms: .all)
        }

        init(file: String, folder: String?, forms: Forms) {
            self.file = file
            self.folder = folder
            self.forms = forms
        }
    }

    /// Where a value stands, kept apart so that a node is small: it is copied a lot.
    private final class Place: Sendable {
        let location: ConfigurationLocation
        let origin: Origin

        init(_ location: ConfigurationLocation, _ origin: Origin) {
            self.location = location
            self.origin = origin
        }
    }

    package var content: Content
    private let place: Place
    /// Whether a part of the string came from the environment, so that no message may show it.
    package var isFromEnvironment = false
    /// Whether interpolation failed, which was reported, so that nothing else needs to be said of the string.
    package var isBroken = false
    /// Whether the string differs from shard to shard.
    package var namesShard = false

    package init(_ content: Content, at location: ConfigurationLocation, origin: Origin) {
        self.content = content
        place = Place(location, origin)
    }

    package var location: ConfigurationLocation { place.location }
    package var origin: Origin { place.origin }

    /// Gives a value made by a program the form of one that was read, without lines and columns.
    package init(_ value: JSONValue, pointer: String = "", origin: Origin) {
        let content: Content =
            switch value {
            case .array(let elements):
                .array(
                    elements.enumerated().map { index, element in
                        JSONNode(element, pointer: pointer.appending(component: "\(index)"), origin: origin)
                    })
            case .object(let members):
                .object(
                    members.map { member in
                        let node = JSONNode(
                            member.value, pointer: pointer.appending(component: member.name), origin: origin)
                        return Member(name: member.name, nameLocation: node.location, node: node)
                    })
            default: .scalar(value)
            }
        self.init(content, at: ConfigurationLocation(file: origin.file, pointer: pointer), origin: origin)
    }

    package var value: JSONValue {
        switch content {
        case .scalar(let value): value
        case .array(let elements): .array(elements.map(\.value))
        case .object(let members): .object(members.map { JSONValue.Member($0.name, $0.node.value) })
        }
    }

    package var members: [Member]? {
        if case .object(let members) = content { members } else { nil }
    }

    package var elements: [JSONNode]? {
        if case .array(let elements) = content { elements } else { nil }
    }

    package var string: String? {
        if case .scalar(.string(let text)) = content { text } else { nil }
    }

    package subscript(name: String) -> JSONNode? {
        members?.first { $0.name == name }?.node
    }

    /// What a message may say of this value.
    package var summary: String {
        isFromEnvironment ? "a value from the environment" : value.summary
    }

    /// The node that names and indices lead to, or the last one on the way that exists.
    package func descendant(_ path: some Sequence<String>) -> JSONNode {
        var node = self
        for component in path {
            let next = node.elements.flatMap { elements in
                Int(component).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            }
            guard let child = node[component] ?? next else { break }
            node = child
        }
        return node
    }

    /// Where a member's name stands, or a value.
    package func location(of path: [String], concernsName: Bool) -> ConfigurationLocation {
        if concernsName, let name = path.last,
            let member = descendant(path.dropLast()).members?.first(where: { $0.name == name })
        {
            return member.nameLocation
        }
        return descendant(path).location
    }
}
