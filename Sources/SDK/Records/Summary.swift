/// The facts about a picture that everyone asks for, each from the first tag that has it.
///
/// The host builds it from one table; see `SummaryTable` there. `nil` means that no tag tells.
public struct Summary: Sendable, Equatable {
    public var make: String?
    public var model: String?
    public var software: String?
    public var lens: String?
    public var serial: String?
    /// When the picture was taken, in local time: `2008-05-30T15:56:01.00`, with its offset if that is recorded.
    public var taken: String?
    /// The same moment in UTC, if an offset or a GPS time tells it: `2008-05-30T14:56:01Z`.
    public var takenUTC: String?
    /// EXIF's orientation, 1 to 8.
    public var orientation: Int?
    /// Degrees, north positive.
    public var latitude: Double?
    /// Degrees, east positive.
    public var longitude: Double?
    /// Metres above sea level.
    public var altitude: Double?
    /// ISO speed.
    public var iso: Int?
    /// The f-number.
    public var aperture: Double?
    /// Seconds.
    public var exposure: Double?
    /// Millimetres.
    public var focalLength: Double?
    /// ExifTool's label.
    public var flash: String?
    public var artist: String?
    public var copyright: String?
    public var description: String?

    public init() {}
}
