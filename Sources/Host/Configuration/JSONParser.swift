internal import TaglineSDK

/// Reads JSON (RFC 8259) with comments and trailing commas, keeping the line and column of every name and value.
///
/// A text that is not JSON ends the reading at its first error; duplicate names are reported one and all.
package struct JSONParser {
    /// Deeper nesting than any configuration has, and shallower than any stack.
    static let maximumDepth = 64

    private let text: [Unicode.Scalar]
    private let origin: JSONNode.Origin
    private let diagnostics: Diagnostics
    private var index = 0
    private var line = 1
    private var column = 1

    /// The document in `bytes`, or nil after reporting why there is none.
    package static func parse(
        _ bytes: [UInt8], pointer: String = "", origin: JSONNode.Origin, diagnostics: Diagnostics
    ) -> JSONNode? {
        do throws(ConfigurationError) {
            var parser = JSONParser(try decode(bytes, file: origin.file), origin: origin, diagnostics: diagnostics)
            return try parser.document(pointer)
        } catch {
            diagnostics.report(error.code, error.message, at: error.location)
            return nil
        }
    }

    private init(_ text: [Unicode.Scalar], origin: JSONNode.Origin, diagnostics: Diagnostics) {
        self.text = text
        self.origin = origin
        self.diagnostics = diagnostics
    }

    private static func decode(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> [Unicode.Scalar] {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var iterator = bytes.dropFirst(bytes.starts(with: byteOrderMark) ? 3 : 0).makeIterator()
        var decoder = UTF8()
        var text: [Unicode.Scalar] = []
        text.reserveCapacity(bytes.count)
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                text.append(scalar)
            case .emptyInput:
                return text
            case .error:
                let lineStart = text.lastIndex(of: "\n").map { $0 + 1 } ?? 0
                let line = text.count { $0 == "\n" } + 1
                throw ConfigurationError(
                    .syntax, "the text is not valid UTF-8",
                    at: .init(file: file, line: line, column: text.count - lineStart + 1))
            }
        }
    }

    private mutating func document(_ pointer: String) throws(ConfigurationError) -> JSONNode {
        try skipSpace()
        if peek == nil { throw failure("the text is empty") }
        let node = try value(pointer, depth: 0)
        try skipSpace()
        if peek != nil { throw failure("unexpected \(shown) after the end of the document") }
        return node
    }

    private mutating func value(_ pointer: String, depth: Int) throws(ConfigurationError) -> JSONNode {
        let start = location(pointer)
        if depth > Self.maximumDepth { throw failure("nested more than \(Self.maximumDepth) deep") }
        let content: JSONNode.Content =
            switch peek {
            case "{": .object(try object(pointer, depth: depth))
            case "[": .array(try array(pointer, depth: depth))
            case "\"": .scalar(.string(try string()))
            case "-": .scalar(try number())
            case let scalar? where scalar.isASCII && scalar.properties.numericType == .decimal: .scalar(try number())
            default: .scalar(try literal())
            }
        return JSONNode(content, at: start, origin: origin)
    }

    private mutating func object(
        _ pointer: String, depth: Int
    ) throws(ConfigurationError) -> [JSONNode.Member] {
        var members: [JSONNode.Member] = []
        var lines: [String: Int] = [:]
        advance()
        try skipSpace()
        while peek != "}" {
            guard peek == "\"" else { throw failure("expected a name in double quotes or \"}\", found \(shown)") }
            let (nameLine, nameColumn) = (line, column)
            let name = try string()
            let memberPointer = pointer.appending(component: name)
            let nameLocation = ConfigurationLocation(
                file: origin.file, line: nameLine, column: nameColumn, pointer: memberPointer)
            try skipSpace()
            guard peek == ":" else { throw failure("expected \":\" after the name \"\(name)\", found \(shown)") }
            advance()
            try skipSpace()
            let node = try value(memberPointer, depth: depth + 1)
            if let first = lines[name] {
                diagnostics.report(
                    .duplicateKey, "duplicate key \"\(name)\", which line \(first) already has", at: nameLocation)
            } else {
                lines[name] = nameLine
                members.append(.init(name: name, nameLocation: nameLocation, node: node))
            }
            try separator(before: "}")
        }
        advance()
        return members
    }

    private mutating func array(_ pointer: String, depth: Int) throws(ConfigurationError) -> [JSONNode] {
        var elements: [JSONNode] = []
        advance()
        try skipSpace()
        while peek != "]" {
            elements.append(try value(pointer.appending(component: "\(elements.count)"), depth: depth + 1))
            try separator(before: "]")
        }
        advance()
        return elements
    }

    /// Reads the comma after an element, which may be left out, or stand, before the end.
    private mutating func separator(before end: Unicode.Scalar) throws(ConfigurationError) {
        try skipSpace()
        if peek == "," {
            advance()
            try skipSpace()
        } else if peek != end {
            throw failure("expected \",\" or \"\(end)\", found \(shown)")
        }
    }

    private mutating func literal() throws(ConfigurationError) -> JSONValue {
        let start = location("")
        let word = take { $0.properties.isAlphabetic }
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case "": throw failure("expected a value, found \(shown)")
        default: throw failure("expected a value, found \(word); strings stand in double quotes", at: start)
        }
    }

    /// Takes what looks like a number, and then checks it against the grammar of RFC 8259, section 6.
    private mutating func number() throws(ConfigurationError) -> JSONValue {
        let start = location("")
        let word = take { "+-.0123456789eE".unicodeScalars.contains($0) }
        var rest = word.utf8[...]
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        func skip(_ characters: String) -> Bool {
            guard let first = rest.first, characters.utf8.contains(first) else { return false }
            rest = rest.dropFirst()
            return true
        }
        _ = skip("-")
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let count = digits()
        var isNumber = startsWithZero ? count == 1 : count > 0
        let isInteger = rest.isEmpty
        if skip(".") { isNumber = digits() > 0 && isNumber }
        if skip("eE") {
            _ = skip("+-")
            isNumber = digits() > 0 && isNumber
        }
        guard isNumber, rest.isEmpty else { throw failure("\(word) is not a number of JSON", at: start) }
        if isInteger, let integer = Int64(word) { return .integer(integer) }
        if !isInteger, let real = Double(word), real.isFinite { return .real(real) }
        throw failure("the number \(word) is out of range", at: start)
    }

    private mutating func string() throws(ConfigurationError) -> String {
        let start = location("")
        var characters = String.UnicodeScalarView()
        advance()
        while let scalar = peek {
            switch scalar {
            case "\"":
                advance()
                return String(characters)
            case "\\":
                characters.append(try escape())
            case "\n", "\r":
                throw failure("the string is not closed on its line", at: start)
            case _ where scalar.value < 0x20:
                throw failure("a control character in a string has to be written as an escape")
            default:
                characters.append(scalar)
                advance()
            }
        }
        throw failure("the string is not closed", at: start)
    }

    private mutating func escape() throws(ConfigurationError) -> Unicode.Scalar {
        let start = location("")
        advance()
        guard let letter = peek else { throw failure("the string is not closed", at: start) }
        advance()
        switch letter {
        case "\"", "\\", "/": return letter
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u": break
        default: throw failure("unknown escape \\\(letter)", at: start)
        }
        let high = try codeUnit(from: start)
        if let scalar = Unicode.Scalar(UInt32(high)) { return scalar }
        // A pair of surrogates (RFC 8259, section 7) is one character; half of one is none.
        if UTF16.isLeadSurrogate(high), peek == "\\", index + 1 < text.count, text[index + 1] == "u" {
            advance()
            advance()
            let low = try codeUnit(from: start)
            if UTF16.isTrailSurrogate(low),
                let scalar = Unicode.Scalar(0x10000 + (UInt32(high & 0x3FF) << 10) + UInt32(low & 0x3FF))
            {
                return scalar
            }
        }
        throw failure("the escape is half of a surrogate pair", at: start)
    }

    private mutating func codeUnit(from start: ConfigurationLocation) throws(ConfigurationError) -> UInt16 {
        var digits = ""
        while digits.utf8.count < 4, let scalar = peek, scalar.properties.isASCIIHexDigit {
            digits.unicodeScalars.append(scalar)
            advance()
        }
        guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
            throw failure("\\u takes four hexadecimal digits", at: start)
        }
        return unit
    }

    private var peek: Unicode.Scalar? {
        index < text.count ? text[index] : nil
    }

    private var shown: String {
        switch peek {
        case nil: "the end of the text"
        case let scalar? where scalar.value < 0x20: "a control character"
        case let scalar?: "'\(scalar)'"
        }
    }

    private mutating func advance() {
        guard index < text.count else { return }
        if text[index] == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
        index += 1
    }

    private mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
        var word = String.UnicodeScalarView()
        while let scalar = peek, belongs(scalar) {
            word.append(scalar)
            advance()
        }
        return String(word)
    }

    private mutating func skipSpace() throws(ConfigurationError) {
        while let scalar = peek {
            switch scalar {
            case " ", "\t", "\n", "\r": advance()
            case "/": try skipComment()
            default: return
            }
        }
    }

    private mutating func skipComment() throws(ConfigurationError) {
        let start = location("")
        advance()
        switch peek {
        case "/":
            while let scalar = peek, scalar != "\n" { advance() }
        case "*":
            advance()
            while let scalar = peek {
                advance()
                if scalar == "*", peek == "/" { return advance() }
            }
            throw failure("the comment is not closed", at: start)
        default:
            throw failure("expected a value or a comment, found '/'", at: start)
        }
    }

    private func location(_ pointer: String) -> ConfigurationLocation {
        ConfigurationLocation(file: origin.file, line: line, column: column, pointer: pointer)
    }

    private func failure(_ message: String, at start: ConfigurationLocation? = nil) -> ConfigurationError {
        ConfigurationError(.syntax, message, at: start ?? location(""))
    }
}
