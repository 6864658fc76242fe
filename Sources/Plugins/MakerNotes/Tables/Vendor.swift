internal import TaglineSDK

/// What is known about a vendor: the text of its tables, and its own functions and readers.
struct Vendor: Sendable {
    /// The name by which other vendors' tables refer to its tables, such as `Canon`.
    let name: String
    /// The tables, in as many pieces as they are easy to edit in.
    let texts: [StaticString]
    /// Functions that formulas of its tables can call, besides those of all vendors.
    let functions: [String: FormulaFunction]
    /// Readers of directories that are built in its own way, by the name that tables give.
    let readers: [String: NoteDirectoryReader]
    /// Tells the lens of a picture, where its number alone does not.
    let identifyLens: LensIdentifier?

    init(
        _ name: String, _ texts: [StaticString], functions: [String: FormulaFunction] = [:],
        readers: [String: NoteDirectoryReader] = [:], identifyLens: LensIdentifier? = nil
    ) {
        self.name = name
        self.texts = texts
        self.functions = functions
        self.readers = readers
        self.identifyLens = identifyLens
    }
}

/// Reads a directory that is built in a vendor's own way.
typealias NoteDirectoryReader = @Sendable (_ directory: NoteDirectory, _ note: NoteReader) -> Void

/// Tells the lens of a picture from the tags of its note and from what EXIF says: the number or numbers that the camera has
/// for it, and the name.
typealias LensIdentifier =
    @Sendable (
        _ tags: ArraySlice<Tag>, _ lens: LensIdentification, _ facts: NoteFacts
    ) -> (value: TagValue, name: String)?
