/// The facts of a record's summary, under the names that fields and JSON have for them.
enum SummaryFact: String, CaseIterable, Sendable {
    case make, model, software, lens, serial, taken, takenUTC, orientation, latitude, longitude, altitude, iso, aperture
    case exposure, focalLength, flash, artist, copyright, description

    /// The fact, or `nil` where no tag tells it.
    func value(in summary: Summary) -> TagValue? {
        switch self {
        case .make: summary.make.map(TagValue.text)
        case .model: summary.model.map(TagValue.text)
        case .software: summary.software.map(TagValue.text)
        case .lens: summary.lens.map(TagValue.text)
        case .serial: summary.serial.map(TagValue.text)
        case .taken: summary.taken.map(TagValue.text)
        case .takenUTC: summary.takenUTC.map(TagValue.text)
        case .orientation: summary.orientation.map { .integer(Int64($0)) }
        case .latitude: summary.latitude.map(Self.real)
        case .longitude: summary.longitude.map(Self.real)
        case .altitude: summary.altitude.map(Self.real)
        case .iso: summary.iso.map { .integer(Int64($0)) }
        case .aperture: summary.aperture.map(Self.real)
        case .exposure: summary.exposure.map(Self.real)
        case .focalLength: summary.focalLength.map(Self.real)
        case .flash: summary.flash.map(TagValue.text)
        case .artist: summary.artist.map(TagValue.text)
        case .copyright: summary.copyright.map(TagValue.text)
        case .description: summary.description.map(TagValue.text)
        }
    }

    /// Whether it is a number where a tag tells it.
    var isNumber: Bool {
        switch self {
        case .orientation, .latitude, .longitude, .altitude, .iso, .aperture, .exposure, .focalLength: true
        case .make, .model, .software, .lens, .serial, .taken, .takenUTC, .flash, .artist, .copyright, .description:
            false
        }
    }

    private static func real(_ number: Double) -> TagValue {
        .real(number, digits: 10)
    }
}
