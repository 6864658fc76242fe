internal import TaglineSDK

/// Dates in texts, converted to the form that EXIF has: `2008:05:30 15:56:01`.
enum TextDate {
    /// A date such as `Mon, 1 Jan 2018 12:10:22 EST` (RFC 1123, section 5.2.14), which the specification suggests
    /// (section 11.3.3.1). What is none stays as it is.
    static func creationTime(_ text: Bytes) -> TagValue {
        let bytes = [UInt8](text.array)
        guard bytes.count < 256 else { return .bytes(text) }
        for position in bytes.indices.dropFirst() {
            guard let month = month(in: bytes, at: position), let date = date(in: bytes, month, at: position) else {
                continue
            }
            return date.map { .text($0) } ?? .bytes(text)
        }
        return .bytes(text)
    }

    /// A date such as `2018-01-02T03:04:05Z`, as XMP writes it. What is none stays as it is.
    static func xmpDate(_ text: Bytes) -> TagValue {
        let bytes = [UInt8](text.array)
        guard bytes.count >= 4, bytes[..<4].allSatisfy(isDigit) else { return .bytes(text) }
        var scanner = Scanner(bytes: bytes, position: 16)
        guard bytes.count >= 16, matches(bytes[..<16], "0000-00-00 00:00") else {
            return .bytes(withColons(bytes[...]))
        }
        let second = scanner.secondDigits() == nil ? 16 : 19
        _ = scanner.space()
        let zone = scanner.word()
        guard zone.endIndex == bytes.count else { return .bytes(withColons(bytes[...])) }
        var date = [UInt8](withColons(bytes[..<10]).array)
        date.append(0x20)
        date.append(contentsOf: bytes[11..<second])
        date.append(contentsOf: zone)
        return .bytes(Bytes(date))
    }

    private static func withColons(_ bytes: ArraySlice<UInt8>) -> Bytes {
        Bytes(bytes.map { $0 == 0x2D ? 0x3A : $0 })
    }

    /// Whether bytes are like a pattern, in which 0 stands for a digit and a blank for a blank or a T.
    private static func matches(_ bytes: ArraySlice<UInt8>, _ pattern: StaticString) -> Bool {
        pattern.withUTF8Buffer { pattern in
            unsafe zip(bytes, pattern).allSatisfy { byte, wanted in
                switch wanted {
                case 0x30: isDigit(byte)
                case 0x20: byte == 0x20 || byte == 0x54
                default: byte == wanted
                }
            }
        }
    }

    private static let months: [[UInt8]] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map { Array($0.utf8) }

    /// The month whose name begins at a position, counted from 1.
    private static func month(in bytes: [UInt8], at position: Int) -> Int? {
        guard position + 3 <= bytes.count else { return nil }
        let name = bytes[position..<position + 3].map { $0 | 0x20 }
        return months.firstIndex(of: name).map { $0 + 1 }
    }

    /// The date around a month's name.
    ///
    /// - Returns: `nil` if there is none, and in it `nil` if its time zone is none.
    private static func date(in bytes: [UInt8], _ month: Int, at position: Int) -> String?? {
        guard let day = numberBefore(bytes, position) else { return nil }
        var scanner = Scanner(bytes: bytes, position: position + 3)
        _ = scanner.space()
        guard let year = scanner.number(), scanner.space(), let hour = scanner.number(), scanner.skip(0x3A),
            let minute = scanner.twoDigits()
        else { return nil }
        let second = scanner.secondDigits() ?? 0
        _ = scanner.space()
        guard let zone = zone(scanner.word()) else { return .some(nil) }
        let date = CivilDate(
            year: year < 100 ? year + (year > 70 ? 1900 : 2000) : year, month: month, day: day, hour: hour,
            minute: minute,
            second: second)
        return "\(date.dateText(separator: ":")) \(date.timeText)\(zone)"
    }

    private static func numberBefore(_ bytes: [UInt8], _ position: Int) -> Int? {
        let before = bytes[..<position]
        guard let last = before.lastIndex(where: { !isSpace($0) }), isDigit(bytes[last]) else { return nil }
        let first = before[...last].lastIndex { !isDigit($0) }.map { $0 + 1 } ?? 0
        return Scanner.value(bytes[first...last])
    }

    /// A zone as `+hh:mm`; empty if there is none, and `nil` if it is unknown.
    private static func zone(_ word: ArraySlice<UInt8>) -> String? {
        let name = String(decoding: word, as: UTF8.self)
        if name.isEmpty || name == "0" { return "" }
        if let hours = namedZones[name.uppercased()] {
            let magnitude = abs(hours)
            return "\(hours < 0 ? "-" : "+")\(magnitude < 10 ? "0" : "")\(magnitude):00"
        }
        guard let sign = word.first, sign == 0x2B || sign == 0x2D else { return nil }
        let digits = word.dropFirst().prefix(while: isDigit)
        let rest = word[digits.endIndex...]
        if rest.first == 0x3A, !digits.isEmpty, rest.count >= 3, rest.dropFirst().prefix(2).allSatisfy(isDigit) {
            return String(decoding: word[...(digits.endIndex + 2)], as: UTF8.self)
        }
        guard digits.count >= 3 else { return nil }
        return String(decoding: word[..<(digits.endIndex - 2)] + [0x3A] + digits.suffix(2), as: UTF8.self)
    }

    /// Hours from Greenwich (RFC 822, section 5.1; a military letter has the sign that RFC 822 gives it).
    private static let namedZones: [String: Int] = [
        "UT": 0, "GMT": 0, "UTC": 0, "Z": 0,
        "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
        "A": -1, "B": -2, "C": -3, "D": -4, "E": -5, "F": -6, "G": -7, "H": -8, "I": -9, "K": -10, "L": -11, "M": -12,
        "N": 1, "O": 2, "P": 3, "Q": 4, "R": 5, "S": 6, "T": 7, "U": 8, "V": 9, "W": 10, "X": 11, "Y": 12,
    ]

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Takes a text apart from left to right.
    private struct Scanner {
        let bytes: [UInt8]
        var position: Int

        /// Passes white space over; answers whether there was any.
        mutating func space() -> Bool {
            let start = position
            while position < bytes.count, isSpace(bytes[position]) { position += 1 }
            return position > start
        }

        mutating func skip(_ byte: UInt8) -> Bool {
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        mutating func number() -> Int? {
            let digits = bytes[position...].prefix(while: isDigit)
            position = digits.endIndex
            return Self.value(digits)
        }

        mutating func twoDigits() -> Int? {
            let digits = bytes[position...].prefix(2)
            guard digits.count == 2, digits.allSatisfy(isDigit) else { return nil }
            position += 2
            return Self.value(digits)
        }

        mutating func secondDigits() -> Int? {
            let start = position
            if skip(0x3A), let second = twoDigits() { return second }
            position = start
            return nil
        }

        /// What stands there up to the next white space.
        mutating func word() -> ArraySlice<UInt8> {
            let word = bytes[position...].prefix { !isSpace($0) }
            position = word.endIndex
            return word
        }

        /// The number that a few digits make; `nil` for none or too many.
        static func value(_ digits: ArraySlice<UInt8>) -> Int? {
            (1...9).contains(digits.count) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
        }
    }
}
