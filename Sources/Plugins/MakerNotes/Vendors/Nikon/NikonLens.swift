internal import TaglineSDK

/// Which lens a Nikon was used with.
enum NikonLens {
    /// The name of a lens for the F mount, or `nil`.
    ///
    /// - Parameter key: eight bytes in hexadecimal, such as `7A 48 5C 80 24 24 4B 06`: see `NikonLensIDs`.
    static func name(of key: String) -> String? {
        if let name = labels[Array(key.utf8)] { return name }
        let candidates = numbered(key)
        if !candidates.isEmpty { return candidates.joined(separator: " or ") }
        return likeness(of: key)
    }

    private static let labels: Labels = {
        let text = TableText([NikonLensIDs.text])
        return Labels(text["labels", "nikonLensIDs"]?.body ?? Bytes())
    }()

    /// Lenses that give the same bytes, which are told apart by `.1`, `.2` and so on.
    private static func numbered(_ key: String) -> [String] {
        var names: [String] = []
        while let name = labels[Array("\(key).\(names.count + 1)".utf8)] { names.append(name) }
        return names
    }

    /// Some lenses of Sigma change their number or their count of stops, and older bodies leave the upper half of the last
    /// byte out: the lens that agrees in the rest.
    private static func likeness(of key: String) -> String? {
        guard let wanted = Key(key), let alike = alike[wanted.rest] else { return nil }
        if let lens = alike.first(where: { $0.key.number == wanted.number && $0.key.type == wanted.type }) {
            return lens.name
        }
        let doubtful =
            alike.first { $0.key.stops == wanted.stops && $0.key.type == wanted.type }
            ?? alike.first { $0.key.number == wanted.number && $0.key.stops == wanted.stops }
        return doubtful.map { "Unknown (\(key)) \($0.name) ?" }
    }

    /// The eight bytes, by what they are compared for.
    private struct Key {
        let number, stops, type: Substring
        /// The bytes in between and the lower half of the last.
        let rest: String

        init?(_ text: String) {
            let parts = text.utf8.split(separator: 0x20).map { Substring($0) }
            guard parts.count == 8, parts[7].utf8.count == 2 else { return nil }
            (number, stops, type) = (parts[0], parts[1], parts[7])
            rest = parts[2...6].joined(separator: " ") + parts[7].suffix(1)
        }
    }

    /// The lenses by the part of their keys in which they must agree, in the order of the keys.
    private static let alike: [String: [(key: Key, name: String)]] = {
        let lenses = labels.entries.sorted { $0.key < $1.key }.compactMap { entry in
            Key(entry.key).map { (key: $0, name: entry.label) }
        }
        return Dictionary(grouping: lenses) { $0.key.rest }
    }()

    /// What the bits of the type of a lens say, in the order in which Nikon writes it on the lens: `E VR`, `1 AF-P`.
    static func type(_ bits: Int64) -> String {
        guard bits != 0 else { return "AF" }
        var words = (0..<32).filter { bits >> $0 & 1 != 0 }.map { $0 < names.count ? names[$0] : "[\($0)]" }
        if let place = words.firstIndex(of: "G"), place > 0, words[place - 1] == "D" { words.remove(at: place - 1) }
        if let place = words.firstIndex(of: "E"), place > 0 {
            words.remove(at: place)
            if words.first == "G", words.count > 1 { words.removeFirst() }
            words.insert("E", at: 0)
        }
        if let place = words.firstIndex(of: "1"), place > 0 {
            words.remove(at: place)
            words.insert("1", at: 0)
        }
        if let place = words.firstIndex(of: "FT-1"), place + 1 < words.count {
            words.remove(at: place)
            words.append("FT-1")
        }
        return words.joined(separator: " ")
    }

    private static let names = ["MF", "D", "G", "VR", "1", "FT-1", "E", "AF-P"]
}
