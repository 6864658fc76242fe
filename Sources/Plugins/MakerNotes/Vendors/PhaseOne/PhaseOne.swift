internal import TaglineSDK

extension Vendor {
    /// Phase One and Leaf's later backs: directories of their own kind, whose offsets count from their header.
    static let phaseOne = Vendor(
        "PhaseOne", [PhaseOneTables.text], readers: ["phaseOne": PhaseOneReader.read])
}
