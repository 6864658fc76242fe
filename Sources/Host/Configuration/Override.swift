internal import TaglineSDK

/// One `--set key=value`: a dotted path into the pipeline, and the value to put there.
///
/// A step into a list is an index, or the name or plugin of the element: `sinks.0.options.path`,
/// `sinks.lines.options.path`. The value is read as JSON, and what is not JSON is a string.
struct Override {
    private let path: [String]
    private let value: String
    private let origin: JSONNode.Origin
    private let diagnostics: Diagnostics

    /// Nil, after reporting it, for an argument that is not of the form.
    init?(_ argument: String, workingDirectory: String, diagnostics: Diagnostics) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let file = parts[0].isEmpty ? "--set" : "--set \(parts[0])"
        let path = parts[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !path.contains("") else {
            diagnostics.report(
                .override, "expected key=value, such as source.options.path=photos",
                at: ConfigurationLocation(file: file))
            return nil
        }
        self.path = path
        self.value = String(parts[1])
        self.origin = JSONNode.Origin(file: file, folder: workingDirectory, forms: .shard)
        self.diagnostics = diagnostics
    }

    func apply(to document: JSONNode) -> JSONNode {
        replace(document, path[...])
    }

    private func replace(_ node: JSONNode, _ path: ArraySlice<String>) -> JSONNode {
        guard let component = path.first else { return replacement(at: node.location.pointer) }
        var result = node
        switch node.content {
        case .object(var members):
            if let index = members.firstIndex(where: { $0.name == component }) {
                members[index].node = replace(members[index].node, path.dropFirst())
            } else {
                let pointer = node.location.pointer.appending(component: component)
                let empty = JSONNode(.object([]), at: .init(file: origin.file, pointer: pointer), origin: origin)
                members.append(
                    .init(
                        name: component, nameLocation: empty.location,
                        node: replace(empty, path.dropFirst())))
            }
            result.content = .object(members)
        case .array(var elements):
            let named = elements.firstIndex { $0["name"]?.string == component || $0["plugin"]?.string == component }
            let numbered = Int(component).flatMap { elements.indices.contains($0) ? $0 : nil }
            guard let index = named ?? numbered else {
                report("the list has \(elements.count) elements, and none is called \"\(component)\"", node)
                return node
            }
            elements[index] = replace(elements[index], path.dropFirst())
            result.content = .array(elements)
        case .scalar:
            report("there is \(node.summary), which has no \"\(component)\"", node)
        }
        return result
    }

    private func replacement(at pointer: String) -> JSONNode {
        let parsed = JSONParser.parse(Array(value.utf8), origin: origin, diagnostics: Diagnostics())
        return JSONNode(parsed?.value ?? .string(value), pointer: pointer, origin: origin)
    }

    private func report(_ message: String, _ node: JSONNode) {
        diagnostics.report(
            .override, message, at: ConfigurationLocation(file: origin.file, pointer: node.location.pointer))
    }
}
