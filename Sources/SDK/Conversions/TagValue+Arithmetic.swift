/// What a value is worth in a calculation.
extension TagValue {
    /// The number with the digits it is written with, if this is a finite number or text that is nothing but one.
    public var decimal: Double? {
        switch self {
        case .integer(let number):
            Double(number)
        case .real(let number, let digits):
            number.isFinite ? (digits < 15 ? number.rounded(toSignificantDigits: Int(digits)) : number) : nil
        case .text(let text):
            Self.decimal(in: Bytes(Array(text.utf8)), wholly: true)
        case .bytes(let bytes):
            Self.decimal(in: bytes, wholly: true)
        case .vector, .list, .binary:
            nil
        }
    }

    /// The number at the start of a value, whatever follows it; 0 where there is none, and infinity for `inf` and `Inf`.
    public var leadingNumber: Double {
        switch self {
        case .integer, .real:
            decimal ?? number ?? 0
        case .text("inf"), .text("Inf"):
            .infinity
        case .text(let text):
            Self.decimal(in: Bytes(Array(text.utf8)), wholly: false) ?? 0
        case .bytes(let bytes):
            Self.decimal(in: bytes, wholly: false) ?? 0
        case .vector(let elements), .list(let elements):
            elements.first?.leadingNumber ?? 0
        case .binary:
            0
        }
    }

    /// The elements of a vector or list, the words of a text, or the value itself.
    public var parts: [TagValue] {
        switch self {
        case .vector(let elements), .list(let elements):
            elements
        case .bytes(let bytes):
            bytes.array.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { .bytes(Bytes(Array($0))) }
        case .text(let text):
            text.isEmpty ? [] : text.split(separator: " ").map { .text(String($0)) }
        case .integer, .real, .binary:
            [self]
        }
    }

    /// Whether this is a fraction without a value: 0/0, or n/0.
    public var isUndefined: Bool { self == .text("undef") || self == .text("inf") }

    private static func decimal(in bytes: Bytes, wholly: Bool) -> Double? {
        var index = 0
        func digits() -> Int {
            let start = index
            while let byte = bytes.byte(at: index), (0x30...0x39).contains(byte) { index += 1 }
            return index - start
        }
        if !wholly { while bytes.byte(at: index) == 0x20 { index += 1 } }
        let start = index
        if bytes.byte(at: index) == UInt8(ascii: "+") || bytes.byte(at: index) == UInt8(ascii: "-") { index += 1 }
        var count = digits()
        if bytes.byte(at: index) == UInt8(ascii: ".") {
            index += 1
            count += digits()
        }
        guard count > 0 else { return nil }
        let mantissaEnd = index
        if let byte = bytes.byte(at: index), byte | 0x20 == UInt8(ascii: "e") {
            index += 1
            if bytes.byte(at: index) == UInt8(ascii: "+") || bytes.byte(at: index) == UInt8(ascii: "-") { index += 1 }
            if digits() == 0 { index = mantissaEnd }
        }
        if wholly, index != bytes.count { return nil }
        let text = bytes.prefix(index).dropFirst(start)
        return Double(String(decoding: text.array, as: UTF8.self))
            ?? Double(String(decoding: text.array, as: UTF8.self) + "0")
    }
}
