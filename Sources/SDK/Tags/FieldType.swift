/// The type of a TIFF field, named as ExifTool names it.
///
/// Sources: TIFF 6.0, section 2; TIFF Technical Note 1 (13, IFD); BigTIFF (16 to 18); EXIF 3.0, section 4.6.2
/// (129, UTF-8).
public enum FieldType: UInt16, Sendable {
    case int8u = 1
    case string = 2
    case int16u = 3
    case int32u = 4
    case rational64u = 5
    case int8s = 6
    case undef = 7
    case int16s = 8
    case int32s = 9
    case rational64s = 10
    case float = 11
    case double = 12
    case ifd = 13
    case unicode = 14
    case complex = 15
    case int64u = 16
    case int64s = 17
    case ifd64 = 18
    case utf8 = 129

    /// The size of one element, in bytes.
    @inlinable
    public var size: Int {
        switch self {
        case .int8u, .string, .int8s, .undef, .utf8: 1
        case .int16u, .int16s, .unicode: 2
        case .int32u, .int32s, .float, .ifd: 4
        case .rational64u, .rational64s, .double, .complex, .int64u, .int64s, .ifd64: 8
        }
    }

    /// Whether an element is a whole number.
    @inlinable
    public var isInteger: Bool {
        switch self {
        case .int8u, .int16u, .int32u, .int8s, .int16s, .int32s, .ifd, .int64u, .int64s, .ifd64: true
        default: false
        }
    }

    /// Whether the elements together are text or bytes rather than numbers.
    @inlinable
    public var isBytes: Bool {
        switch self {
        case .string, .undef, .utf8, .unicode, .complex: true
        default: false
        }
    }

    /// The name that ExifTool prints, such as `int16u`.
    public var name: String {
        switch self {
        case .int8u: "int8u"
        case .string: "string"
        case .int16u: "int16u"
        case .int32u: "int32u"
        case .rational64u: "rational64u"
        case .int8s: "int8s"
        case .undef: "undef"
        case .int16s: "int16s"
        case .int32s: "int32s"
        case .rational64s: "rational64s"
        case .float: "float"
        case .double: "double"
        case .ifd: "ifd"
        case .unicode: "unicode"
        case .complex: "complex"
        case .int64u: "int64u"
        case .int64s: "int64s"
        case .ifd64: "ifd64"
        case .utf8: "utf8"
        }
    }
}
