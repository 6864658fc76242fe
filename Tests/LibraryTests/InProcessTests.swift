import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineLoading

@Suite("A library in the process of the host")
struct InProcessTests {
    @Test("It sees the image's format, size and blocks, and reads their bytes")
    func echo() async throws {
        let registry = try PluginRegistry()
        let photo = SampleFiles.jpeg()
        try registry.write(photo, to: "a.jpg")
        let record = try await registry.records("test.echo", library: CompiledPlugin.behaviours)["a.jpg"]
        let tags = try #require(record?.tags)
        func value(_ name: String) -> String? { tags.first { $0.name == name }?.value.description }
        #expect(value("Format") == "JPEG")
        #expect(value("FileLength") == "\(photo.count)")
        #expect(value("Width") == "640")
        let exif = SampleFiles.tiff(isBigEndian: true)
        #expect(value("Sumexif") == "\(exif.reduce(0 as UInt32) { $0 &* 31 &+ UInt32($1) })")
        #expect(record?.unread.contains { $0.kind == .exif } == false)
        #expect(record?.problems.isEmpty == true)
    }

    @Test("A tag has the forms that the library states, and problems and unread parts arrive")
    func forms() async throws {
        let registry = try PluginRegistry()
        try registry.write(SampleFiles.jpeg(), to: "a.jpg")
        let record = try await registry.records("test.forms", library: CompiledPlugin.behaviours)["a.jpg"]
        let tags = try #require(record?.tags)
        #expect(tags.map(\.name) == ["Flash", "Exposure", "Words", "Data"])
        #expect(
            tags.map(\.value.description) == [
                "16", "0.00625", "sky, sea", "(Binary data 4711 bytes, use -b option to extract)",
            ])
        #expect(tags[0].printed.description == "Off, Did not fire")
        #expect(tags[1].printed == .real(0.00625, digits: 10))
        #expect(tags.map(\.raw.offset) == [40, 40, 40, 40])
        var json: [UInt8] = []
        RecordJSON().append(try #require(record), to: &json)
        let text = String(decoding: json, as: UTF8.self)
        #expect(
            text.contains(
                #""Test":{"Flash":"Off, Did not fire","Exposure":0.00625,"Words":["sky","sea"],"#
                    + #""Data":{"binary":4711,"offset":40}}"#))
        #expect(record?.problems == [Problem("bad-value", "The flash is broken", offset: 41, plugin: "test.forms")])
        #expect(record?.unread.contains(UnreadBlock(kind: .makerNote, label: "Acme", bytes: 99)) == true)
    }

    @Test(
        "Every image has its own answer, with several workers and each declared concurrency",
        arguments: ["test.echo", "test.many", "test.fail"])
    func concurrency(id: String) async throws {
        let registry = try PluginRegistry()
        let photo = SampleFiles.jpeg()
        for index in 0..<200 { try registry.write(photo + Array(repeating: 0, count: index), to: "\(index).jpg") }
        let records = try await registry.records(
            id, library: CompiledPlugin.behaviours, entry: #", "limits": {"maxTags": 1000}"#, workers: 4)
        #expect(records.count == 200)
        for (path, record) in records {
            let index = try #require(Int(path.prefix { $0 != "." }))
            if id == "test.echo" {
                #expect(record.tags.first { $0.name == "FileLength" }?.raw.integer() == Int64(photo.count + index))
            } else if id == "test.many" {
                #expect(record.tags.compactMap { $0.raw.integer() } == Array(0..<100))
            } else {
                #expect(record.problems.map(\.code) == ["plugin-failed"])
                #expect(record.tags.count == 1)
            }
        }
    }

    @Test("A library that asks for the end of a file gets it, and nothing behind it")
    func end() async throws {
        let registry = try PluginRegistry()
        try registry.write(SampleFiles.jpeg() + Array(repeating: 0, count: 100_000) + [1, 2], to: "a.jpg")
        let record = try await registry.records("test.peek", library: CompiledPlugin.behaviours)["a.jpg"]
        #expect(record?.tags.map(\.value) == [.integer(0x0102)])
    }

    @Test("An extractor is called for the formats only that it declares")
    func formats() async throws {
        let registry = try PluginRegistry()
        try registry.write(SampleFiles.jpeg(), to: "a.jpg")
        let record = try await registry.records("test.png", library: CompiledPlugin.behaviours)["a.jpg"]
        #expect(record?.tags.isEmpty == true)
        #expect(record?.problems.isEmpty == true)
    }

    @Test(
        "Beyond its limits nothing is kept, and a problem says so",
        arguments: [
            (#"{"maxTags": 10}"#, 10, "more than 10 tags; the rest was left out"),
            (#"{"maxBytes": 1000}"#, 28, "its tags take more than 1000 bytes; the rest was left out"),
        ])
    func limits(limits: String, count: Int, message: String) async throws {
        let registry = try PluginRegistry()
        try registry.write(SampleFiles.jpeg(), to: "a.jpg")
        let record = try await registry.records(
            "test.many", library: CompiledPlugin.behaviours, entry: #", "limits": \#(limits)"#)["a.jpg"]
        #expect(record?.tags.count == count)
        #expect(record?.problems == [Problem(.limit, message, plugin: "test.many")])
    }

    @Test("Names of any length up to 1024 bytes arrive with every image, and a longer one is refused")
    func names() async throws {
        let registry = try PluginRegistry()
        for name in ["a.jpg", "b.jpg", "c.jpg"] { try registry.write(SampleFiles.jpeg(), to: name) }
        let records = try await registry.records("test.names", library: CompiledPlugin.behaviours, workers: 1)
        #expect(records.count == 3)
        for record in records.values {
            #expect(record.tags.map(\.name.utf8.count) == [1, 95, 200, 1024])
            #expect(record.problems.isEmpty)
        }
    }

    @Test("A patient extractor ends when its time is up, and what it had found is kept")
    func cancelled() async throws {
        let registry = try PluginRegistry()
        try registry.write(SampleFiles.jpeg(), to: "a.jpg")
        let record = try await registry.records(
            "test.patient", library: CompiledPlugin.behaviours, entry: #", "limits": {"timeoutMs": 20}"#)["a.jpg"]
        #expect(record?.tags.map(\.name) == ["Before"])
        #expect(record?.problems.map(\.code) == [.timeout])
    }
}
