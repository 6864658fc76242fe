import Foundation
import Synchronization
import TaglineMedia
import TaglineProcesses
import TaglineSDK
import TaglineTestSupport

@testable import TaglineConfiguration
@testable import TaglineLoading

/// A program in Python that speaks the protocol by hand, so that it can also get it wrong.
final class PluginProgram {
    let folder: String
    let log = Log()

    /// What it wrote to its standard error stream.
    final class Log: Sendable {
        private let state = Mutex<[String]>([])
        var lines: [String] { state.withLock { $0 } }
        func add(_ line: String) { state.withLock { $0.append(line) } }
    }

    /// What every program begins with: messages, and a greeting that can be changed.
    private static let prelude = """
        import json, os, signal, subprocess, sys, time

        def read():
            line = sys.stdin.buffer.readline()
            if not line:
                sys.exit(0)
            message = json.loads(line)
            return message, [sys.stdin.buffer.read(size) for size in message.get("frames", [])]

        def write(message):
            sys.stdout.write(json.dumps(message) + "\\n")
            sys.stdout.flush()

        def greet(**more):
            read()
            write({"type": "hello", "protocol": 1, "plugin": "test", "version": "1", "kind": "extractor", **more})
            message, _ = read()
            write({"type": "ready"})
            return message["options"]

        def number(message):
            return int(message["uri"])

        def answer(message, value=None):
            write({"id": message["id"], "tags": [
                {"group": "Test", "name": "Number", "value": number(message) if value is None else value}]})

        """

    /// - Parameter script: what the program does, in Python.
    init(_ script: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tagline-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data((Self.prelude + script + "\n").utf8).write(to: URL(fileURLWithPath: folder + "/plugin.py"))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Text that the program wrote into a file of its folder.
    func text(_ name: String) -> String {
        (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""
    }

    var command: ChildCommand { ChildCommand(arguments: ["python3", "plugin.py"], folder: folder) }

    func greeting() throws -> PluginGreeting {
        try PluginProbe.greeting(of: command, withinMilliseconds: 20_000) { _ in }
    }

    /// How the program is run.
    ///
    /// - Parameters:
    ///   - answerMs: how long it may take for an answer.
    ///   - startMs: how long it may take to get ready.
    func setup(answerMs: Int = 20_000, startMs: Int = 20_000, options: [JSONValue.Member] = []) -> PluginWorker.Setup {
        let limits = RegistryDocument.Limits(timeoutMs: nil, maxTags: nil, maxBytes: nil)
        var setup = PluginWorker.Setup(
            command: command, opening: HostMessage.hello + HostMessage.open(options: options, limits: limits))
        setup.answerMs = answerMs
        setup.startMs = startMs
        setup.log = { [log] in log.add($0) }
        return setup
    }

    /// The program as an extractor.
    func extractor(answerMs: Int = 20_000, copies: Int = 1, maxBytes: Int = 1 << 20) throws -> ProcessExtractor {
        let greeting = try greeting()
        let process = PluginProcess(setup(answerMs: answerMs), copies: copies)
        try process.start()
        return ProcessExtractor(process, greeting, maxBytes: maxBytes)
    }
}

/// What an extractor made of one file.
struct Extraction {
    let tags: [String]
    let problems: [Problem]

    /// What it makes of a file.
    init(of media: MediaFile, by extractor: some TagReader) {
        var record = RecordBuilder()
        record.begin("test", limits: .init())
        extractor.extract(from: media, into: &record)
        tags = record.tags.map { "\($0.group):\($0.name)=\($0.printed.description)" }
        problems = record.problems
    }

    /// What it makes of files whose URIs are the numbers from 0, asking about all of them first.
    static func files(_ count: Int, by extractor: some AwaitedReader) -> [Extraction] {
        let files = (0..<count).map { number in
            var media = MediaFile.read(FileContents(SampleFiles.jpeg()))!
            media.uri = "\(number)"
            return media
        }
        for media in files { extractor.ask(about: media) }
        return files.map { Extraction(of: $0, by: extractor) }
    }
}
