internal import TaglineSDK

/// The tags of one directory of a maker note, and how that is read.
struct NoteTable: Sendable {
    let name: String
    let vendor: Vendor
    /// Family 1 of ExifTool's groups.
    var group: String
    var layout: Layout
    /// The format of an element in binary data.
    var format = ElementFormat.int8u
    /// The index of the first element that is looked at for unknown tags.
    var first: Int?
    var rows: NoteRows

    /// How a directory is built.
    enum Layout: Sendable {
        /// Like a directory of TIFF.
        case ifd
        /// Values at fixed places.
        case binary
        /// Values one behind the other.
        case serial
        /// By a reader of the vendor's own.
        case own(NoteDirectoryReader)
    }
}
