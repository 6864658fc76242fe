internal import TaglineSDK

extension Vendor {
    /// Sanyo: a directory behind eight bytes.
    static let sanyo = Vendor("Sanyo", [SanyoTables.text])
}
