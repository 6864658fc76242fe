internal import CTagline
internal import TaglineConfiguration
internal import TaglineSDK

extension Problem.Code {
    /// A plugin that is not built in failed on an image.
    static let pluginFailed: Problem.Code = "plugin-failed"
}

extension PluginLimits {
    /// What a record says of the status with which an extractor ended.
    func problem(of status: tl_status) -> Problem? {
        switch Int(status) {
        case TL_OK, TL_SKIP, TL_LIMIT, TL_NOT_YET: nil
        case TL_CANCELLED: timeoutProblem
        case TL_DATA: Problem(.malformed, "the plugin found the image damaged")
        default: Problem(.pluginFailed, "the plugin ended with status \(status)")
        }
    }

    /// What a record says of an extractor whose time was up.
    var timeoutProblem: Problem {
        let time = timeoutMs.map { "\($0) ms" } ?? "it may"
        return Problem(.timeout, "the plugin took longer than \(time); what it had found by then is kept")
    }
}

extension LibraryDescriptor {
    /// Whether the extractor is called for files of a format.
    func accepts(_ format: MediaFormat) -> Bool {
        formats.isEmpty || formats.contains(format.name)
    }
}
