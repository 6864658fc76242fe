internal import TaglineSDK

/// Collects everything that is wrong, so that nobody has to run a check twice.
final class Diagnostics {
    private(set) var errors: [ConfigurationError] = []

    @inline(never)
    func report(
        _ code: ConfigurationError.Code, _ message: String, at location: ConfigurationLocation,
        suggestion: String? = nil
    ) {
        errors.append(ConfigurationError(code, message, at: location, suggestion: suggestion))
    }

    func report(_ error: ConfigurationError) {
        errors.append(error)
    }

    /// A value that was made while these errors were collected; whoever did not make one has reported why.
    ///
    /// - Throws: What was collected, if anything was.
    func outcome<Value>(_ value: Value?) throws(ConfigurationErrors) -> Value {
        guard errors.isEmpty, let value else { throw ConfigurationErrors(errors) }
        return value
    }
}
