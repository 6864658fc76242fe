internal import Glibc

/// Photographic quantities as photographers write them.
public enum ExposureText {
    /// A time in seconds: `1/160` up to a quarter of a second, `0.3`, `2`, `30` above.
    public static func time(_ seconds: Double) -> String {
        if seconds > 0, seconds < 0.25001 {
            let inverse = (0.5 + 1 / seconds).rounded(.down)
            return "1/\(Int64(exactly: inverse) ?? -1)"
        }
        let text = String(fixed: seconds, decimals: 1)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// An f-number: `5.6`, `22.0`, `0.95`. Zero and less is left as it is.
    public static func fNumber(_ number: Double) -> String? {
        number > 0 ? String(fixed: number, decimals: number < 1 ? 2 : 1) : nil
    }

    /// Steps of exposure as a fraction with its sign: `+1/3`, `-2`, `0`.
    public static func compensation(_ steps: Double) -> String {
        // Just enough to lift 0.333 and the like over the fraction that they stand for.
        let steps = steps * 1.00001
        if steps == 0 { return "0" }
        for denominator in [1.0, 2, 3] {
            let numerator = (steps * denominator).rounded(.towardZero)
            guard numerator / (steps * denominator) > 0.999, let whole = Int64(exactly: numerator) else { continue }
            let sign = whole > 0 ? "+" : ""
            return denominator == 1 ? "\(sign)\(whole)" : "\(sign)\(whole)/\(Int(denominator))"
        }
        guard steps.isFinite else { return steps.isNaN ? "NaN" : steps < 0 ? "-Inf" : "+Inf" }
        let text = String(shortest: steps, significantDigits: 3)
        return steps > 0 ? "+\(text)" : text
    }

    /// A number as `printf` writes it with so many decimals, and `Inf` for what is infinite.
    public static func fixed(_ number: Double, decimals: Int) -> String {
        guard number.isFinite else { return number.isNaN ? "NaN" : number < 0 ? "-Inf" : "Inf" }
        return String(fixed: number, decimals: decimals)
    }

    /// The focal lengths and f-numbers of a lens: `18-55mm f/3.5-5.6`, `50mm f/1.4`, `70-200mm f/?`.
    ///
    /// - Parameter limits: shortest and longest focal length in mm, smallest f-number at each of them. Source: EXIF 3.0,
    ///   section 4.6.6, LensSpecification.
    public static func lens(_ limits: [TagValue]) -> String? {
        guard limits.count == 4 else { return nil }
        var texts: [String] = []
        for limit in limits {
            guard limit.isUndefined || limit.decimal != nil else { return nil }
            texts.append(limit.isUndefined ? "?" : limit.description)
        }
        func range(_ low: Int) -> String {
            texts[low + 1] == "0" || texts[low + 1] == texts[low] ? texts[low] : "\(texts[low])-\(texts[low + 1])"
        }
        return "\(range(0))mm f/\(range(2))"
    }
}
