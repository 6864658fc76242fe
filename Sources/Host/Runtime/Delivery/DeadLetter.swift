internal import TaglineSDK

/// A record that a sink did not take, or an item that could not be read: with all that is needed to try again.
struct DeadLetter: Sendable {
    /// The place of the item in source order.
    let sequence: Int
    let stage: Stage
    /// The item; `nil` for a part of the source that could not be listed.
    let item: Item?
    /// What it is about: the record's `uri`, or the place that could not be listed.
    let key: String
    /// A stable word, such as `denied` or `rejected`.
    let code: String
    /// Why, as a sentence.
    let reason: String
    /// How often it was tried.
    let attempts: Int
    /// What the sink was given; `nil` if it is known no more.
    let payload: [UInt8]?
    let time: Timestamp

    enum Stage: Sendable, Equatable {
        /// The item could not be read, or the source not listed there.
        case read
        /// A sink, by name, did not take the record.
        case write(sink: String)
    }
}
