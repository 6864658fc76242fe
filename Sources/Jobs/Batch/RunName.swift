public import TaglineSDK

/// What a run is called: its state is kept under this name, and jobs carry it in theirs.
public enum RunName {
    /// A name that sorts by time, such as `upload-20260131T101530Z-3f0e2a4b`.
    ///
    /// - Parameters:
    ///   - kind: what begins it.
    ///   - id: tells apart what begins in the same second; its first eight characters are used.
    public static func make(_ kind: String, id: String? = nil, at time: Timestamp) -> String {
        let stamp = time.iso8601.filter { $0 != "-" && $0 != ":" }
        return "\(kind)-\(stamp)" + (id.map { "-\($0.prefix(8))" } ?? "")
    }
}
