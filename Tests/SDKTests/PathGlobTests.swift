internal import TaglineSDK
internal import Testing

@Suite("Globs")
struct PathGlobTests {
    @Test(
        "A pattern matches the paths that people expect",
        arguments: [
            ("*.jpg", "a.jpg", true), ("*.jpg", "2008/may/a.JPG", true), ("*.jpg", "a.jpeg", false),
            ("2008/*.jpg", "2008/a.jpg", true), ("2008/*.jpg", "2008/may/a.jpg", false),
            ("**/raw/*.nef", "2008/raw/x.nef", true), ("**/raw/*.nef", "raw/x.nef", true),
            ("2008/**", "2008/may/a.jpg", true), ("IMG_????.jpg", "IMG_0001.jpg", true),
            ("IMG_????.jpg", "IMG_001.jpg", false),
            ("[a-c]*.png", "b1.png", true), ("[!a-c]*.png", "b1.png", false), ("a*b*c", "aXbXbXc", true),
            ("**/a/**/z.jpg", "q/a/b/a/c/z.jpg", true),
        ])
    func matches(pattern: String, path: String, expected: Bool) {
        #expect(PathGlob(pattern).matches(Array(path.utf8)) == expected)
    }

    @Test("A pattern of many stars does not take forever")
    func manyStars() {
        let pattern = String(repeating: "a*", count: 40) + "b"
        #expect(!PathGlob(pattern).matches([UInt8](repeating: UInt8(ascii: "a"), count: 4000)))
    }
}
