internal import TaglineSDK

/// Replaces `${env:NAME}`, `${env:NAME:-default}`, `${env:NAME:?message}`, `${shard}` and `$$` in string values.
///
/// As in a shell, `:-` and `:?` treat an empty variable like one that is not set.
struct Interpolation {
    /// Nil where the document may not look at the environment.
    let environment: [String: String]?
    let shard: String
    let diagnostics: Diagnostics

    func apply(to node: JSONNode) -> JSONNode {
        var result = node
        switch node.content {
        case .array(let elements):
            result.content = .array(elements.map(apply))
        case .object(let members):
            result.content = .object(
                members.map { member in
                    var member = member
                    member.node = apply(to: member.node)
                    return member
                })
        case .scalar(.string(let text)) where text.contains("$"):
            let errorsBefore = diagnostics.errors.count
            switch node.origin.forms {
            case .all: result.content = .scalar(.string(expand(text, in: &result)))
            case .shard: result.content = .scalar(.string(withShard(text, in: &result)))
            case .none: break
            }
            result.isBroken = diagnostics.errors.count > errorsBefore
        case .scalar:
            break
        }
        return result
    }

    private func withShard(_ text: String, in node: inout JSONNode) -> String {
        let parts = text.split(separator: "${shard}", omittingEmptySubsequences: false)
        if parts.count > 1 { node.namesShard = true }
        return parts.joined(separator: shard)
    }

    private func expand(_ text: String, in node: inout JSONNode) -> String {
        var result = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[dollar...].dropFirst()
            if rest.first == "$" {
                result += "$"
                rest = rest.dropFirst()
            } else if rest.first == "{", let end = rest.firstIndex(of: "}") {
                result += replacement(for: rest[..<end].dropFirst(), in: &node)
                rest = rest[end...].dropFirst()
            } else {
                let unclosed = "\"${\" is not closed"
                let unknown = "\"$\" starts no known form; write \"$$\" for a dollar sign"
                diagnostics.report(.interpolation, rest.first == "{" ? unclosed : unknown, at: node.location)
                return text
            }
        }
        return result + rest
    }

    private func replacement(for form: Substring, in node: inout JSONNode) -> String {
        if form == "shard" {
            node.namesShard = true
            return shard
        }
        guard form.hasPrefix("env:") else {
            diagnostics.report(
                .interpolation,
                "unknown form ${\(form)}; known are ${env:NAME}, ${env:NAME:-default}, ${env:NAME:?message}, "
                    + "${shard} and $$",
                at: node.location)
            return ""
        }
        let body = form.dropFirst(4)
        let name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        let rest = body.dropFirst(name.count)
        guard let first = name.first, !first.isNumber, rest.isEmpty || rest.hasPrefix(":-") || rest.hasPrefix(":?")
        else {
            diagnostics.report(.interpolation, "${\(form)} does not name an environment variable", at: node.location)
            return ""
        }
        guard let environment else {
            diagnostics.report(
                .untrustedRegistry,
                "a registry found in the working directory may not read the environment; "
                    + "if you trust the file, name it with --plugins \(node.location.file)",
                at: node.location)
            return ""
        }
        if let value = environment[String(name)], rest.isEmpty || !value.isEmpty {
            node.isFromEnvironment = true
            return value
        }
        if rest.hasPrefix(":-") { return String(rest.dropFirst(2)) }
        let message = rest.count > 2 ? ": \(rest.dropFirst(2))" : ""
        diagnostics.report(
            .missingVariable, "the environment variable \(name) is not set\(message)", at: node.location,
            suggestion: rest.isEmpty ? Suggestion.nearest(to: String(name), among: environment.keys.sorted()) : nil)
        return ""
    }
}
