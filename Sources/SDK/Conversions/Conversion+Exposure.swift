internal import Glibc

/// Conversions of the quantities of an exposure.
///
/// Sources: EXIF 3.0, section 4.6.6 and annex C (APEX). How they print is how ExifTool prints them.
extension Conversion {
    /// A time in seconds that prints as `1/160`, `0.5` or `30`.
    public static let exposureTime = custom(.quantity, print: printExposureTime)

    /// An f-number that prints as `5.6`.
    public static let fNumber = custom(
        .quantity, print: { $0.decimal.flatMap(ExposureText.fNumber).map(TagValue.text) ?? $0 })

    /// A shutter speed that is stored as an APEX value, as seconds.
    public static let apexTime = custom(
        .quantity,
        value: { raw in
            guard let speed = raw.signedRationals.elements.decimal, abs(speed) < 100 else { return .integer(0) }
            return .real(pow(2, -speed), digits: 15)
        }, print: printExposureTime)

    /// An aperture that is stored as an APEX value, as an f-number.
    public static let apexAperture = custom(
        .quantity,
        value: { raw in
            let number = pow(2, raw.elements.leadingNumber / 2)
            return number.isFinite ? .real(number, digits: 15) : .text("Inf")
        },
        print: { .text(ExposureText.fixed($0 == .text("Inf") ? .infinity : $0.leadingNumber, decimals: 1)) })

    /// Steps of exposure that print as `+1/3`.
    public static let exposureCompensation = custom(
        .quantity, value: { $0.signedRationals.elements },
        print: { .text(ExposureText.compensation($0.leadingNumber)) })

    /// Millimetres that print with one decimal: `50.0 mm`.
    public static let focalLength = custom(
        .quantity, print: { .text(ExposureText.fixed($0.leadingNumber, decimals: 1) + " mm") })

    /// The limits of a lens, which print as `18-55mm f/3.5-5.6`.
    public static let lensInfo = custom(
        .quantity, print: { ExposureText.lens($0.parts).map(TagValue.text) ?? $0 })

    /// Sensitivities, which print with commas between.
    public static let sensitivity = custom(
        .quantity,
        print: { value in
            guard case .vector(let numbers) = value else { return value }
            return .text(numbers.map(\.description).joined(separator: ", "))
        })

    /// A number that prints with its unit: `25 C`.
    public static func unit(_ unit: StaticString) -> Conversion {
        custom(.quantity, print: { .text("\($0.description) \(unit)") })
    }

    /// A number that prints with its unit unless it is a fraction without a value: `5 m`, `inf`.
    public static func definedUnit(_ unit: StaticString) -> Conversion {
        custom(.quantity, print: { $0.isUndefined ? $0 : .text("\($0.description) \(unit)") })
    }

    private static let printExposureTime: ToPrint = { value in
        value.decimal.map { .text(ExposureText.time($0)) } ?? value
    }
}

extension RawValue {
    /// The same bytes as rationals with a sign, which some cameras write in a field of another type.
    public var signedRationals: RawValue { bytes.count >= 8 ? read(as: .rational64s) : self }

    /// The same bytes as elements of another type.
    public func read(as type: FieldType) -> RawValue {
        RawValue(type, bytes, order, offset: offset)
    }
}
