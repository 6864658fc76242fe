public import TaglineSDK

extension Shard {
    /// From text such as `2/8`: the third of eight.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let index = parts[0], let count = parts[1] else { return nil }
        self.init(index, of: count)
    }

    /// The text, such as `2/8`.
    public var text: String { "\(index)/\(count)" }

    /// Whether an item with this path belongs to this shard, where a source does not divide its items itself.
    ///
    /// The hash is FNV-1a with 64 bits, and the high bits decide, so that every version divides items alike.
    func contains(_ path: [UInt8]) -> Bool {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in path { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 32
        hash = hash &* 0x9E37_79B9_7F4A_7C15
        return hash.multipliedFullWidth(by: UInt64(count)).high == UInt64(index)
    }
}
