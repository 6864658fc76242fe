internal import TaglineSDK

extension Vendor {
    /// Leaf's digital backs: packets with names, some of which hold others.
    static let leaf = Vendor("Leaf", [LeafTags.text], readers: ["packets": LeafReader.read])
}
