internal import TaglineSDK

/// The table from which the summary of a record is built: each fact has the tags that tell it, the best first.
///
/// A row's `group` may be left out for tags that damaged or unusual files have in other directories than EXIF says.
enum SummaryTable {
    /// A fact of the summary.
    enum Fact: Int, CaseIterable {
        case make, model, software, lens, serial
        case takenOriginal, takenOriginalFraction, takenOriginalOffset
        case takenDigitized, takenDigitizedFraction, takenDigitizedOffset, takenPNG
        case gpsDate, gpsTime
        case orientation
        case latitude, latitudeReference, longitude, longitudeReference, altitude, altitudeReference
        case iso, aperture, exposure, focalLength, flash
        case artist, copyright, description
    }

    private struct Candidate {
        let fact: Fact
        let group: String?
        let rank: Int
    }

    /// Fact by fact, the names of its tags in the order of preference.
    private static let rows: [(Fact, [String])] = [
        (.make, ["IFD0:Make", "Make"]),
        (.model, ["IFD0:Model", "Model"]),
        (.software, ["IFD0:Software", "Software"]),
        (.lens, ["ExifIFD:LensModel", "LensModel", "LensID", "Lens"]),
        (.serial, ["ExifIFD:SerialNumber", "SerialNumber", "CameraSerialNumber"]),
        (.takenOriginal, ["ExifIFD:DateTimeOriginal", "DateTimeOriginal"]),
        (.takenOriginalFraction, ["ExifIFD:SubSecTimeOriginal"]),
        (.takenOriginalOffset, ["ExifIFD:OffsetTimeOriginal"]),
        (.takenDigitized, ["ExifIFD:CreateDate"]),
        (.takenDigitizedFraction, ["ExifIFD:SubSecTimeDigitized"]),
        (.takenDigitizedOffset, ["ExifIFD:OffsetTimeDigitized"]),
        (.takenPNG, ["PNG:CreationTime"]),
        (.gpsDate, ["GPS:GPSDateStamp"]),
        (.gpsTime, ["GPS:GPSTimeStamp"]),
        (.orientation, ["IFD0:Orientation"]),
        (.latitude, ["GPS:GPSLatitude"]),
        (.latitudeReference, ["GPS:GPSLatitudeRef"]),
        (.longitude, ["GPS:GPSLongitude"]),
        (.longitudeReference, ["GPS:GPSLongitudeRef"]),
        (.altitude, ["GPS:GPSAltitude"]),
        (.altitudeReference, ["GPS:GPSAltitudeRef"]),
        (.iso, ["ExifIFD:ISO", "ISO", "ExifIFD:RecommendedExposureIndex", "ExifIFD:StandardOutputSensitivity"]),
        (.aperture, ["ExifIFD:FNumber", "FNumber", "ExifIFD:ApertureValue"]),
        (.exposure, ["ExifIFD:ExposureTime", "ExposureTime", "ExifIFD:ShutterSpeedValue"]),
        (.focalLength, ["ExifIFD:FocalLength", "FocalLength"]),
        (.flash, ["ExifIFD:Flash", "Flash"]),
        (.artist, ["IFD0:Artist", "PNG:Artist", "PNG:Author"]),
        (.copyright, ["IFD0:Copyright", "PNG:Copyright"]),
        (.description, ["IFD0:ImageDescription", "PNG:Description", "PNG:Title", "File:Comment"]),
    ]

    private static let candidates: [String: [Candidate]] = rows.reduce(into: [:]) { table, row in
        for (rank, field) in row.1.enumerated() {
            let parts = field.split(separator: ":").map(String.init)
            let candidate = Candidate(fact: row.0, group: parts.count > 1 ? parts[0] : nil, rank: rank)
            table[parts[parts.count - 1], default: []].append(candidate)
        }
    }

    /// The lengths and first letters that the names have: most other names are told by them without a look-up.
    private static let shapes: Set<UInt16> = Set(candidates.keys.map(shape))

    private static func shape(_ name: String) -> UInt16 {
        UInt16(name.utf8.first ?? 0) << 8 | UInt16(truncatingIfNeeded: name.utf8.count)
    }

    /// The summary that tags tell, and what is wrong with what they tell.
    static func summary(of tags: [Tag]) -> (Summary, [Problem]) {
        var builder = SummaryBuilder(tags)
        let candidates = candidates
        let shapes = shapes
        let span = tags.span
        for index in span.indices {
            guard shapes.contains(shape(span[index].definition.name)),
                let rows = candidates[span[index].definition.name]
            else { continue }
            for row in rows where row.group == nil || row.group == span[index].group {
                builder.offer(index, for: row.fact, rank: row.rank)
            }
        }
        return builder.summary()
    }
}
