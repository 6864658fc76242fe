import TaglineSDK
import Testing

@testable import TaglineLoading

@Suite("A sink that is a program")
struct ProcessSinkTests {
    /// Keeps keys: appends them to a file when it is told to flush. `deed` sees each batch before it is answered.
    private func program(_ deed: String, greeting: String = "") throws -> PluginProgram {
        try PluginProgram(
            """
            greet(kind="sink", batch=10, ordered=True\(greeting))
            accepted = []
            def once(name):
                if os.path.exists(name):
                    return False
                open(name, "w").close()
                return True
            while True:
                message, frames = read()
                keys = [record["key"] for record in message.get("records", [])]
                \(deed)
                accepted += keys
                if message["type"] == "flush":
                    with open("kept", "a") as file:
                        file.write("".join(key + "\\n" for key in accepted))
                    accepted = []
                outcomes = ["accepted" for key in keys]
                write({"id": message["id"], "outcomes": outcomes})
            """)
    }

    private func sink(_ program: PluginProgram) throws -> ProcessSink {
        ProcessSink(program.setup(answerMs: 2000), try program.greeting())
    }

    private func batches(_ count: Int) -> [[Encoded]] {
        (0..<count).map { batch in
            (0..<10).map { Encoded(sequence: batch * 10 + $0, key: "\(batch * 10 + $0)", payload: Array("{}".utf8)) }
        }
    }

    /// Writes as the pipeline does: what was not taken is written again.
    private func write(_ batches: [[Encoded]], to sink: ProcessSink) async throws -> [String: WriteOutcome] {
        var outcomes: [String: WriteOutcome] = [:]
        try await sink.open()
        for batch in batches {
            for attempt in 1... {
                do {
                    for (record, outcome) in zip(batch, try await sink.write(batch)) { outcomes[record.key] = outcome }
                    break
                } catch let error as SinkError where error.isTransient && attempt < 5 {
                    continue
                }
            }
        }
        try await sink.close()
        return outcomes
    }

    @Test("Keeps every record, in order")
    func order() async throws {
        let program = try program("pass")
        let outcomes = try await write(batches(5), to: sink(program))
        #expect(outcomes.values.map { $0 } == Array(repeating: .accepted, count: 50))
        #expect(program.text("kept") == (0..<50).map { "\($0)\n" }.joined())
    }

    @Test(
        "Loses no record when the program dies: while a batch is unanswered, between batches, or when it is to flush",
        arguments: [
            #"if "25" in keys and once("died"): os._exit(1)"#,
            #"if "25" in keys and once("died"): os.kill(os.getpid(), signal.SIGKILL)"#,
            #"if "25" in keys and once("died"): time.sleep(600)"#,
            #"if "25" in keys and once("died"): print("garbage", flush=True)"#,
            #"if message["type"] == "flush" and once("died"): os._exit(1)"#,
        ])
    func death(deed: String) async throws {
        let program = try program(deed)
        let outcomes = try await write(batches(5), to: sink(program))
        #expect(outcomes.values.map { $0 } == Array(repeating: .accepted, count: 50))
        let kept = program.text("kept").split(separator: "\n").map(String.init)
        #expect(kept == (0..<50).map { "\($0)" })
    }

    @Test("Rejects the one record over which the program dies each time, with the reason")
    func poison() async throws {
        let program = try program(#"if "25" in keys: os._exit(9)"#)
        let outcomes = try await write(batches(5), to: sink(program))
        #expect(outcomes["25"] == .rejected("the plugin ended with status 9"))
        let accepted = outcomes.values.filter { $0 == .accepted }
        #expect(accepted.count == 49)
        let kept = program.text("kept").split(separator: "\n").compactMap { Int($0) }
        #expect(kept == (0..<50).filter { $0 != 25 })
    }

    @Test("Hands on each outcome, and the program's own words")
    func outcomes() async throws {
        let program = try PluginProgram(
            """
            greet(kind="sink")
            message, frames = read()
            write({"id": message["id"], "outcomes": ["accepted", "existing", {"rejected": "too large"}, {"tryAgain": 5}]})
            message, _ = read()
            write({"id": message["id"], "error": "the disk is full", "transient": True})
            message, _ = read()
            write({"id": message["id"], "outcomes": ["accepted"]})
            read()
            """)
        let sink = try sink(program)
        try await sink.open()
        let batch = Array(batches(1)[0].prefix(4))
        #expect(
            try await sink.write(batch) == [
                .accepted, .existing, .rejected("too large"), .tryAgain(afterMilliseconds: 5),
            ])
        await #expect { try await sink.write(batch) } throws: { error in
            (error as? SinkError).map { $0.message == "the disk is full" && $0.isTransient } == true
        }
        await #expect { try await sink.write(batch) } throws: { error in
            (error as? SinkError)?.message == "the plugin gave 1 outcomes for 4 records"
        }
        _ = await sink.abandon()
    }

    @Test("Cannot be opened if the program says so")
    func opening() async throws {
        let program = try PluginProgram(
            """
            read()
            write({"type": "hello", "protocol": 1, "plugin": "test", "version": "1", "kind": "sink"})
            read()
            write({"type": "error", "message": "the database is locked"})
            read()
            """)
        let sink = try sink(program)
        await #expect { try await sink.open() } throws: { error in
            (error as? SinkError)?.message == "the plugin says: the database is locked"
        }
    }
}
