internal import TaglineSDK

extension CheckpointState {
    /// The state as it is stored.
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("checkpoint", .integer(Int64(Self.version))),
            .init("isComplete", .bool(isComplete)), .init("isRunning", .bool(isRunning)),
            .init("owner", .string(owner)),
        ]
        if renewals > 0 { members.append(.init("renewals", .integer(Int64(renewals)))) }
        if let place = progress.place { members.append(.init("after", place.json)) }
        members.append(.init("configuration", .strings(configuration)))
        members.append(.init("sinks", .array(sinkNames.indices.map(sink))))
        if let letters { members.append(.init("deadLetters", letters.json)) }
        if !suspects.isEmpty {
            let suspects = suspects.sorted { $0.key < $1.key }
            members.append(
                .init(
                    "suspects",
                    .array(suspects.map { .object([.init("item", $0.json), .init("crashes", .integer(Int64($1)))]) })))
        }
        members.append(.init("statistics", progress.statistics.json))
        return .object(members)
    }

    private func sink(_ index: Int) -> JSONValue {
        let counts = progress.sinks[index]
        var members: [JSONValue.Member] = [
            .init("name", .string(sinkNames[index])), .init("accepted", .integer(Int64(counts.accepted))),
            .init("existing", .integer(Int64(counts.existing))), .init("skipped", .integer(Int64(counts.skipped))),
            .init("deadLettered", .integer(Int64(counts.deadLettered))), .init("lost", .integer(Int64(counts.lost))),
        ]
        if let marks { members.append(.init("mark", marks[sinkNames[index]]?.json ?? .null)) }
        return .object(members)
    }

    /// - Returns: `nil` if it is no checkpoint, or one of another version.
    init?(_ json: JSONValue) {
        guard json["checkpoint"]?.integer == Self.version, let sinks = json["sinks"]?.elements,
            let configuration = json["configuration"]?.members
        else { return nil }
        self.configuration = configuration.reduce(into: [:]) { $0[$1.name] = $1.value.string }
        sinkNames = sinks.map { $0["name"]?.string ?? "" }
        progress = Progress(sinks: sinks.count)
        progress.place = json["after"].flatMap(ItemPlace.init)
        progress.statistics = RunStatistics(json["statistics"] ?? .null)
        var marks: [String: SinkMark] = [:]
        for (index, sink) in sinks.enumerated() {
            func count(_ name: String) -> Int { sink[name]?.integer ?? 0 }
            progress.sinks[index] = SinkCounts(
                accepted: count("accepted"), existing: count("existing"), skipped: count("skipped"),
                deadLettered: count("deadLettered"), lost: count("lost"))
            marks[sinkNames[index]] = sink["mark"].flatMap(SinkMark.init)
        }
        self.marks = sinks.contains { $0["mark"] != nil } ? marks : nil
        letters = json["deadLetters"].flatMap(SinkMark.init)
        isComplete = json["isComplete"] == .bool(true)
        isRunning = json["isRunning"] != .bool(false)
        owner = json["owner"]?.string ?? ""
        renewals = json["renewals"]?.integer ?? 0
        for suspect in json["suspects"]?.elements ?? [] {
            guard let place = suspect["item"].flatMap(ItemPlace.init) else { continue }
            suspects[place] = suspect["crashes"]?.integer ?? 0
        }
    }
}

extension ItemPlace {
    /// The place as it is stored; a path that is no text stands as a `file:` URI.
    var json: JSONValue {
        .object([.init("part", .integer(Int64(part))), .init("path", .string(LocalPath.option(path)))])
    }

    init?(_ json: JSONValue) {
        guard let path = json["path"]?.string else { return nil }
        self.init(part: json["part"]?.integer ?? 0, path: LocalPath.bytes(path))
    }
}

extension SinkMark {
    var json: JSONValue { .counts(numbers) }

    init?(_ json: JSONValue) {
        guard let numbers = json.counts else { return nil }
        self.init(numbers)
    }
}

extension JSONValue {
    /// An object of numbers, sorted by name.
    static func counts(_ counts: [String: Int]) -> JSONValue {
        .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, .integer(Int64($0.value))) })
    }

    /// An object of strings, sorted by name.
    static func strings(_ strings: [String: String]) -> JSONValue {
        .object(strings.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    }

    /// The numbers of an object; `nil` if it is none.
    var counts: [String: Int]? {
        members?.reduce(into: [:]) { $0[$1.name] = $1.value.integer }
    }
}
