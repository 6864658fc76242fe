import Testing

@testable import MakerNotesPlugin

@Suite("Patterns of maker note tables")
struct PatternTests {
    @Test(
        "A pattern matches what a regular expression does",
        arguments: [
            ("^Canon", "", "Canon EOS", true), ("^Canon", "", "A Canon", false), ("40D$", "", "EOS 40D", true),
            ("\\b5D$", "", "EOS 5D", true), ("\\b5D$", "", "EOS 15D", false), ("(a|bc)+d", "", "abcad", true),
            ("a{2,3}$", "", "baaa", true), ("^a{2}$", "", "aaa", false), ("[^0-9]", "", "123", false),
            ("nikon", "i", "NIKON", true), ("a.c", "", "a\nc", false), ("a.c", "s", "a\nc", true),
            ("^(?!ab)", "", "abc", false), ("^(?!ab)", "", "acb", true), ("a\\x42", "", "aB", true),
            ("\\d\\s\\w", "", "1 z", true),
            ("^\\0", "", "\0x", true), ("colou?r", "", "color", true), ("a*?b", "", "aab", true),
        ])
    func matches(source: String, options: String, text: String, expected: Bool) throws {
        let pattern = try #require(Pattern(source, options: options))
        #expect(pattern.matches(Array(text.utf8)) == expected)
    }

    @Test(
        "Groups hold what they hold in Perl",
        arguments: [
            ("(a|ab)(c|bcd)(d*)", "abcd", ["abcd", "a", "bcd", ""]), ("(a+)(a+)$", "aaaa", ["aaaa", "aaa", "a"]),
            ("(a+?)(a*)$", "aaaa", ["aaaa", "a", "aaa"]),
            ("(\\d+)(-(\\d+))?mm", "18-55mm", ["18-55mm", "18", "-55", "55"]),
            ("(\\d+)(-(\\d+))?mm", "50mm", ["50mm", "50", nil, nil]), ("(x{1,2}?)x*y", "xxxy", ["xxxy", "x"]),
            ("(a{2,3})(a*)", "aaaa", ["aaaa", "aaa", "a"]), ("(ab){2}(c)?", "ababc", ["ababc", "ab", "c"]),
            ("(?=(ab))a(b)", "ab", ["ab", "ab", "b"]), ("(a(?!b)|a)(b?)", "ab", ["ab", "a", "b"]),
            ("(.*?)(\\d+)$", "ab12", ["ab12", "ab", "12"]),
        ])
    func groups(source: String, text: String, expected: [String?]) throws {
        let pattern = try #require(Pattern(source, options: ""))
        let found = try #require(pattern.captures(in: Array(text.utf8)))
        let texts = expected.indices.map { group in found[group].map { String(decoding: $0, as: UTF8.self) } }
        #expect(texts == expected)
    }

    @Test("What is no pattern is refused", arguments: ["(", ")", "[a", "a{2", "(?<a", "[b-a]", "\\xZZ"])
    func malformed(source: String) {
        #expect(Pattern(source, options: "") == nil)
    }

    @Test("A pattern that backtracks without end gives up", .timeLimit(.minutes(1)))
    func bounded() throws {
        let pattern = try #require(Pattern("^(a+)+$", options: ""))
        #expect(!pattern.matches([UInt8](repeating: 0x61, count: 200) + [0x62]))
    }

    @Test("Every match is replaced, also an empty one")
    func replacing() throws {
        let pattern = try #require(Pattern("x*", options: ""))
        #expect(pattern.replacing(Array("axb".utf8), with: Array("-".utf8), all: true).count < 10)
    }
}
