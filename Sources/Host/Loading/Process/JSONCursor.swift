/// Walks through one JSON text (RFC 8259) without making anything of what is not asked for.
///
/// For messages, of which there are many; configuration, whose errors need a place, is read by `JSONParser`.
struct JSONCursor {
    /// Why a text cannot be read on.
    enum Failure: Error, Equatable {
        /// It is not JSON, from this byte on.
        case syntax(at: Int)
        /// It may be JSON, but is not what was expected, in a member.
        case unexpected(String, in: String = "")
    }

    let text: ArraySlice<UInt8>
    var index: Int
    private var depth = 0
    /// Deeper than any message nests.
    private static let maximumDepth = 32

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        index = text.startIndex
    }

    /// The next byte that is no white space, without taking it; 0 at the end.
    mutating func peek() -> UInt8 {
        while index < text.endIndex {
            switch text[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            case let byte: return byte
            }
        }
        return 0
    }

    var isSyntaxError: Failure { .syntax(at: index - text.startIndex) }

    private mutating func take(_ byte: UInt8) throws(Failure) {
        guard peek() == byte, byte != 0 else { throw isSyntaxError }
        index += 1
    }

    /// Takes a comma or the end of a list.
    private mutating func goesOn(until end: UInt8) throws(Failure) -> Bool {
        switch peek() {
        case UInt8(ascii: ","):
            index += 1
            return true
        case end:
            index += 1
            return false
        default: throw isSyntaxError
        }
    }

    /// Takes an object, asking for each member's value.
    mutating func object(_ member: (_ name: String, inout JSONCursor) throws(Failure) -> Void) throws(Failure) {
        guard peek() == UInt8(ascii: "{") else { throw .unexpected("an object") }
        try enter()
        if peek() == UInt8(ascii: "}") {
            index += 1
        } else {
            repeat {
                let name = try string()
                try take(UInt8(ascii: ":"))
                try member(name, &self)
            } while try goesOn(until: UInt8(ascii: "}"))
        }
        depth -= 1
    }

    /// Takes a list, asking for each element.
    mutating func list(_ element: (inout JSONCursor) throws(Failure) -> Void) throws(Failure) {
        guard peek() == UInt8(ascii: "[") else { throw .unexpected("a list") }
        try enter()
        if peek() == UInt8(ascii: "]") {
            index += 1
        } else {
            repeat { try element(&self) } while try goesOn(until: UInt8(ascii: "]"))
        }
        depth -= 1
    }

    private mutating func enter() throws(Failure) {
        index += 1
        depth += 1
        guard depth <= Self.maximumDepth else { throw isSyntaxError }
    }
}
