internal import TaglineSDK

/// The lens of a picture of Sigma's, told from its number and its focal lengths.
enum SigmaLensID {
    static let identify: LensIdentifier = { tags, lens, _ in
        guard let type = tags.told("LensType")?.value.decimal.flatMap(Int64.init(exactly:)),
            let labels = TableLibrary.shared.labels("Sigma.sigmaLensTypes")
        else { return nil }
        let lens = lens.completed(by: tags)
        let told = tags.told("LensFocalRange").flatMap { focalRange($0.value.description) }
        let name =
            told.map { lens.name(of: "\(type)", in: labels, focalRange: $0) } ?? lens.name(of: "\(type)", in: labels)
        return name.map { (.integer(type), $0) }
    }

    /// The range that a text such as `24 to 70` or `24 70` tells.
    private static func focalRange(_ text: String) -> ClosedRange<Double>? {
        guard let groups = pattern?.captures(in: Array(text.utf8)) else { return nil }
        let numbers = [groups[1], groups[4]].compactMap { group in
            group.flatMap { Double(String(decoding: $0, as: UTF8.self)) }
        }
        guard let short = numbers.first, let long = numbers.last, short < 1e6, long < 1e6 else { return nil }
        return min(short, long)...max(short, long)
    }

    private static let pattern = Pattern("^(\\d+)( (to )?(\\d+))?$", options: "")
}
