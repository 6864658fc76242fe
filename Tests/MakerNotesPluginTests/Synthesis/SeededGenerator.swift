/// Random numbers that are the same in every run: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Numbers that a text decides, so that a change in one place leaves what is made elsewhere as it was.
    init(seed: UInt64, _ text: String) {
        state = text.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }

    mutating func isTrue(percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 32) } }

    /// A number of so many bits as cameras write it: mostly small, at times at a limit, seldom anything.
    mutating func number(bits: Int) -> UInt64 {
        let most: UInt64 = bits == 64 ? .max : 1 << UInt64(bits) - 1
        switch Int.random(in: 0..<20, using: &self) {
        case 0..<9: return UInt64.random(in: 0...12, using: &self)
        case 9..<13: return UInt64.random(in: 0...255, using: &self)
        case 13: return most
        case 14: return most / 2
        case 15: return most / 2 + 1
        default: return next() & most
        }
    }

    /// A text as cameras write it: words, dates, numbers, padded or not.
    mutating func text() -> [UInt8] {
        let words = [
            "", "NORMAL", "Auto", "2008:05:30 15:56:01", "2008:05:30", "0", "1.05", "v02.10", "SN 0012345", " ",
            "55-200mm F4-5.6", "100", "off  ", "0100", "12 34", "abcdefghijklmnopqrstuvwxyz",
        ]
        var text = Array((words.randomElement(using: &self) ?? "").utf8)
        if isTrue(percent: 20) { text += Array((words.randomElement(using: &self) ?? "").utf8) }
        if isTrue(percent: 80) { text.append(0) }
        if isTrue(percent: 20) { text += [UInt8](repeating: isTrue(percent: 50) ? 0 : 0x20, count: 6) }
        return text
    }
}
