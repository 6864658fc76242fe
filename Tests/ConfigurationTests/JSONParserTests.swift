import TaglineSDK
import Testing

@testable import TaglineConfiguration

@Suite("JSON with positions")
struct JSONParserTests {
    private func parse(_ bytes: some Sequence<UInt8>) -> (node: JSONNode?, complaints: [String]) {
        let diagnostics = Diagnostics()
        let node = JSONParser.parse(
            Array(bytes), origin: .init(file: "f.json", folder: nil), diagnostics: diagnostics)
        return (node, diagnostics.errors.map(\.description))
    }

    @Test("Comments, trailing commas and a byte order mark are accepted")
    func leniency() {
        let (node, complaints) = parse("\u{FEFF}{// one\n\"a\": [1, 2,], /* two * / */ \"b\": {},}\n// end".utf8)
        #expect(complaints == [])
        #expect(node?.value == ["a": [1, 2], "b": [:]])
    }

    @Test("Values keep their types")
    func values() {
        let text = #"[null, true, false, 0, -7, 9223372036854775807, 1.5, 1e2, -0.5E-1, "x"]"#
        #expect(
            parse(text.utf8).node?.value
                == [nil, true, false, 0, -7, 9_223_372_036_854_775_807, 1.5, 100.0, -0.05, "x"])
    }

    @Test("Escapes and surrogate pairs make characters")
    func escapes() {
        #expect(parse(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDCF7é📷""#.utf8).node?.string == "\"\\/\u{8}\u{C}\n\r\té📷é📷")
    }

    @Test("Every value and name has its line, its column in characters and its pointer")
    func positions() throws {
        let root = try #require(parse("{\"é\": 1,\n  \"a/b\": [\"📷\", {\"c~\": true}]}".utf8).node)
        let list = try #require(root["a/b"])
        let object = try #require(list.elements?.last)
        #expect(root["é"]?.location == .init(file: "f.json", line: 1, column: 7, pointer: "/é"))
        #expect(list.location == .init(file: "f.json", line: 2, column: 10, pointer: "/a~1b"))
        #expect(object.location == .init(file: "f.json", line: 2, column: 16, pointer: "/a~1b/1"))
        #expect(object.members?.first?.nameLocation.description == "f.json:2:17: /a~1b/1/c~0")
    }

    @Test(
        "What is not JSON is reported with its place",
        arguments: [
            ("", "f.json:1:1: the text is empty"),
            (" // only this", "f.json:1:14: the text is empty"),
            ("{\"a\": 1", "f.json:1:8: expected \",\" or \"}\", found the end of the text"),
            ("{\"a\": 1\n \"b\": 2}", "f.json:2:2: expected \",\" or \"}\", found '\"'"),
            ("{a: 1}", "f.json:1:2: expected a name in double quotes or \"}\", found 'a'"),
            ("{'a': 1}", "f.json:1:2: expected a name in double quotes or \"}\", found '''"),
            ("{\"a\" 1}", "f.json:1:6: expected \":\" after the name \"a\", found '1'"),
            ("[,]", "f.json:1:2: expected a value, found ','"),
            ("[1 2]", "f.json:1:4: expected \",\" or \"]\", found '2'"),
            ("[True]", "f.json:1:2: expected a value, found True; strings stand in double quotes"),
            ("{} x", "f.json:1:4: unexpected 'x' after the end of the document"),
            ("[01]", "f.json:1:2: 01 is not a number of JSON"),
            ("[1.]", "f.json:1:2: 1. is not a number of JSON"),
            ("[-]", "f.json:1:2: - is not a number of JSON"),
            ("[.5]", "f.json:1:2: expected a value, found '.'"),
            ("[1e]", "f.json:1:2: 1e is not a number of JSON"),
            ("[9223372036854775808]", "f.json:1:2: the number 9223372036854775808 is out of range"),
            ("[1e999]", "f.json:1:2: the number 1e999 is out of range"),
            ("[\"a\n\"]", "f.json:1:2: the string is not closed on its line"),
            ("[\"a", "f.json:1:2: the string is not closed"),
            ("[\"a\u{1}\"]", "f.json:1:4: a control character in a string has to be written as an escape"),
            ("[\"\\x\"]", "f.json:1:3: unknown escape \\x"),
            ("[\"\\u12G4\"]", "f.json:1:3: \\u takes four hexadecimal digits"),
            ("[\"\\uD800\"]", "f.json:1:3: the escape is half of a surrogate pair"),
            ("[\"\\uDC00\"]", "f.json:1:3: the escape is half of a surrogate pair"),
            ("[\"\\uD800\\u0041\"]", "f.json:1:3: the escape is half of a surrogate pair"),
            ("[1, /* no end", "f.json:1:5: the comment is not closed"),
            ("[1 / 2]", "f.json:1:4: expected a value or a comment, found '/'"),
        ])
    func syntax(text: String, complaint: String) {
        let result = parse(text.utf8)
        #expect(result.node == nil)
        #expect(result.complaints == [complaint])
    }

    @Test("Bytes that are not UTF-8 are reported where they stand")
    func invalidUTF8() {
        #expect(parse(Array("{\n\"é".utf8) + [0xC3, 0x28]).complaints == ["f.json:2:3: the text is not valid UTF-8"])
    }

    @Test("Every duplicate name is reported, and the reading goes on")
    func duplicates() {
        let (node, complaints) = parse("{\"a\": 1,\n \"a\": 2, \"b\": {\"c\": 1, \"c\": 1}}".utf8)
        #expect(node != nil)
        #expect(
            complaints == [
                "f.json:2:2: /a: duplicate key \"a\", which line 1 already has",
                "f.json:2:24: /b/c: duplicate key \"c\", which line 2 already has",
            ])
    }

    @Test("Nesting is limited")
    func depth() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(parse(deep.utf8).complaints == ["f.json:1:66: nested more than 64 deep"])
        let allowed = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(parse(allowed.utf8).complaints == [])
    }

    @Test("A text that is cut off anywhere is reported, never accepted")
    func cut() {
        let bytes = Array(#"{"a": [1.5e3, "\uD83D\uDCF7é", {"b": null}], /* c */ "d": true}"#.utf8)
        for count in bytes.indices {
            let result = parse(bytes[..<count])
            #expect(result.node == nil && result.complaints.count == 1, "cut at \(count)")
        }
    }
}
