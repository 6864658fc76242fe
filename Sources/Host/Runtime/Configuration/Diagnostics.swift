internal import TaglineSDK

/// Collects everything that is wrong, so that nobody has to run a check twice.
final class Diagnostics {
    private(set) var errors: [ConfigurationError] = []

    func report(
        _ code: ConfigurationError.Code, _ message: String, at location: ConfigurationLocation,
        suggestion: String? = nil
    ) {
        errors.append(ConfigurationError(code, message, at: location, suggestion: suggestion))
    }

    /// - Throws: What was collected, if anything was.
    func throwIfAny() throws(ConfigurationErrors) {
        if !errors.isEmpty { throw ConfigurationErrors(errors) }
    }
}
