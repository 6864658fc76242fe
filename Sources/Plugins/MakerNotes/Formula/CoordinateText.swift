internal import TaglineSDK

/// Latitudes and longitudes as ExifTool prints them.
enum CoordinateText {
    /// Signed degrees as `34 deg 4' 31.53" N`.
    ///
    /// - Parameter direction: that of positive degrees, `N` or `E`.
    static func make(_ degrees: Double, _ direction: String?) -> String {
        let magnitude = degrees.magnitude
        guard magnitude < 1e9 else { return TagValue.number(degrees).description }
        var whole = Int(magnitude)
        let rest = (magnitude - Double(whole)) * 60
        var minutes = Int(rest)
        var seconds = String(fixed: (magnitude - Double(whole) - Double(minutes) / 60) * 3600, decimals: 2)
        // Rounding may give a whole minute.
        if seconds == "60.00" {
            seconds = "0.00"
            minutes += 1
            if minutes == 60 {
                minutes = 0
                whole += 1
            }
        }
        let text = "\(whole) deg \(minutes)' \(seconds)\""
        guard let direction else { return text }
        let opposites = ["N": "S", "E": "W"]
        return "\(text) \(degrees < 0 ? opposites[direction] ?? direction : direction)"
    }
}
