#if AWS
internal import Glibc
public import TaglineSDK

/// What time it is, for signatures and for the ends of credentials; tests bring their own.
public struct AWSClock: Sendable {
    public let now: @Sendable () -> Timestamp

    public init(now: @escaping @Sendable () -> Timestamp) { self.now = now }

    /// The computer's clock.
    public static let system = AWSClock {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(seconds: Int64(time.tv_sec), nanoseconds: Int32(time.tv_nsec))
    }
}
#endif
