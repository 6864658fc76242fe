public import TaglineSDK

/// The tags of the GPS directory.
///
/// Source: EXIF 3.0, section 4.6.7, "GPS Attribute Information".
public enum GPSTags {
    /// All tags by number.
    public static let table = TagTable([
        TagDefinition(0x0000, "GPSVersionID", .version, .location),
        TagDefinition(0x0001, "GPSLatitudeRef", .labels("N=North\nS=South"), .location),
        TagDefinition(0x0002, "GPSLatitude", .coordinate, .location),
        TagDefinition(0x0003, "GPSLongitudeRef", .labels("E=East\nW=West"), .location),
        TagDefinition(0x0004, "GPSLongitude", .coordinate, .location),
        TagDefinition(
            0x0005, "GPSAltitudeRef",
            .labels(
                """
                0=Above Sea Level
                1=Below Sea Level
                2=Positive Sea Level (sea-level ref)
                3=Negative Sea Level (sea-level ref)
                """), .location),
        TagDefinition(0x0006, "GPSAltitude", .definedUnit("m"), .location),
        TagDefinition(0x0007, "GPSTimeStamp", .timeStamp, .location),
        TagDefinition(0x0008, "GPSSatellites", .text, .location),
        TagDefinition(0x0009, "GPSStatus", .labels("A=Measurement Active\nV=Measurement Void"), .location),
        TagDefinition(
            0x000a, "GPSMeasureMode",
            .labels(
                """
                2=2-Dimensional Measurement
                3=3-Dimensional Measurement
                """), .location),
        TagDefinition(0x000b, "GPSDOP", .quantity, .location),
        TagDefinition(0x000c, "GPSSpeedRef", .labels("K=km/h\nM=mph\nN=knots"), .location),
        TagDefinition(0x000d, "GPSSpeed", .quantity, .location),
        TagDefinition(0x000e, "GPSTrackRef", .labels("M=Magnetic North\nT=True North"), .location),
        TagDefinition(0x000f, "GPSTrack", .quantity, .location),
        TagDefinition(0x0010, "GPSImgDirectionRef", .labels("M=Magnetic North\nT=True North"), .location),
        TagDefinition(0x0011, "GPSImgDirection", .quantity, .location),
        TagDefinition(0x0012, "GPSMapDatum", .text, .location),
        TagDefinition(0x0013, "GPSDestLatitudeRef", .labels("N=North\nS=South"), .location),
        TagDefinition(0x0014, "GPSDestLatitude", .coordinate, .location),
        TagDefinition(0x0015, "GPSDestLongitudeRef", .labels("E=East\nW=West"), .location),
        TagDefinition(0x0016, "GPSDestLongitude", .coordinate, .location),
        TagDefinition(0x0017, "GPSDestBearingRef", .labels("M=Magnetic North\nT=True North"), .location),
        TagDefinition(0x0018, "GPSDestBearing", .quantity, .location),
        TagDefinition(0x0019, "GPSDestDistanceRef", .labels("K=Kilometers\nM=Miles\nN=Nautical Miles"), .location),
        TagDefinition(0x001a, "GPSDestDistance", .quantity, .location),
        TagDefinition(0x001b, "GPSProcessingMethod", .characterCodeText, .location),
        TagDefinition(0x001c, "GPSAreaInformation", .characterCodeText, .location),
        TagDefinition(0x001d, "GPSDateStamp", .dateStamp, [.location, .readAsBytes]),
        TagDefinition(0x001e, "GPSDifferential", .labels("0=No Correction\n1=Differential Corrected"), .location),
        TagDefinition(0x001f, "GPSHPositioningError", .unit("m"), .location),
    ])
}
