internal import TaglineSDK

/// Facts about a file and its earlier tags, by name: `Make`, `Model`, and what tables keep with `set:`.
///
/// The reader of a note writes them down as it goes; formulas look at them, some of them only when a tag is printed.
final class NoteFacts: @unchecked Sendable {
    // SAFETY: one reader writes, and has finished before any tag of its note is handed on.
    private var names: [FactName] = []
    private var values: [TagValue?] = []
    /// What is known of the model, if there is one.
    private(set) var matchesOfModel: KnownMatches?

    init(_ facts: KeyValuePairs<FactName, TagValue> = [:]) {
        names.reserveCapacity(16)
        values.reserveCapacity(16)
        for (name, value) in facts { self[name] = value }
    }

    /// There are too few of them for anything but to look at each.
    subscript(_ name: FactName) -> TagValue? {
        get { names.firstIndex(of: name).flatMap { values[$0] } }
        set {
            if name == .model { matchesOfModel = newValue.map { KnownMatches.of($0.utf8) } }
            if let place = names.firstIndex(of: name) {
                values[place] = newValue
            } else {
                names.append(name)
                values.append(newValue)
            }
        }
    }
}

/// The earlier values of a table of binary data, by index, for those tables whose formulas ask for them.
final class EarlierValues: @unchecked Sendable {
    // SAFETY: as that of `NoteFacts`.
    private var values: [Int: TagValue] = [:]

    subscript(_ index: Int) -> TagValue? {
        get { values[index] }
        set { values[index] = newValue }
    }
}
