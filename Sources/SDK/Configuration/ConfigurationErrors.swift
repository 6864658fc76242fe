/// Everything that is wrong with a configuration, at once.
public struct ConfigurationErrors: Error, Sendable, Equatable, CustomStringConvertible {
    /// Sorted by file, line and column.
    public let errors: [ConfigurationError]

    public init(_ errors: [ConfigurationError]) {
        self.errors = errors.enumerated().sorted { left, right in
            let (a, b) = (left.element.location, right.element.location)
            if a.file != b.file { return a.file < b.file }
            return (a.line ?? 0, a.column ?? 0, left.offset) < (b.line ?? 0, b.column ?? 0, right.offset)
        }.map(\.element)
    }

    /// 76 if all that is wrong is that plugins do not load, else 78 (`EX_CONFIG` of sysexits.h).
    public var exitCode: Int32 {
        errors.allSatisfy(\.code.isLoadFailure) ? 76 : 78
    }

    /// One line for each error.
    public var description: String {
        errors.map(\.description).joined(separator: "\n")
    }
}
