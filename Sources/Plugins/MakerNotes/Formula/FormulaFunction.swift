internal import TaglineSDK

/// A function that a formula may call. An argument that has no value is `nil`.
struct FormulaFunction: Sendable {
    /// Whether it looks at more than its arguments, so that it can only be called while its file is read.
    let needsFile: Bool
    private let body: @Sendable (_ arguments: [TagValue?], _ scope: FormulaScope) -> TagValue?

    /// A function of its arguments alone.
    static func of(_ body: @escaping @Sendable (_ arguments: [TagValue?]) -> TagValue?) -> FormulaFunction {
        FormulaFunction(needsFile: false) { arguments, _ in body(arguments) }
    }

    /// A function that looks at the entry or at facts about the file as well.
    static func inFile(
        _ body: @escaping @Sendable (_ arguments: [TagValue?], _ scope: FormulaScope) -> TagValue?
    ) -> FormulaFunction {
        FormulaFunction(needsFile: true, body: body)
    }

    func callAsFunction(_ arguments: [TagValue?], _ scope: FormulaScope) -> TagValue? { body(arguments, scope) }
}
