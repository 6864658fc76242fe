/// What happens to an image that the table has already.
enum WriteMode: String, Sendable, CaseIterable {
    /// The item stays as it is.
    case ifAbsent = "if-absent"
    /// It is replaced if the image or what read it differs: another `version`, another `fingerprint`.
    case ifChanged = "if-changed"
    /// It is replaced if the image was modified later.
    case ifNewer = "if-newer"
    /// It is replaced.
    case replace

    /// The attributes that the condition compares, which an item has to have.
    var comparedAttributes: [String] {
        switch self {
        case .ifAbsent, .replace: []
        case .ifChanged: ["version", "fingerprint"]
        case .ifNewer: ["modified"]
        }
    }

    /// The condition under which an item is written, with `#k` for the key; `nil` for always.
    ///
    /// - Parameter has: whether the item has an attribute. An image whose time is not known is not newer than any.
    func condition(has: (String) -> Bool) -> String? {
        switch self {
        case .replace: nil
        case .ifAbsent: "attribute_not_exists(#k)"
        case .ifChanged: "attribute_not_exists(#k) OR #version <> :version OR #fingerprint <> :fingerprint"
        case .ifNewer where has("modified"): "attribute_not_exists(#k) OR #modified < :modified"
        case .ifNewer: "attribute_not_exists(#k)"
        }
    }
}
