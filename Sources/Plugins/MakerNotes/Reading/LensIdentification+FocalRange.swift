internal import TaglineSDK

/// Lenses of cameras that tell the focal lengths of the lens: Canon's, and Sigma's newer ones.
///
/// Source: ExifTool 12.57, module Canon: a candidate fits if its focal lengths, with one of the usual teleconverters, differ
/// by less than a millimetre from those, and its apertures by less than a fifth of a step from the camera's.
extension LensIdentification {
    private static let converters: [Double] = [1, 1.4, 2, 2.8]
    private static let rangeTolerance = 0.9
    private static let rangeApertureTolerance = 0.18
    private static let pattern = Pattern(
        "(\\d+)(-(\\d+))?mm.*?[fF]\\/?(\\d+(\\.\\d+)?)(-(\\d+(\\.\\d+)?))?", options: "")
    private static let converterAtEnd = Pattern(" \\+ (\\d+(\\.\\d+)?)x$", options: "")
    private static let series = Pattern("(\\| [ACS])", options: "")

    /// The name of the lens of a number among labels, or what is known of a lens without one.
    ///
    /// - Parameters:
    ///   - range: the focal lengths of the lens, in millimetres.
    ///   - brand: what stands in front of the model of a lens without a label.
    func name(
        of number: String, in labels: Labels, focalRange range: ClosedRange<Double>, brand: String = ""
    ) -> String {
        let isUnknown = number == "-1" || number == "65535"
        let candidates = isUnknown ? [] : labels.alternatives(of: number)
        guard let first = candidates.first else {
            if let model, model.utf8.contains(where: { (0x30...0x39).contains($0) }) { return brand + model }
            return (isUnknown ? "Unknown" : "Unknown (\(number))") + Self.text(of: range)
        }
        guard candidates.count > 1 else { return Self.withConverter(first.name, range.lowerBound) }
        let found = narrowed(likely(candidates.map(\.shortName), range))
        return found.isEmpty ? "Unknown (\(number))" + Self.text(of: range) : found.joined(separator: " or ")
    }

    private static func text(of range: ClosedRange<Double>) -> String {
        guard range.lowerBound > 0, range.upperBound < 1e6 else { return "" }
        let short = Int(range.lowerBound)
        let long = Int(range.upperBound)
        return short == long ? " \(short)mm" : " \(short)-\(long)mm"
    }

    /// The name with the teleconverter that makes its first number the focal length.
    private static func withConverter(_ name: String, _ focal: Double) -> String {
        guard !name.hasSuffix("x"),
            let digits = name.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }).first,
            let number = Double(String(decoding: digits, as: UTF8.self)),
            let factor = converters.first(where: { abs(focal - number * $0) <= rangeTolerance }), factor > 1
        else { return name }
        return "\(name) + \(TagValue.number(factor).description)x"
    }

    /// The candidates that fit, or those whose focal lengths do, or those whose shortest does.
    private func likely(_ candidates: [String], _ range: ClosedRange<Double>) -> [String] {
        for factor in Self.converters {
            var short: [String] = []
            var both: [String] = []
            var all: [String] = []
            for candidate in candidates {
                guard let lens = Self.ranges.value(of: candidate, Self.range),
                    abs(range.lowerBound - lens.focal.lowerBound * factor) <= Self.rangeTolerance
                else { continue }
                let name = factor > 1 ? "\(candidate) + \(TagValue.number(factor).description)x" : candidate
                short.append(name)
                guard abs(range.upperBound - lens.focal.upperBound * factor) <= Self.rangeTolerance else { continue }
                both.append(name)
                if let maxAperture, maxAperture > 0 {
                    guard maxAperture >= lens.aperture.lowerBound * factor - Self.rangeApertureTolerance,
                        maxAperture <= lens.aperture.upperBound * factor + Self.rangeApertureTolerance
                    else { continue }
                }
                all.append(name)
            }
            if !short.isEmpty { return ofSeries(all.isEmpty ? both.isEmpty ? short : both : all) }
        }
        return []
    }

    /// Those of Sigma's lenses that are of the model's series: art, contemporary or sports.
    private func ofSeries(_ names: [String]) -> [String] {
        guard names.count > 1, let model, let kind = Self.series?.capture(1, in: Array(model.utf8)) else {
            return names
        }
        let text = String(decoding: kind, as: UTF8.self)
        let fitting = names.filter { $0.firstRange(of: text) != nil }
        return fitting.isEmpty ? names : fitting
    }

    private static let ranges = Memo<String, (focal: ClosedRange<Double>, aperture: ClosedRange<Double>)?>()

    private static func range(
        _ name: String
    ) -> (focal: ClosedRange<Double>, aperture: ClosedRange<Double>)? {
        guard let groups = pattern?.captures(in: Array(name.utf8)) else { return nil }
        func number(_ group: Int) -> Double? {
            groups[group].flatMap { Double(String(decoding: $0, as: UTF8.self)) }
        }
        guard let short = number(1), let wide = number(4) else { return nil }
        let factor =
            converterAtEnd?.capture(1, in: Array(name.utf8)).flatMap { Double(String(decoding: $0, as: UTF8.self)) }
            ?? 1
        let focal = [short * factor, (number(3) ?? short) * factor]
        let aperture = [wide * factor, (number(7) ?? wide) * factor]
        return (
            min(focal[0], focal[1])...max(focal[0], focal[1]),
            min(aperture[0], aperture[1])...max(aperture[0], aperture[1])
        )
    }
}
