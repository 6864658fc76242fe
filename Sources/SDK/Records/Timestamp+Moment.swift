extension Timestamp {
    /// A moment as people write it into options: a day, or a moment in UTC (RFC 3339), such as `2024-05-01` or
    /// `2024-05-01T12:00:00Z`; `nil` for what is none.
    package init?(moment text: String) {
        let separators: Set<Character> = ["-", "T", ":", "Z", " "]
        let numbers = text.split(whereSeparator: separators.contains).map { Int($0) }
        guard numbers.count == 3 || numbers.count == 6, !numbers.contains(nil) else { return nil }
        let parts = numbers.compactMap(\.self) + [0, 0, 0]
        let date = CivilDate(
            year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5])
        guard date.isValid else { return nil }
        self.init(seconds: date.secondsSince1970)
    }
}
