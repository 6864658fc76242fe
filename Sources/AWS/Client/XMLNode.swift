/// An element of the XML that services answer with: elements and text. Attributes, comments and declarations are passed
/// over, and there are no entities but the five of XML and numbers.
///
/// Source: Extensible Markup Language 1.0, sections 2.1, 2.4 and 4.1.
package struct XMLNode: Sendable {
    /// Without its namespace's prefix.
    package let name: String
    package private(set) var children: [XMLNode] = []
    /// The text directly in it, with entities resolved.
    package private(set) var text = ""

    private static let maxDepth = 32

    /// The root of a document; `nil` if it is none.
    package init?(_ document: [UInt8]) {
        var parser = Parser(bytes: document[...])
        guard let root = parser.root(maxDepth: Self.maxDepth) else { return nil }
        self = root
    }

    private init(name: String) { self.name = name }

    /// The children of a name.
    package func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

    /// The first element of a name, at whatever depth.
    package func first(_ name: String) -> XMLNode? {
        for child in children {
            if child.name == name { return child }
            if let found = child.first(name) { return found }
        }
        return nil
    }

    /// The text of the first child of a name.
    package func text(_ name: String) -> String? { children.first { $0.name == name }?.text }

    private struct Parser {
        var bytes: ArraySlice<UInt8>

        mutating func root(maxDepth: Int) -> XMLNode? {
            var open: [XMLNode] = []
            while let next = bytes.first {
                guard next == UInt8(ascii: "<") else {
                    let text = bytes.prefix { $0 != UInt8(ascii: "<") }
                    bytes = bytes.dropFirst(text.count)
                    if !open.isEmpty { open[open.count - 1].text += Self.resolved(text) }
                    continue
                }
                if skip("<!--", to: "-->") || skip("<?", to: "?>") { continue }
                if bytes.starts(with: "<![CDATA[".utf8) {
                    guard let text = take(after: "<![CDATA[", to: "]]>"), !open.isEmpty else { return nil }
                    open[open.count - 1].text += String(decoding: text, as: UTF8.self)
                    continue
                }
                guard let tag = take(after: "<", to: ">"), tag.first != UInt8(ascii: "!") else { return nil }
                let isEmptyElement = tag.last == UInt8(ascii: "/")
                if tag.first == UInt8(ascii: "/") || isEmptyElement {
                    if isEmptyElement { open.append(XMLNode(name: Self.name(tag.dropLast()))) }
                    guard let node = open.popLast(), isEmptyElement || node.name == Self.name(tag.dropFirst()) else {
                        return nil
                    }
                    if open.isEmpty { return node }
                    open[open.count - 1].children.append(node)
                } else {
                    guard open.count < maxDepth else { return nil }
                    open.append(XMLNode(name: Self.name(tag)))
                }
            }
            return nil
        }

        private mutating func skip(_ start: String, to end: String) -> Bool {
            guard bytes.starts(with: start.utf8) else { return false }
            if take(after: start, to: end) == nil { bytes = [] }
            return true
        }

        private mutating func take(after start: String, to end: String) -> ArraySlice<UInt8>? {
            let rest = bytes.dropFirst(start.utf8.count)
            guard let found = rest.firstRange(of: Array(end.utf8)) else { return nil }
            bytes = bytes[found.upperBound...]
            return rest[..<found.lowerBound]
        }

        private static func name(_ tag: ArraySlice<UInt8>) -> String {
            let name = tag.prefix { $0 > 0x20 }
            let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
            return String(decoding: local, as: UTF8.self)
        }

        private static func resolved(_ text: ArraySlice<UInt8>) -> String {
            guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
            var result = ""
            var rest = text
            while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
                result += String(decoding: rest[..<start], as: UTF8.self)
                guard let end = rest[start...].firstIndex(of: UInt8(ascii: ";")) else { break }
                result.unicodeScalars.append(scalar(String(decoding: rest[(start + 1)..<end], as: UTF8.self)))
                rest = rest[(end + 1)...]
            }
            return result + String(decoding: rest, as: UTF8.self)
        }

        private static func scalar(_ entity: String) -> Unicode.Scalar {
            switch entity {
            case "amp": return "&"
            case "lt": return "<"
            case "gt": return ">"
            case "quot": return "\""
            case "apos": return "'"
            default:
                let isHexadecimal = entity.hasPrefix("#x")
                let number = UInt32(entity.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
                return number.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
            }
        }
    }
}
