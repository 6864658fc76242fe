import Foundation
import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineLoading

@Suite("An extractor that is a program")
struct ProcessExtractorTests {
    /// Answers what it is asked, but does something else about the file 3.
    private func program(about3 deed: String) throws -> PluginProgram {
        try PluginProgram(
            """
            greet()
            while True:
                message, frames = read()
                if number(message) == 3:
                    \(deed)
                answer(message)
            """)
    }

    @Test("Every file gets its own answer, whatever the order in which they come")
    func order() throws {
        let program = try PluginProgram(
            """
            greet()
            while True:
                messages = [read()[0] for _ in range(8)]
                for message in reversed(messages):
                    answer(message)
            """)
        let files = Extraction.files(32, by: try program.extractor())
        #expect(files.map(\.tags) == (0..<32).map { ["Test:Number=\($0)"] })
        #expect(files.flatMap(\.problems) == [])
    }

    @Test("Several copies share the work", arguments: [2, 3])
    func copies(count: Int) throws {
        let program = try PluginProgram(
            """
            greet()
            while True:
                message, _ = read()
                answer(message, os.getpid())
            """)
        let files = Extraction.files(32, by: try program.extractor(copies: count))
        #expect(Set(files.flatMap(\.tags)).count == count)
    }

    @Test(
        "A file over which the program fails costs its own tags, and no other's",
        arguments: [
            ("os._exit(3)", "plugin-crashed", "ended with status 3"),
            ("os.kill(os.getpid(), signal.SIGSEGV)", "plugin-crashed", "was ended by signal 11"),
            ("time.sleep(600)", "plugin-timeout", "did not answer within 400 ms"),
            ("write('hello world')", "plugin-protocol", "\"hello world\""),
            ("print('a line for debugging', flush=True)", "plugin-protocol", "a line for debugging"),
            ("write({'id': 123456789})", "plugin-protocol", "the request 123456789, which is not open"),
            ("write({'id': message['id'], 'tags': [{'group': 1}]})", "plugin-protocol", "\"group\": a string"),
            ("sys.stdout.write('{\"id\":'); sys.stdout.flush(); os._exit(0)", "plugin-crashed", "middle of a message"),
            (
                "write({'id': message['id'], 'frames': [100]}); os._exit(0)", "plugin-crashed",
                "in the middle of a message"
            ),
            ("os.close(1); time.sleep(600)", "plugin-crashed", "was ended by signal 9"),
        ])
    func failure(deed: String, code: String, message: String) throws {
        let program = try program(about3: deed)
        let files = Extraction.files(8, by: try program.extractor(answerMs: 400))
        for (number, file) in files.enumerated() {
            if number == 3 {
                #expect(file.tags.isEmpty)
                #expect(file.problems.map(\.code.rawValue) == [code])
                #expect(file.problems.first?.message.contains(message) == true, "\(file.problems)")
            } else {
                #expect(file.tags == ["Test:Number=\(number)"])
                #expect(file.problems.isEmpty)
            }
        }
    }

    @Test("A program that fails by chance is asked again, and nothing is missing")
    func chance() throws {
        let program = try program(
            about3: """
                if not os.path.exists("failed"):
                            open("failed", "w").close()
                            os._exit(1)
                """)
        let files = Extraction.files(8, by: try program.extractor())
        #expect(files.map(\.tags) == (0..<8).map { ["Test:Number=\($0)"] })
        #expect(files.flatMap(\.problems) == [])
    }

    @Test(
        "A program that dies with answers in its pocket is asked again in the first order, and gets the bytes it needs")
    func lostAnswers() throws {
        let program = try PluginProgram(
            """
            greet()
            messages, held = [], []
            def bytes_of(message):
                write({"id": message["id"], "read": [[0, 2]]})
                while True:
                    received, frames = read()
                    if received["type"] == "read":
                        return frames[0]
                    messages.append(received)
            while True:
                message = messages.pop(0) if messages else read()[0]
                if number(message) == 3:
                    os._exit(1)
                held.append((message, bytes_of(message).hex()))
                if number(message) != 2:
                    for answered, text in held:
                        answer(answered, text)
                    held = []
                elif not os.path.exists("held"):
                    open("held", "w").close()
                else:
                    answer(*held.pop())
            """)
        let files = Extraction.files(8, by: try program.extractor(answerMs: 5000))
        #expect(files.map(\.tags.count) == [1, 1, 1, 0, 1, 1, 1, 1])
        #expect(files.flatMap(\.problems).map(\.code) == [.pluginCrashed])
    }

    @Test("A program that always fails is left alone after a while, and every file says so")
    func hopeless() throws {
        let program = try PluginProgram(
            """
            greet()
            read()
            os._exit(1)
            """)
        let files = Extraction.files(40, by: try program.extractor())
        #expect(files.map(\.tags.count) == Array(repeating: 0, count: 40))
        #expect(files.map(\.problems.count) == Array(repeating: 1, count: 40))
        let late = Extraction.files(1, by: try program.extractor())
        #expect(late[0].problems.map(\.code.rawValue) == ["plugin-crashed"])
    }

    @Test("Answers that come in one piece with what is no message count")
    func answersBeforeNonsense() throws {
        let program = try PluginProgram(
            """
            greet()
            lines = []
            while True:
                message, _ = read()
                if number(message) > 3:
                    answer(message)
                    continue
                tag = {"group": "Test", "name": "Number", "value": number(message)}
                lines.append(json.dumps({"id": message["id"], "tags": [tag]}))
                if number(message) == 3:
                    sys.stdout.write("\\n".join(lines[:-1]) + "\\nnonsense\\n")
                    sys.stdout.flush()
            """)
        let files = Extraction.files(6, by: try program.extractor(answerMs: 2000))
        #expect(files.map(\.tags.count) == [1, 1, 1, 0, 1, 1])
        #expect(files.flatMap(\.problems).map(\.code.rawValue) == ["plugin-protocol"])
    }

    @Test("What was told of a file before the time was up stays")
    func partialAnswer() throws {
        let program = try PluginProgram(
            """
            greet()
            while True:
                message, _ = read()
                write({"id": message["id"], "more": True, "tags": [{"group": "Test", "name": "First", "value": 1}]})
                if number(message) == 1:
                    time.sleep(600)
                answer(message)
            """)
        let files = Extraction.files(3, by: try program.extractor(answerMs: 300))
        #expect(files.map(\.tags.count) == [2, 1, 2])
        #expect(files[1].problems.map(\.code.rawValue) == ["plugin-timeout"])
    }

    @Test("It gets the bytes of the blocks that it names, and is asked about files that have one")
    func blocks() throws {
        let program = try PluginProgram(
            """
            greet(blocks=["exif"], formats=["JPEG"])
            while True:
                message, frames = read()
                kinds = [block["kind"] for block in message["blocks"] if "frame" in block]
                answer(message, "%s %d %s" % (kinds, len(frames), frames[0][:2].decode()))
            """)
        let extractor = try program.extractor()
        let photo = try #require(MediaFile.read(FileContents(SampleFiles.jpeg())))
        #expect(Extraction(of: photo, by: extractor).tags == ["Test:Number=['exif'] 1 MM"])
        let plain = JPEGBuilder().frame(width: 1, height: 1).build()
        #expect(Extraction(of: try #require(MediaFile.read(FileContents(plain))), by: extractor).tags.isEmpty)
        let tiff = SampleFiles.tiff(isBigEndian: true)
        #expect(Extraction(of: try #require(MediaFile.read(FileContents(tiff))), by: extractor).tags.isEmpty)
    }

    private func reader() throws -> PluginProgram {
        try PluginProgram(
            """
            greet()
            while True:
                message, _ = read()
                size = message["bytes"]
                write({"id": message["id"], "read": [[0, 4], [size - 2, 10], [size + 5, 5]]})
                _, frames = read()
                answer(message, " ".join(frame.hex() for frame in frames))
            """)
    }

    @Test("It asks for ranges of the file and gets what there is of them")
    func reads() throws {
        let photo = try #require(MediaFile.read(FileContents(SampleFiles.jpeg())))
        #expect(Extraction(of: photo, by: try reader().extractor()).tags == ["Test:Number=ffd8ffe0 ffd9 "])
    }

    @Test("Ranges that are still to be read from a network are read, and the file is not asked about twice")
    func readsInRounds() throws {
        let bytes = JPEGBuilder().exif(SampleFiles.tiff(isBigEndian: true)).frame(width: 1, height: 1)
            .build(pixels: 60_000)
        let file = PlannedFile(bytes, firstWindow: 1000)
        let media = try #require(file.stage { MediaFile.read($0) })
        let extractor = try reader().extractor()
        let extraction = file.stage { _ in Extraction(of: media, by: extractor) }
        #expect(extraction.tags == ["Test:Number=ffd8ffe1 ffd9 "])
        #expect(extraction.problems.isEmpty)
    }

    @Test("What it writes to its standard error stream is logged line by line")
    func log() throws {
        let program = try program(about3: "sys.stderr.write('first\\nsecond\\n'); sys.stderr.flush()")
        let extractor = try program.extractor()
        _ = Extraction.files(4, by: extractor)
        try waitUntil { program.log.lines == ["first", "second"] }
    }

    @Test("Tags beyond the limit of bytes are left out, with a problem")
    func byteLimit() throws {
        let program = try PluginProgram(
            """
            greet()
            message, _ = read()
            write({"id": message["id"], "tags": [
                {"group": "Test", "name": "N%d" % index, "value": "x" * 100} for index in range(20)]})
            """)
        let file = Extraction.files(1, by: try program.extractor(maxBytes: 1000))[0]
        #expect(file.tags.count == 9)
        #expect(file.problems.map(\.code) == [.limit])
    }

    @Test("When it is closed, the program ends, and so does everything that it started")
    func close() async throws {
        let program = try PluginProgram(
            """
            child = subprocess.Popen(["sleep", "600"])
            with open("pids.new", "w") as file:
                file.write("%d %d" % (os.getpid(), child.pid))
            os.rename("pids.new", "pids")
            greet()
            while True:
                answer(read()[0])
            """)
        let process = PluginProcess(program.setup(), copies: 1)
        try process.start()
        let pids = program.text("pids").split(separator: " ").compactMap { Int32($0) }
        #expect(pids.count == 2)
        #expect(pids.map { kill($0, 0) } == [0, 0])
        await process.close()
        try waitUntil { pids.allSatisfy { kill($0, 0) != 0 } }
    }
}

/// Waits for what another process or thread is about to do.
func waitUntil(_ condition: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for _ in 0..<2000 where !condition() { usleep(5000) }
    try #require(condition(), sourceLocation: sourceLocation)
}
