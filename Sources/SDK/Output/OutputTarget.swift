/// Where the bytes of a `FileOutput` go. Calls come one after the other.
protocol OutputTarget: Sendable {
    /// How many bytes are worth one write.
    var bufferSize: Int { get }
    /// Whether something may be reading it while it is written.
    var isLive: Bool { get }
    /// How many bytes stand in it before the first write.
    var size: Int { get }
    /// Where it is after what was made durable last.
    var mark: SinkMark? { get }

    /// Its first bytes before the first write.
    func head(count: Int) async throws(SinkError) -> [UInt8]
    /// Its last byte before the first write.
    func lastByte() async throws(SinkError) -> UInt8?
    /// Writes bytes, and takes away those that are written.
    func write(_ bytes: inout [UInt8]) async throws(SinkError)
    /// Makes durable what was written.
    func synchronize() async throws(SinkError)
    /// Completes and closes it.
    func finish() async throws(SinkError)
    /// Closes it as it was when it was made durable last.
    ///
    /// - Returns: its name, if it does not have the final one.
    @discardableResult
    func abandon() -> String?
}
