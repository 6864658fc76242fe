package import TaglineSDK

/// Why a child process is of no use any more, or could not be had.
package struct ChildFault: Error, Equatable {
    /// A stable word, which becomes the code of a problem.
    package let code: Problem.Code
    /// What happened, as the rest of a sentence that begins with the plugin: `ended with status 3`.
    package let message: String
    /// The option that is to blame, if one is.
    package var option: String?

    package init(code: Problem.Code, message: String, option: String? = nil) {
        self.code = code
        self.message = message
        self.option = option
    }

    /// It could not be started, or did not get ready.
    package static func didNotStart(_ message: String) -> ChildFault {
        ChildFault(code: "plugin-start", message: message)
    }
    /// It ended although it was still needed.
    package static func crashed(_ message: String) -> ChildFault { ChildFault(code: .pluginCrashed, message: message) }
    /// It took too long.
    package static func timedOut(_ message: String) -> ChildFault { ChildFault(code: .timeout, message: message) }
    /// It wrote what the protocol does not have.
    package static func garbage(_ message: String) -> ChildFault {
        ChildFault(code: "plugin-protocol", message: message)
    }
}

extension Problem.Code {
    /// A plugin took its process down on an image.
    package static let pluginCrashed: Problem.Code = "plugin-crashed"
    /// A plugin took longer for an image than it may.
    package static let timeout: Problem.Code = "plugin-timeout"
}
