internal import TaglineSDK

extension Vendor {
    /// DJI: a small directory in the Phantoms' notes, texts in brackets in those of later drones.
    static let dji = Vendor("DJI", [DJITables.text], readers: ["info": DJIReader.info])
}
