/// Conditions that a record has to meet, all of them: what `--where` takes.
///
/// | text | what it asks |
/// |---|---|
/// | `latitude` | that there is one |
/// | `!latitude` | that there is none |
/// | `Make=Canon` | that it is this; `!=` that it is not, or that there is none |
/// | `ISO>=800` | `<` `<=` `>` `>=`: its order |
/// | `Model~*40d*` | that it matches a pattern of `*` and `?`, in upper and lower case alike |
///
/// Numbers compare as numbers, `1/160` among them; everything else as text, by its bytes. An enumeration is met by its
/// label and by its number. A wildcard is met if any of its tags is.
public struct Filter: Sendable {
    private let conditions: [Condition]

    /// Reads conditions.
    ///
    /// - Throws: `FieldError` for the first that is none.
    public init(_ texts: [String]) throws(FieldError) {
        var conditions: [Condition] = []
        for text in texts { conditions.append(try Condition(text)) }
        self.conditions = conditions
    }

    /// Whether a record meets all conditions.
    public func accepts(_ record: Record) -> Bool {
        conditions.allSatisfy { $0.holds(for: record) }
    }
}
