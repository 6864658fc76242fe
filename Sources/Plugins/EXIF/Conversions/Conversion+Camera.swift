internal import TaglineSDK

/// Conversions of what the camera says about the picture.
extension Conversion {
    /// The channels of a pixel in their order, which print as `Y, Cb, Cr, -` (EXIF 3.0, section 4.6.6).
    static let components = custom(
        .label, value: { $0.read(as: .int8u).elements },
        print: { value in
            let names = value.parts.map { part in
                guard case .integer(let number) = part, channels.indices.contains(Int(number)) else {
                    return "Err (\(part.description))"
                }
                return channels[Int(number)]
            }
            return .text(names.joined(separator: ", "))
        })

    private static let channels = ["-", "Y", "Cb", "Cr", "R", "G", "B"]

    /// What took the picture (EXIF 3.0, section 4.6.6). Sigma's cameras write four bytes in place of one.
    static let fileSource = custom(
        .label, value: { $0.byteOrElements },
        print: { value in
            if value == .bytes(Bytes([3, 0, 0, 0])) { return .text("Sigma Digital Camera") }
            let text = value.description
            return .text(fileSources[text] ?? "Unknown (\(text))")
        })

    private static let fileSources: LabelTable = """
        1=Film Scanner
        2=Reflection Print Scanner
        3=Digital Camera
        """

    /// How the scene came about (EXIF 3.0, section 4.6.6).
    static let sceneType = custom(
        .label, value: { $0.byteOrElements }, labels: "1=Directly photographed")

    /// The times of a composite image: rationals in seconds, with two counts behind the seventh (EXIF 3.0, section 4.6.6,
    /// SourceExposureTimesOfCompositeImage).
    static let compositeExposureTimes = custom(
        .quantity,
        value: { raw in
            var numbers: [TagValue] = []
            var bytes = raw.bytes
            while true {
                let type: FieldType = compositeCounts.contains(numbers.count) ? .int16u : .rational64u
                guard bytes.count >= type.size else { break }
                numbers.append(RawValue(type, bytes, raw.order).element(at: 0))
                bytes = bytes.dropFirst(type.size)
            }
            return .vector(numbers)
        },
        print: { value in
            let texts = value.parts.enumerated().map { index, part in
                guard !compositeCounts.contains(index), let seconds = part.decimal else { return part.description }
                return ExposureText.time(seconds)
            }
            return .text(texts.joined(separator: " "))
        })

    private static let compositeCounts = 7...8

    /// A table of the response at spatial frequencies, which prints as `name=value,value; name=value,value`.
    static let spatialFrequencyResponse = custom(
        .text, printRaw: { FrequencyResponse.text(of: $0).map(TagValue.text) ?? $0.elements })
}

extension RawValue {
    /// A single byte of type undefined as its number.
    var byteOrElements: TagValue {
        type == .undef && count == 1 ? read(as: .int8u).elements : elements
    }
}
