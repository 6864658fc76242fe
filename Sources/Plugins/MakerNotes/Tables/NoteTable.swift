internal import TaglineSDK

/// The tags of one directory of a maker note, and how that is read.
final class NoteTable: Sendable {
    let name: String
    let vendor: Vendor
    /// Family 1 of ExifTool's groups.
    let group: String
    let layout: Layout
    /// The format of an element in binary data.
    let format: ElementFormat
    /// The index of the first element that is looked at for unknown tags.
    let first: Int?
    let rows: NoteRows

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

    init(
        name: String, vendor: Vendor, group: String, layout: Layout, format: ElementFormat, first: Int?, rows: NoteRows
    ) {
        self.name = name
        self.vendor = vendor
        self.group = group
        self.layout = layout
        self.format = format
        self.first = first
        self.rows = rows
    }

    /// The same table for a directory whose tags are of another group.
    func inGroup(_ group: String) -> NoteTable {
        NoteTable(
            name: name, vendor: vendor, group: group, layout: layout, format: format, first: first, rows: rows)
    }
}
