import Foundation
import TaglineCodecs
import TaglineConfiguration
import TaglineProcesses
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineHost

/// Full validation in processes of their own: what the codecs do there takes nothing else down.
@Suite struct IsolatedCodecsTests {
    private static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "tagline").path
    private static let images: [(format: CodecFormat, bytes: [UInt8])] = [
        (.jpeg, SampleFiles.jpeg()), (.png, TestPNG.file(with: .header(), .pixels(110), .end)),
        (.jpeg, SampleFiles.jpeg().dropLast(20)),
        (.tiff, [0x49, 0x49, 0x2A, 0]),
    ]

    private func decode(
        _ codecs: IsolatedCodecs, _ format: CodecFormat, _ bytes: [UInt8]
    ) -> (report: CodecReport, problem: Problem?) {
        let file = Bytes(bytes)
        return codecs.decode(format, startingAt: 0, length: bytes.count) {
            file.slice(at: $0.lowerBound, count: $0.count)
        }
    }

    @Test(arguments: images.indices)
    func verdictIsThatOfTheCodecInThisProcess(index: Int) {
        let (format, bytes) = Self.images[index]
        var source = StreamedSource(length: bytes.count) { Bytes(bytes).slice(at: $0.lowerBound, count: $0.count) }
        let expected = Codec.decode(format, &source)
        let (report, problem) = decode(IsolatedCodecs(HostProgram(path: Self.executable), CodecLimits()), format, bytes)
        #expect(report.verdict == expected.verdict)
        #expect(report.messages == expected.messages)
        #expect(report.codec == expected.codec)
        #expect(problem == nil)
    }

    @Test func limitsAreThoseOfTheConfiguration() {
        let codecs = IsolatedCodecs(HostProgram(path: Self.executable), CodecLimits(maxMilliseconds: 0))
        let report = decode(codecs, .jpeg, SampleFiles.jpeg()).report
        #expect(report.verdict == .unsupported)
        #expect(report.exceededLimit == "exceeds the time limit of 0 ms")
    }

    @Test func codecThatCrashesTwiceCostsOneVerdict() throws {
        let stand = try CodecStandIn("if length == 666: os.kill(os.getpid(), signal.SIGSEGV)")
        let codecs = IsolatedCodecs(stand.program, CodecLimits())
        let (report, problem) = decode(codecs, .png, Array(repeating: 0, count: 666))
        #expect(report.verdict == .unsupported)
        #expect(report.messages == ["the process of the codec was ended by signal 11 (Segmentation fault), twice"])
        #expect(problem?.code == "codec-crashed")
        #expect(decode(codecs, .png, [1]).report.verdict == .ok)
        #expect(stand.starts == 3)
    }

    @Test func codecThatCrashesOnceIsAskedAgain() throws {
        let stand = try CodecStandIn("if starts == 1: sys.exit(3)")
        let (report, problem) = decode(IsolatedCodecs(stand.program, CodecLimits()), .png, [1])
        #expect(report.verdict == .ok)
        #expect(problem == nil)
    }

    @Test func codecThatTakesTooMuchProcessorTimeIsEnded() throws {
        let stand = try CodecStandIn("while length == 666: pass")
        let codecs = IsolatedCodecs(stand.program, CodecLimits(maxMilliseconds: 10))
        let report = decode(codecs, .png, Array(repeating: 0, count: 666)).report
        #expect(report.verdict == .unsupported)
        #expect(report.exceededLimit == "exceeds the time limit of 10 ms")
        #expect(stand.starts == 1)
        #expect(decode(codecs, .png, [1]).report.verdict == .ok)
    }

    @Test func codecThatSaysNothingIsEnded() throws {
        let stand = try CodecStandIn("if length == 666: time.sleep(600)")
        let codecs = IsolatedCodecs(stand.program, CodecLimits(maxMilliseconds: 10), patience: 300)
        let report = decode(codecs, .png, Array(repeating: 0, count: 666)).report
        #expect(report.exceededLimit == "exceeds the time limit of 10 ms")
        #expect(decode(codecs, .png, [1]).report.verdict == .ok)
    }

    @Test func codecGetsNoMoreMemoryThanItMayHold() throws {
        let stand = try CodecStandIn("if length == 666: bytearray(1 << 30)")
        let codecs = IsolatedCodecs(stand.program, CodecLimits(maxMemory: 16 << 20))
        let (report, problem) = decode(codecs, .png, Array(repeating: 0, count: 666))
        #expect(report.messages == ["the process of the codec ended with status 1, twice"])
        #expect(problem?.code == "codec-crashed")
        #expect(stand.log.contains("MemoryError"))
    }

    @Test(arguments: ["send(9, 0, 0, 0)", "send(5, 0, -1, 0)", "send(5, 0, 1 << 40, 0)", "send(4, 0, -5, 9)"])
    func answerThatIsNoneEndsTheProcess(answer: String) throws {
        let stand = try CodecStandIn(answer)
        let (report, problem) = decode(IsolatedCodecs(stand.program, CodecLimits()), .png, [1])
        #expect(report.verdict == .unsupported)
        #expect(problem?.message == "the process of the codec answered what means nothing, twice")
    }

    @Test func longRangeIsLentPieceByPiece() throws {
        let stand = try CodecStandIn(
            """
            send(4, 0, 7, length); \\
            answer = struct.unpack("<4q", host.recv(32, socket.MSG_WAITALL)); \\
            sys.exit(1) if host.recv(answer[2], socket.MSG_WAITALL) != bytes([9]) * (1 << 20) else None
            """)
        let file = [UInt8](repeating: 9, count: 3 << 20)
        #expect(decode(IsolatedCodecs(stand.program, CodecLimits()), .png, file).report.verdict == .ok)
    }

    @Test func programThatIsNotThereIsSaid() {
        let codecs = IsolatedCodecs(HostProgram(path: "/no/such/program"), CodecLimits())
        let (report, problem) = decode(codecs, .png, [1])
        #expect(report.verdict == .unsupported)
        #expect(problem?.message.contains("cannot be started: /no/such/program: No such file or directory") == true)
    }

    @Test func jobDoesNotBeginWithoutTheProgram() async throws {
        let folder = try TemporaryFolder()
        let pipeline = try TestPipeline(
            folder, sinks: [.init(script: ScriptedSink.Script())], settings: [.init("validation", ["level": "full"])])
        let plugins = TestPipeline.plugins(HostProgram(path: "/no/such/program"))
        await #expect(throws: ProcessError.self) {
            try await Pipeline(pipeline.configuration, plugins: plugins).run()
        }
    }

    @Test func jobGoesOnAndTellsWhichImageItWas() async throws {
        let photo = SampleFiles.jpeg()
        let stand = try CodecStandIn("if length > \(photo.count): os.kill(os.getpid(), signal.SIGKILL)")
        let folder = try TemporaryFolder()
        for index in 0..<20 { try folder.write(index == 7 ? photo + [0] : photo, to: "\(index).jpg") }
        let script = ScriptedSink.Script()
        let pipeline = try TestPipeline(
            folder, sinks: [.init(script: script)], settings: [.init("validation", ["level": "full"])])
        let outcome = try await Pipeline(pipeline.configuration, plugins: TestPipeline.plugins(stand.program)).run()
        #expect(outcome.statistics.recorded == 20)
        #expect(outcome.statistics.verdicts[.ok] == 19)
        #expect(outcome.statistics.verdicts[.unsupported] == 1)
        #expect(outcome.statistics.problems["codec-crashed"] == 1)
    }
}

/// A program that talks as `tagline validation-host` does, and then does as it is told.
private struct CodecStandIn {
    let folder: TemporaryFolder
    let program: HostProgram

    /// - Parameter body: Python that is run for each image; `length` is that of the file, `starts` counts the processes.
    init(_ body: String) throws {
        folder = try TemporaryFolder()
        let script = """
            #!/usr/bin/env python3
            import os, signal, socket, struct, sys, time
            host = socket.socket(fileno=os.dup(0))
            def send(*words): host.sendall(struct.pack("<4q", *words))
            with open("\(folder.path)/starts", "a") as file: file.write("x")
            starts = os.path.getsize("\(folder.path)/starts")
            send(3, 0, 0, 0)
            while True:
                message = host.recv(32, socket.MSG_WAITALL)
                if len(message) < 32: break
                length = struct.unpack("<4q", message)[3]
                \(body)
                send(5, 0, 11, 0)
                host.sendall(b"ok\\nlibfake\\n")

            """
        try folder.write(Array(script.utf8), to: "script")
        try Self.install("\(folder.path)/script", as: "\(folder.path)/codec")
        let log = folder.path + "/log"
        try folder.write([], to: "log")
        program = HostProgram(path: "\(folder.path)/codec") { line in
            guard let file = FileHandle(forWritingAtPath: log) else { return }
            file.seekToEndOfFile()
            file.write(Data((line + "\n").utf8))
            try? file.close()
        }
    }

    /// Makes an executable of a script, in a process of its own: one that is written here may be held open for writing by
    /// a child that another test starts just now, and does not run then ("Text file busy").
    private static func install(_ script: String, as program: String) throws {
        let install = try Process.run(URL(filePath: "/usr/bin/install"), arguments: ["-m", "755", script, program])
        install.waitUntilExit()
        try #require(install.terminationStatus == 0)
    }

    /// How many processes there were.
    var starts: Int { (try? Data(contentsOf: URL(filePath: "\(folder.path)/starts")).count) ?? 0 }

    /// What they printed.
    var log: String { (try? String(contentsOfFile: "\(folder.path)/log", encoding: .utf8)) ?? "" }
}
