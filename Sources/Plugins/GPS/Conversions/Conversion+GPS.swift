internal import TaglineSDK

/// Conversions of the GPS directory.
extension Conversion {
    /// Degrees, minutes and seconds, as degrees; they print as `43 deg 28' 2.81"`.
    static let coordinate = custom(
        .quantity, value: { Coordinate.degrees(of: $0.elements) },
        print: { $0.number.map { .text(Coordinate.text(ofDegrees: $0)) } ?? $0 })

    /// Hours, minutes and seconds of UTC, as `14:27:07.24`.
    static let timeStamp = custom(
        .date, value: { GPSTime.text(of: $0.elements) }, print: { GPSTime.rounded($0) })

    /// A date of UTC, as `2008:10:23` whatever stands between its numbers.
    static let dateStamp = custom(.date) { .bytes(GPSDate.text(in: $0.bytes)) }
}
