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
            ("private", "2008/private/may/a.jpg", true), ("private", "2008/private", true),
            ("private", "2008/privately/a.jpg", false), ("private/", "2008/private/a.jpg", true),
            ("private/", "2008/private", false), ("2008/may", "2008/may/a.jpg", true),
            ("2008/may", "old/2008/may/a.jpg", false), ("/may", "may/a.jpg", true), ("/may", "2008/may/a.jpg", false),
            ("./may", "may/a.jpg", true), ("may/", "may/", true), ("*.lrdata", "x/Previews.lrdata/a.jpg", true),
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
