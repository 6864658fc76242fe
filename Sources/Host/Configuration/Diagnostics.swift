package import TaglineSDK

/// Collects everything that is wrong, so that nobody has to run a check twice.
package final class Diagnostics {
    package private(set) var errors: [ConfigurationError] = []

    package init() {}

    @inline(never)
    package func report(
        _ code: ConfigurationError.Code, _ message: String, at location: ConfigurationLocation,
        suggestion: String? = nil
    ) {
        errors.append(ConfigurationError(code, message, at: location, suggestion: suggestion))
    }

    package func report(_ error: ConfigurationError) {
        errors.append(error)
    }

    /// A value that was made while these errors were collected; whoever did not make one has reported why.
    ///
    /// - Throws: What was collected, if anything was.
    package func outcome<Value>(_ value: Value?) throws(ConfigurationErrors) -> Value {
        guard errors.isEmpty, let value else { throw ConfigurationErrors(errors) }
        return value
    }
}
