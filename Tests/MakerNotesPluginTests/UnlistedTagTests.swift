import Testing

@testable import MakerNotesPlugin

@Suite("Tags that a note names itself")
struct UnlistedTagTests {
    @Test(
        "Have the name that ExifTool gives them",
        arguments: [
            ("serial", "Serial"), ("Lens#", "Lens"), ("two words", "Twowords"), ("J", "TagJ"), ("9x", "Tag9x"),
            ("_a", "Tag_a"), ("-b", "Tag-b"), ("\u{E9}t", "TagT"),
        ])
    func name(text: String, name: String) {
        #expect(UnlistedTag.name(text) == name)
    }
}
