internal import Glibc
internal import TaglineSDK

/// Finds the lens among those that share a number, by what a picture tells of it.
///
/// Labels have the first lens under the number and the others under `number.1`, `number.2`. The rules are those of ExifTool's
/// `LensID`: what cannot be ruled out is named, joined with `or`.
struct LensIdentification {
    /// In millimetres.
    var focalLength: Double?
    /// The f-number of the widest aperture at that focal length.
    var maxAperture: Double?
    /// What EXIF calls the lens.
    var model: String?
    /// The lens as the camera describes it, such as `DT 18-55mm F3.5-5.6 SAM`.
    var description: String?

    /// How far apart the apertures of one lens may be told.
    private static let apertureTolerance = 0.15
    private static let focalTolerance = 0.5

    /// The name of the lens of a number, or the model where the labels do not have it.
    ///
    /// - Parameter number: as the labels have it; some vendors have several numbers, such as `3 44`.
    func name(of number: String, in labels: Labels) -> String? {
        let candidates = labels.alternatives(of: number)
        guard candidates.count != 1 else { return candidates[0].name }
        return name(among: candidates)
    }

    /// The names of the candidates that fit best.
    func name(among all: [LensCandidate]) -> String? {
        guard let first = all.first else { return model }
        let found = matches(all)
        guard found.isEmpty else { return narrowed(found).joined(separator: " or ") }
        return first.isShortened ? model ?? first.name : first.name
    }

    private func matches(_ candidates: [LensCandidate]) -> [String] {
        let told = description.flatMap(LensRange.init)
        var matches: [String] = []
        var best: [String] = []
        var smallest: Double?
        for candidate in candidates {
            guard var range = candidate.range, range.focal.lowerBound > 0 else { continue }
            let name = candidate.shortName
            if let told, told.aperture.lowerBound > 0 {
                guard isClose(range, told) else { continue }
                if let description, Self.ends(name, with: description) { return [name] }
                if !name.hasPrefix("Sony ") { best.append(name) }
                continue
            }
            range.extend(by: candidate.converter)
            if let focalLength, focalLength > 0,
                focalLength < range.focal.lowerBound - Self.focalTolerance
                    || focalLength > range.focal.upperBound + Self.focalTolerance
            {
                continue
            }
            if let maxAperture, maxAperture > 0 {
                guard maxAperture >= range.aperture.lowerBound - Self.apertureTolerance,
                    maxAperture <= range.aperture.upperBound + Self.apertureTolerance
                else { continue }
                let distance = abs(maxAperture - range.aperture(at: focalLength ?? 0))
                if let smallest, distance > smallest + Self.apertureTolerance { continue }
                if let known = smallest, distance < known - Self.apertureTolerance { best = [] }
                smallest = distance
                best.append(name)
            }
            matches.append(name)
        }
        return best.isEmpty ? matches : best
    }

    private func isClose(_ a: LensRange, _ b: LensRange) -> Bool {
        abs(a.focal.lowerBound - b.focal.lowerBound) <= Self.focalTolerance
            && abs(a.focal.upperBound - b.focal.upperBound) <= Self.focalTolerance
            && abs(a.aperture.lowerBound - b.aperture.lowerBound) <= Self.apertureTolerance
            && abs(a.aperture.upperBound - b.aperture.upperBound) <= Self.apertureTolerance
    }

    /// Whether a name ends with a description, with a remark in brackets or `GM` behind it at most.
    private static func ends(_ name: String, with description: String) -> Bool {
        guard let range = name.firstRange(of: " \(description)") else { return false }
        let rest = name[range.upperBound...]
        return rest.isEmpty || rest == " GM" || rest.hasPrefix(" (")
    }

    /// Those of several names that have what the model has: focal length, aperture, version.
    func narrowed(_ names: [String]) -> [String] {
        guard names.count > 1, let model, !model.isEmpty else { return names }
        var names = names
        func keep(_ pattern: Pattern?, _ group: Int, _ fits: (String, String) -> Bool) {
            guard names.count > 1, let part = pattern?.capture(group, in: Array(model.utf8)) else { return }
            let text = String(decoding: part, as: UTF8.self)
            let kept = names.filter { fits($0, text) }
            if !kept.isEmpty { names = kept }
        }
        keep(Self.focal, 1) { $0.firstRange(of: $1) != nil }
        keep(Self.aperture, 1) { name, number in
            Pattern("(F\\/?|1:)\(number)(\\b|[A-Z])", options: "i")?.matches(Array(name.utf8)) ?? false
        }
        for version in [Self.version, Self.motor] {
            keep(version, 1) { name, word in Pattern("\\b\(word)\\b", options: "")?.matches(Array(name.utf8)) ?? false }
        }
        return names
    }

    private static let focal = Pattern("((\\d+-)?\\d+mm)", options: "")
    private static let aperture = Pattern("(?:F\\/?|1:)(\\d+(\\.\\d+)?)", options: "i")
    private static let version = Pattern("\\b(I+)\\b", options: "")
    private static let motor = Pattern("\\b(USM)\\b", options: "")
}

/// A lens that labels have, with what its name tells.
struct LensCandidate: Sendable {
    /// The label.
    let name: String
    /// The first lens of a label that names several, and the label of any other.
    let shortName: String
    let range: LensRange?
    /// By what the teleconverter in the name multiplies.
    let converter: Double

    /// Whether the label names several lenses.
    var isShortened: Bool { shortName.utf8.count < name.utf8.count }

    /// - Parameter isFirst: whether it is the first of those that share a number, which may name several.
    init(_ name: String, isFirst: Bool) {
        self.name = name
        shortName = isFirst ? name.firstRange(of: " or ").map { String(name[..<$0.lowerBound]) } ?? name : name
        range = LensRange(shortName)
        converter = LensRange.teleconverter(in: shortName)
    }
}

/// The focal lengths and widest apertures that the name of a lens tells.
struct LensRange {
    /// In millimetres.
    private(set) var focal: ClosedRange<Double>
    /// The f-numbers at the ends of the focal lengths.
    private(set) var aperture: ClosedRange<Double>

    private static let pattern = Pattern(
        "(\\d+(\\.\\d+)?)(-(\\d+(\\.\\d+)?))?\\s*mm.*?[fF]\\/?\\s*(\\d+(\\.\\d+)?)(-(\\d+(\\.\\d+)?))?", options: "")
    private static let converter = Pattern(" \\+ .*? (\\d+(\\.\\d+)?)x( |$)", options: "")

    /// - Returns: `nil` for a name without these numbers.
    init?(_ name: String) {
        guard let groups = Self.pattern?.captures(in: Array(name.utf8)) else { return nil }
        func number(_ group: Int) -> Double? {
            groups[group].flatMap { Double(String(decoding: $0, as: UTF8.self)) }
        }
        guard let short = number(1), let wide = number(6) else { return nil }
        let long = number(4) ?? short
        let narrow = number(9) ?? wide
        focal = min(short, long)...max(short, long)
        aperture = min(wide, narrow)...max(wide, narrow)
    }

    /// By what a teleconverter in a name multiplies.
    static func teleconverter(in name: String) -> Double {
        converter?.capture(1, in: Array(name.utf8)).flatMap { Double(String(decoding: $0, as: UTF8.self)) } ?? 1
    }

    mutating func extend(by factor: Double) {
        focal = focal.lowerBound * factor...focal.upperBound * factor
        aperture = aperture.lowerBound * factor...aperture.upperBound * factor
    }

    /// The widest aperture at a focal length; both are taken to grow by a power of each other.
    func aperture(at length: Double) -> Double {
        if focal.lowerBound == focal.upperBound || aperture.lowerBound == aperture.upperBound
            || length <= focal.lowerBound
        {
            return aperture.lowerBound
        }
        guard length < focal.upperBound else { return aperture.upperBound }
        let growth = log(aperture.upperBound / aperture.lowerBound) / log(focal.upperBound / focal.lowerBound)
        return exp(log(aperture.lowerBound) + growth * log(length / focal.lowerBound))
    }
}
