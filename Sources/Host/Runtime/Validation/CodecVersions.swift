internal import TaglineCodecs

/// The codec libraries that images are checked by.
public enum CodecVersions {
    /// Each library and its version, such as `libpng 1.6.39`.
    public static var all: [String] { CodecFormat.allCases.map(\.codec) }
}
