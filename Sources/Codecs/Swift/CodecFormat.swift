internal import CCodecs

/// The formats that a codec library can check.
public enum CodecFormat: String, Sendable, Hashable, CaseIterable {
    case jpeg
    case png
    case tiff

    /// The library that checks this format, and its version: `libjpeg-turbo 2.1.5`.
    public var codec: String {
        switch self {
        case .jpeg: Self.libjpeg
        case .png: Self.libpng
        case .tiff: Self.libtiff
        }
    }

    // Made once: a report carries one of these for every file.
    private static let libjpeg = unsafe String(cString: cc_jpeg_version())
    private static let libpng = unsafe "libpng " + String(cString: cc_png_version())
    private static let libtiff: String = {
        let sentence = unsafe String(cString: cc_tiff_version())
        let firstLine = sentence.prefix { !$0.isNewline }
        return "libtiff" + (firstLine.split(separator: " ").last.map { " " + $0 } ?? "")
    }()
}
