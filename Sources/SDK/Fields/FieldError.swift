/// Why a text names no field or is no condition.
public struct FieldError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, as a sentence without its end.
    public let message: String
    /// The name that was probably meant.
    public let suggestion: String?

    public init(_ message: String, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
    }

    /// For example `unknown field "maker"; did you mean "make"?`.
    public var description: String {
        suggestion.map { "\(message); did you mean \"\($0)\"?" } ?? message
    }

    /// The same as an error of a plugin's option.
    ///
    /// - Parameter pointer: the JSON pointer of the option, such as `/columns/2`.
    public func configurationError(at pointer: String) -> ConfigurationError {
        ConfigurationError(
            .wrongValue, message, at: ConfigurationLocation(file: "options", pointer: pointer), suggestion: suggestion)
    }
}
