internal import TaglineSDK

extension Vendor {
    /// Casio: a bare directory of the first kind, and one behind `QVC` or `DCI` of the second, which Pentax used once as well.
    static let casio = Vendor("Casio", [CasioMain.text, CasioType2.text], functions: CasioFunctions.all)
}
