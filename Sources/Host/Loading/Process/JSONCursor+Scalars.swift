internal import TaglineSDK

extension JSONCursor {
    /// Takes a number, a truth value or null.
    mutating func scalar() throws(Failure) -> JSONValue {
        switch peek() {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "{"), UInt8(ascii: "["): throw .unexpected("a number, a string, true or false")
        default: throw isSyntaxError
        }
    }

    /// Takes a whole number.
    mutating func integer() throws(Failure) -> Int {
        guard case .integer(let number) = try scalar(), let number = Int(exactly: number) else {
            throw .unexpected("a whole number")
        }
        return number
    }

    /// Takes true or false.
    mutating func bool() throws(Failure) -> Bool {
        guard case .bool(let value) = try scalar() else { throw .unexpected("true or false") }
        return value
    }

    /// Takes whatever comes, and makes nothing of it.
    mutating func skip() throws(Failure) {
        switch peek() {
        case UInt8(ascii: "{"): try object { _, value throws(Failure) in try value.skip() }
        case UInt8(ascii: "["): try list { value throws(Failure) in try value.skip() }
        default: _ = try scalar()
        }
    }

    /// Sees to it that nothing follows.
    mutating func end() throws(Failure) {
        guard peek() == 0, index == text.endIndex else { throw isSyntaxError }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
        let end = index + word.utf8CodeUnitCount
        guard end <= text.endIndex, String(decoding: text[index..<end], as: UTF8.self) == "\(word)" else {
            throw isSyntaxError
        }
        index = end
        return value
    }

    private mutating func number() throws(Failure) -> JSONValue {
        let start = index
        var whole: Int64? = 0
        let isNegative = text[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        guard index < text.endIndex, (0x30...0x39).contains(text[index]) else { throw isSyntaxError }
        while index < text.endIndex, (0x30...0x39).contains(text[index]) {
            let digit = Int64(text[index] - 0x30)
            whole = whole.flatMap { whole in
                let (tens, overflowed) = whole.multipliedReportingOverflow(by: 10)
                let (sum, overflowedToo) = tens.addingReportingOverflow(digit)
                return overflowed || overflowedToo ? nil : sum
            }
            index += 1
        }
        if let whole, index == text.endIndex || !Self.continuesNumber(text[index]) {
            return .integer(isNegative ? -whole : whole)
        }
        while index < text.endIndex, Self.continuesNumber(text[index]) { index += 1 }
        guard let real = Double(String(decoding: text[start..<index], as: UTF8.self)), real.isFinite else {
            throw isSyntaxError
        }
        return .real(real)
    }

    private static func continuesNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
