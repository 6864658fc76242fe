/// What the check of one image may cost. An image that needs more is ``CodecVerdict/unsupported``, with a message.
public struct CodecLimits: Sendable, Hashable {
    /// Largest product of width and height.
    public var maxPixels: Int

    /// Largest amount of memory in bytes that a codec may hold at a time.
    public var maxMemory: Int

    /// Longest time in milliseconds, of the processor time of the thread that calls.
    public var maxMilliseconds: Int

    /// Creates limits that a photograph of a gigapixel, 256 MiB and ten seconds pass.
    public init(maxPixels: Int = 1_000_000_000, maxMemory: Int = 256 << 20, maxMilliseconds: Int = 10_000) {
        self.maxPixels = maxPixels
        self.maxMemory = maxMemory
        self.maxMilliseconds = maxMilliseconds
    }
}
