/// A place in a configuration.
public struct ConfigurationLocation: Sendable, Hashable, CustomStringConvertible {
    /// The file as the user named it, or what stands for it, such as `--set name`.
    public let file: String
    /// Counted from 1; nil where there is no text.
    public let line: Int?
    /// Counted from 1 in Unicode scalars; nil where there is no text.
    public let column: Int?
    /// The JSON pointer (RFC 6901); empty for the document as a whole.
    public let pointer: String

    public init(file: String, line: Int? = nil, column: Int? = nil, pointer: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.pointer = pointer
    }

    public var description: String {
        var text = file
        if let line { text += ":\(line)" }
        if let column { text += ":\(column)" }
        return pointer.isEmpty ? text : "\(text): \(pointer)"
    }
}

extension String {
    /// A JSON pointer with one more component (RFC 6901, section 3).
    package func appending(component: String) -> String {
        var pointer = self + "/"
        for scalar in component.unicodeScalars {
            switch scalar {
            case "~": pointer += "~0"
            case "/": pointer += "~1"
            default: pointer.unicodeScalars.append(scalar)
            }
        }
        return pointer
    }
}
