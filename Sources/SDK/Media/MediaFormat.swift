/// A file format, recognised by its content.
public struct MediaFormat: Sendable, Hashable {
    /// The name that ExifTool's `FileType` has, such as `JPEG` or `NEF`.
    public let name: String
    /// The MIME type, such as `image/jpeg`.
    public let mime: String
    /// The usual file name extension, in lower case and without the dot.
    public let fileExtension: String
    /// How the file is built, and so which codec and which walker read it.
    public let container: Container

    /// A way to build a file, which several formats share.
    public enum Container: Sendable, Hashable {
        case jpeg, png, tiff
        /// The ISO base media format (ISO/IEC 14496-12), which HEIC and AVIF are files of.
        case isobmff
        /// RIFF, which WebP is a file of.
        case riff
        /// Recognised, but no walker reads it.
        case other
    }

    public init(_ name: String, _ mime: String, _ fileExtension: String, _ container: Container) {
        self.name = name
        self.mime = mime
        self.fileExtension = fileExtension
        self.container = container
    }

    public static func == (left: MediaFormat, right: MediaFormat) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
