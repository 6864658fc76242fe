internal import TaglineSDK

extension RunStatistics {
    /// The numbers as a checkpoint stores them.
    var json: JSONValue {
        let verdicts = verdicts.map { ($0.key.rawValue, $0.value) }
        let unread = unread.map { ($0.key.rawValue, $0.value) }
        return .object([
            .init("listed", .integer(Int64(listed))), .init("recorded", .integer(Int64(recorded))),
            .init("unreadable", .integer(Int64(unreadable))), .init("withProblems", .integer(Int64(withProblems))),
            .init("positions", .integer(Int64(positions))), .init("gone", .integer(Int64(gone))),
            .init("bytes", .integer(Int64(bytes))),
            .init("reads", .integer(Int64(cost.reads))), .init("bytesRead", .integer(Int64(cost.bytes))),
            .init("skipped", .counts(skipped)), .init("formats", .counts(formats)), .init("cameras", .counts(cameras)),
            .init("problems", .counts(problems)), .init("verdicts", .counts(Dictionary(verdicts) { $1 })),
            .init("unread", .counts(Dictionary(unread.map { ($0.0, $0.1.count) }) { $1 })),
            .init("unreadBytes", .counts(Dictionary(unread.map { ($0.0, $0.1.bytes) }) { $1 })),
        ])
    }

    /// The numbers of a checkpoint.
    init(_ json: JSONValue) {
        self.init()
        func count(_ name: String) -> Int { json[name]?.integer ?? 0 }
        func counts(_ name: String) -> [String: Int] { json[name]?.counts ?? [:] }
        (listed, recorded, unreadable) = (count("listed"), count("recorded"), count("unreadable"))
        (withProblems, positions, bytes) = (count("withProblems"), count("positions"), count("bytes"))
        gone = count("gone")
        cost = ReadCost(reads: count("reads"), bytes: count("bytesRead"))
        for (reason, count) in counts("skipped") { skippedTally.add(reason, count: count) }
        for (format, count) in counts("formats") { formatTally.add(format, count: count) }
        for (camera, count) in counts("cameras") { cameraTally.add(camera, count: count) }
        for (code, count) in counts("problems") { problemTally.add(code, count: count) }
        for (verdict, count) in counts("verdicts") {
            if let verdict = Validation.Verdict(rawValue: verdict) { verdictTally.add(verdict, count: count) }
        }
        let bytes = counts("unreadBytes")
        for (kind, count) in counts("unread") { unreadTally.add(kind, amount: bytes[kind] ?? 0, count: count) }
    }
}
