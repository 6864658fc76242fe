internal import TaglineSDK

extension Vendor {
    /// Reconyx: five layouts of binary data, told by what they begin with.
    static let reconyx = Vendor("Reconyx", [ReconyxTables.text], functions: ReconyxFunctions.all)
}
