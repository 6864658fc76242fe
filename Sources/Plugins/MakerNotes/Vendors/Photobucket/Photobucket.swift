internal import TaglineSDK

extension Vendor {
    /// Photobucket, whose pictures have a segment `Ocad` with the revision of what made them: `Ocad$Rev: 14797 $`.
    ///
    /// Names are those that ExifTool 13.58 lists.
    static let photobucket = Vendor(
        "Ocad",
        [
            """
            table Main revisions
            1 OcadRevision
            """
        ], readers: ["revisions": revisions])

    private static let revision = Pattern("\\$Rev:\\s*([^\\0$]*[^\\0$\\s])", options: "")

    private static let revisions: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(), let value = revision?.capture(1, in: Array(data.array)) else { return }
        note.emit(1, RawValue(.string, Bytes(value), directory.order, offset: -1), in: directory)
    }
}
