internal import TaglineSDK

/// Why a child process is of no use any more, or could not be had.
struct ChildFault: Error, Equatable {
    /// A stable word, which becomes the code of a problem.
    let code: Problem.Code
    /// What happened, as the rest of a sentence that begins with the plugin: `ended with status 3`.
    let message: String
    /// The option that is to blame, if one is.
    var option: String?

    /// It could not be started, or did not get ready.
    static func didNotStart(_ message: String) -> ChildFault { ChildFault(code: "plugin-start", message: message) }
    /// It ended although it was still needed.
    static func crashed(_ message: String) -> ChildFault { ChildFault(code: .pluginCrashed, message: message) }
    /// It took too long.
    static func timedOut(_ message: String) -> ChildFault { ChildFault(code: .timeout, message: message) }
    /// It wrote what the protocol does not have.
    static func garbage(_ message: String) -> ChildFault { ChildFault(code: "plugin-protocol", message: message) }
}
