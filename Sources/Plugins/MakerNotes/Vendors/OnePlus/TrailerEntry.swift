internal import FoundationEssentials
internal import TaglineSDK

/// An entry in the list of a OnePlus trailer.
struct TrailerEntry: Decodable {
    let name: String?
    /// How far it begins before the list.
    let offset: Int?
    let length: Int?

    /// - Returns: `nil` for what is no such list.
    static func list(_ json: Bytes) -> [TrailerEntry]? {
        try? JSONDecoder().decode([TrailerEntry].self, from: Data(json.array))
    }
}
