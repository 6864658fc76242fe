internal import TaglineProcesses
internal import TaglineSDK

/// One message of a plugin; `Documentation/PluginProtocol.md` describes them.
///
/// It is an object, which one thread hands to another: a copy would count references to each of its parts (`make bench`).
@dynamicMemberLookup
final class PluginMessage: Sendable {
    private let content: Content

    /// What a message can hold.
    struct Content: Sendable {
        /// What it is, where it answers no request: `hello`, `ready` or `error`.
        var type = ""
        /// The request that it answers.
        var id: Int?
        /// Whether more of the answer follows.
        var isPartial = false
        var tags: [Tag] = []
        var problems: [Problem] = []
        /// Ranges of the file that the plugin needs before it can go on.
        var reads: [Range<Int>] = []
        /// What became of each record.
        var outcomes: [WriteOutcome] = []
        /// What the plugin says went wrong.
        var error: String?
        /// Whether the same may succeed later.
        var isTransient = false
        /// The option that is to blame.
        var option: String?
        /// The sizes of the frames behind the line, in bytes.
        var frameSizes: [Int] = []
        /// Why the rest of the answer did not come.
        var fault: ChildFault?
    }

    /// Reads a line.
    ///
    /// - Parameter frames: what followed the line; empty while that is not known yet.
    init(_ line: ArraySlice<UInt8>, frames: [Bytes] = []) throws(JSONCursor.Failure) {
        var cursor = JSONCursor(line)
        var content = Content()
        try cursor.object { name, value throws(JSONCursor.Failure) in
            try Self.naming(name) { () throws(JSONCursor.Failure) in
                try content.take(name, &value, frames)
            }
        }
        try cursor.end()
        self.content = content
    }

    /// The parts of one answer as one.
    ///
    /// - Parameter fault: why the rest did not come.
    init(joining parts: [PluginMessage], fault: ChildFault? = nil) {
        var whole = Content()
        for part in parts {
            whole.tags += part.tags
            whole.problems += part.problems
            whole.reads = part.reads
            whole.error = part.error
        }
        whole.fault = fault
        content = whole
    }

    subscript<Value>(dynamicMember member: KeyPath<Content, Value>) -> Value { content[keyPath: member] }

    /// Says in which member something was not as expected.
    static func naming(
        _ name: String, _ body: () throws(JSONCursor.Failure) -> Void
    ) throws(JSONCursor.Failure) {
        do throws(JSONCursor.Failure) {
            try body()
        } catch .unexpected(let what, in: "") {
            throw .unexpected(what, in: name)
        }
    }
}

extension PluginMessage.Content {
    fileprivate mutating func take(
        _ name: String, _ value: inout JSONCursor, _ frames: [Bytes]
    ) throws(JSONCursor.Failure) {
        switch name {
        case "type": type = try value.string()
        case "id": id = try value.integer()
        case "more": isPartial = try value.bool()
        case "tags":
            try value.list { tag throws(JSONCursor.Failure) in try tags.append(PluginTag(&tag, frames).tag) }
        case "problems": try value.list { problem throws(JSONCursor.Failure) in try problems.append(Problem(&problem)) }
        case "read":
            try value.list { range throws(JSONCursor.Failure) in
                let numbers = try range.integers()
                guard numbers.count == 2, numbers[0] >= 0, numbers[1] >= 0,
                    case let (end, overflowed) = numbers[0].addingReportingOverflow(numbers[1]), !overflowed
                else { throw .unexpected("[offset, count]") }
                reads.append(numbers[0]..<end)
            }
        case "outcomes":
            try value.list { outcome throws(JSONCursor.Failure) in try outcomes.append(WriteOutcome(&outcome)) }
        case "error": error = try value.string()
        case "message": error = try value.string()
        case "transient": isTransient = try value.bool()
        case "option": option = try value.string()
        case "frames":
            frameSizes = try value.integers()
            guard frameSizes.allSatisfy({ $0 >= 0 }) else { throw .unexpected("sizes") }
        default: try value.skip()
        }
    }
}

extension JSONCursor {
    /// Takes a list of whole numbers.
    mutating func integers() throws(Failure) -> [Int] {
        var numbers: [Int] = []
        try list { value throws(Failure) in numbers.append(try value.integer()) }
        return numbers
    }
}

extension Problem {
    fileprivate init(_ cursor: inout JSONCursor) throws(JSONCursor.Failure) {
        var code = "problem"
        var message = ""
        var offset: Int?
        try cursor.object { name, value throws(JSONCursor.Failure) in
            switch name {
            case "code": code = try value.string()
            case "message": message = try value.string()
            case "offset": offset = try value.integer()
            default: try value.skip()
            }
        }
        self.init(Code(rawValue: code), message, offset: offset)
    }
}

extension WriteOutcome {
    fileprivate init(_ cursor: inout JSONCursor) throws(JSONCursor.Failure) {
        if cursor.peek() == UInt8(ascii: "\"") {
            switch try cursor.string() {
            case "accepted": self = .accepted
            case "existing": self = .existing
            default: throw .unexpected("\"accepted\", \"existing\", {\"rejected\": reason} or {\"tryAgain\": ms}")
            }
            return
        }
        var outcome: WriteOutcome?
        try cursor.object { name, value throws(JSONCursor.Failure) in
            switch name {
            case "rejected": outcome = .rejected(try value.string())
            case "tryAgain": outcome = .tryAgain(afterMilliseconds: max(0, try value.integer()))
            default: try value.skip()
            }
        }
        guard let outcome else { throw .unexpected("{\"rejected\": reason} or {\"tryAgain\": ms}") }
        self = outcome
    }
}
