internal import TaglineSDK

extension Vendor {
    /// Ricoh: directories of two kinds, and texts in the oldest cameras. The cameras that Pentax builds are its.
    static let ricoh = Vendor("Ricoh", [RicohTables.text], readers: ["text": RicohReaders.text])
}
