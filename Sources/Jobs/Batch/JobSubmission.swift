internal import TaglineSDK

/// A job as Batch is asked for it.
public struct JobSubmission: Sendable, Equatable {
    public var name: String
    /// The queue and the definition, by name or ARN.
    public var queue: String
    public var definition: String
    /// How many children it has; one is a job that is no array.
    public var children: Int
    /// What the container's environment has beyond the definition's.
    public var environment: [(name: String, value: String)]
    /// The pipeline that it runs, if it is not the definition's.
    public var pipeline: String?

    public init(
        name: String, queue: String, definition: String, children: Int = 1,
        environment: [(name: String, value: String)] = [], pipeline: String? = nil
    ) {
        self.name = Self.safeName(name)
        self.queue = queue
        self.definition = definition
        self.children = children
        self.environment = environment
        self.pipeline = pipeline
    }

    public static func == (one: Self, other: Self) -> Bool { one.body == other.body }

    /// The body of SubmitJob.
    ///
    /// An array of one is none: Batch takes 2 to 10,000.
    /// Source: https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html
    public var body: [UInt8] {
        var members: [JSONValue.Member] = [
            .init("jobName", .string(name)), .init("jobQueue", .string(queue)),
            .init("jobDefinition", .string(definition)),
        ]
        if children > 1 { members.append(.init("arrayProperties", ["size": .integer(Int64(children))])) }
        if let pipeline { members.append(.init("parameters", ["pipeline": .string(pipeline)])) }
        if !environment.isEmpty {
            let variables: [JSONValue] = environment.map { ["name": .string($0.name), "value": .string($0.value)] }
            members.append(.init("containerOverrides", ["environment": .array(variables)]))
        }
        return Array(JSONValue.object(members).canonicalText.utf8)
    }

    /// A name with nothing in it but what Batch allows: letters, digits, `-` and `_`, 128 at the most.
    static func safeName(_ text: String) -> String {
        let characters = text.unicodeScalars.prefix(128).map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_")
                ? Character(scalar) : "-"
        }
        let name = String(characters.drop { $0 == "-" || $0 == "_" })
        return name.isEmpty ? "tagline" : name
    }
}
