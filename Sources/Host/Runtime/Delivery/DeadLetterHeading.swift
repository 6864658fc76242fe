internal import TaglineSDK

/// The line in front of dead letters that says which pipeline they are of.
enum DeadLetterHeading {
    /// The name by which the line is known.
    static let key = "deadLettersOf"
    /// What every file of dead letters begins with.
    static let beginning = "{\"\(key)\":"

    /// - Parameter origin: how the pipeline can be made again.
    static func json(origin: JSONValue, _ identity: RunIdentity, sinks: [String]) -> JSONValue {
        let hashes = Dictionary(sinks.map { ($0, identity.hash(ofSink: $0)) }) { $1 }
        return .object([.init(key, origin), .init("sinks", .strings(hashes))])
    }
}
