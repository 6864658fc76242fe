import TaglineSDK
import Testing

@Suite("Options of a plugin")
struct OptionsTests {
    private let schema = OptionsSchema(
        .path("path", required: true, "Where to write."),
        .choice("style", ["native", "exiftool"], default: "native", "The shape of a record."),
        .bool("append", default: false, "Whether to add."),
        .integer("level", in: 0...9, default: 6, "How hard to compress."),
        .real("ratio", in: 0...1, "A share."),
        .bytes("budget", "A budget."),
        .list("columns", of: .string, "Columns."),
        .map("headings", of: .string, "Titles."))

    @Test("Getters answer with what is set, then with the default, then with nothing")
    func getters() throws {
        let options = try Options(
            ["path": "a", "ratio": 1, "columns": ["x", "y"], "headings": ["b": "B", "a": "A"]], for: schema)
        #expect(options.string("path") == "a")
        #expect(options.string("style") == "native")
        #expect(options.bool("append") == false)
        #expect(options.integer("level") == 6)
        #expect(options.real("ratio") == 1)
        #expect(options.integer("budget") == nil)
        #expect(options.strings("columns") == ["x", "y"])
        #expect(options.stringMap("headings")?.map(\.key) == ["b", "a"])
        #expect(options.string("level") == nil)
    }

    @Test(
        "Numbers of bytes take units",
        arguments: [
            ("64 MiB", 67_108_864), ("64MB", 64_000_000), ("3k", 3_072), ("12", 12), ("1 GiB", 1_073_741_824),
        ])
    func bytes(text: String, count: Int) throws {
        #expect(try Options(["path": "a", "budget": .string(text)], for: schema).integer("budget") == count)
    }

    @Test("Everything that is wrong is thrown at once")
    func errors() throws {
        let error = #expect(throws: ConfigurationErrors.self) {
            try Options(
                [
                    "style": "exiftol", "append": 1, "level": 10, "ratio": "x", "budget": "9999999999 TiB",
                    "columns": ["a", 2], "headings": ["a": nil], "colums": [],
                ], for: schema)
        }
        #expect(
            error?.errors.map(\.description) == [
                "options: /append: expected true or false, found 1",
                "options: /budget: expected a number of bytes such as 1048576 or \"64 MiB\", found \"9999999999 TiB\"",
                "options: /columns/1: expected a string, found 2",
                "options: /colums: unknown option \"colums\"; did you mean \"columns\"?",
                "options: /headings/a: expected a string, found null",
                "options: /level: expected an integer from 0 to 9, found 10",
                "options: /ratio: expected a number from 0.0 to 1.0, found \"x\"",
                "options: /style: expected \"native\" or \"exiftool\", found \"exiftol\"; did you mean \"exiftool\"?",
                "options: missing option \"path\"",
            ])
    }

    @Test("The canonical text is the same for equal options, defaults written out or not")
    func canonicalText() throws {
        let implied = try Options(["path": "a\"\n", "ratio": 1], for: schema)
        let written = try Options(["style": "native", "ratio": 1.0, "path": "a\"\n"], for: schema)
        #expect(implied.canonicalText == written.canonicalText)
        #expect(
            implied.canonicalText
                == #"{"append":false,"level":6,"path":"a\"\u000a","ratio":1.0,"style":"native"}"#)
    }

    @Test("Describing or dumping options shows no values")
    func secrecy() throws {
        let options = try Options(["path": "hunter2"], for: schema)
        var dumped = ""
        dump(options, to: &dumped)
        #expect(!"\(options) \(dumped)".contains("hunter2"))
    }

    @Test("A path of nothing, or with a NUL in it, is refused", arguments: ["", "a\0b"])
    func badPath(path: String) {
        #expect(throws: ConfigurationErrors.self) { try Options(["path": .string(path)], for: schema) }
    }

    @Test(
        "Slips of the keyboard are recognised, other words are not",
        arguments: [
            ("colums", "columns"), ("STYLE", "style"), ("apend", "append"), ("ptah", "path"), ("xyz", nil), ("", nil),
        ])
    func suggestion(typed: String, meant: String?) {
        #expect(Suggestion.nearest(to: typed, among: ["path", "style", "append", "columns"]) == meant)
    }
}
