/// How messages on the standard error stream are written.
public enum LogFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// One JSON object a line.
    case json
}
