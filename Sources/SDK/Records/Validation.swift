/// How thoroughly images are checked by the codec library of their format.
public enum ValidationLevel: String, Sendable, CaseIterable {
    /// Not at all.
    case none
    /// What stands before the pixels.
    case header
    /// Everything, by decoding it.
    case full
}

/// What the codec library of an image's format says of it.
public struct Validation: Sendable, Equatable {
    /// How thoroughly it was checked.
    public var level: ValidationLevel
    /// The outcome.
    public var verdict: Verdict
    /// The codec, such as `libpng 1.6.39`; empty if none was asked.
    public var codec: String
    /// What the codec said, warnings included.
    public var messages: [String]

    /// Only a full check says `ok`.
    public enum Verdict: String, Sendable, CaseIterable {
        case notChecked = "not-checked"
        case headerOK = "header-ok"
        case ok
        case damaged
        case unsupported
    }

    public init(level: ValidationLevel, verdict: Verdict, codec: String = "", messages: [String] = []) {
        self.level = level
        self.verdict = verdict
        self.codec = codec
        self.messages = messages
    }

    /// Nothing was checked.
    public static let notChecked = Validation(level: .none, verdict: .notChecked)
}
