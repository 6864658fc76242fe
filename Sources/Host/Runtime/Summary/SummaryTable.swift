package import TaglineSDK

/// The table from which the summary of a record is built: each fact has the tags that tell it, the best first.
///
/// A row's `group` may be left out for tags that damaged or unusual files have in other directories than EXIF says.
package enum SummaryTable {
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

    /// A name of the table, and what tags of that name tell.
    private struct Name {
        let hash: UInt32
        let text: String
        var candidates: [Candidate]
    }

    /// The names by the lowest bits of their hash, which most other names are told apart by (`make bench`).
    private static let names: [[Name]] = {
        var names = [[Name]](repeating: [], count: 1 << 10)
        for (fact, fields) in rows {
            for (rank, field) in fields.enumerated() {
                let parts = field.split(separator: ":").map(String.init)
                let text = parts[parts.count - 1]
                let hash = TagDefinition.hash(ofName: text)
                let candidate = Candidate(fact: fact, group: parts.count > 1 ? parts[0] : nil, rank: rank)
                let slot = slot(hash)
                if let index = names[slot].firstIndex(where: { $0.text == text }) {
                    names[slot][index].candidates.append(candidate)
                } else {
                    names[slot].append(Name(hash: hash, text: text, candidates: [candidate]))
                }
            }
        }
        return names
    }()

    private static func slot(_ hash: UInt32) -> Int { Int(hash & 1023) }

    /// The summary that tags tell, and what is wrong with what they tell.
    package static func summary(of tags: [Tag]) -> (Summary, [Problem]) {
        var builder = SummaryBuilder(tags)
        let names = names
        let span = tags.span
        for index in span.indices {
            let hash = span[index].definition.nameHash
            for name in names[slot(hash)] where name.hash == hash && name.text == span[index].definition.name {
                for row in name.candidates where row.group == nil || row.group == span[index].group {
                    builder.offer(index, for: row.fact, rank: row.rank)
                }
            }
        }
        return builder.summary()
    }
}
