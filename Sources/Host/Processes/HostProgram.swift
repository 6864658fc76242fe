public import TaglinePlatform

/// The executable `tagline`, which runs in processes of its own what may crash: libraries, and codecs.
public struct HostProgram: Sendable {
    package let path: String
    /// Gets the lines that such processes print.
    package let log: @Sendable (String) -> Void

    /// - Parameters:
    ///   - path: without one, the executable that this process runs.
    ///   - log: gets the lines that the processes print; without one they go to the standard error stream.
    public init(
        path: String = "/proc/self/exe",
        log: @escaping @Sendable (String) -> Void = { StandardStream.error.writeLine($0) }
    ) {
        self.path = path
        self.log = log
    }
}
