import TaglineSDK
import Testing

@testable import TaglineLoading

@Suite("A message of a plugin")
struct MessageTests {
    private func message(_ text: String, frames: [Bytes] = []) throws(JSONCursor.Failure) -> PluginMessage {
        try PluginMessage(Array(text.utf8)[...], frames: frames)
    }

    @Test("Has tags in their three forms")
    func tags() throws {
        let text = """
            {"id": 7, "tags": [
              {"group": "A", "name": "Integer", "value": -3},
              {"group": "A", "name": "Real", "value": 0.5e1},
              {"group": "A", "name": "Text", "value": "caf\\u00e9 \\ud83d\\udcf7 \\"x\\" é"},
              {"group": "A", "name": "Vector", "value": [1, 2, 3]},
              {"group": "A", "name": "List", "value": ["a", "b"]},
              {"group": "A", "name": "Label", "value": 1, "printed": "Yes", "kind": "label"},
              {"group": "A", "name": "Place", "value": 1.5, "location": true, "unknown": true, "later": {"x": [null]}},
              {"group": "A", "name": "Raw", "raw": {"type": "rational64u", "values": [[1, 160]], "offset": 12}},
              {"group": "A", "name": "Frame", "raw": {"type": "int16u", "order": "big", "frame": 0}, "printed": "five"}
            ], "frames": [2]}
            """
        let message = try message(text, frames: [Bytes([0, 5])])
        #expect(message.id == 7)
        #expect(
            message.tags.map(\.printed.description) == [
                "-3", "5", "café \u{1F4F7} \"x\" é", "1 2 3", "a, b", "Yes", "1.5", "0.00625", "five",
            ])
        #expect(message.tags.map(\.value.description).suffix(2) == ["0.00625", "5"])
        #expect(message.tags[5].definition.conversion.kind == .label)
        #expect(message.tags[6].definition.traits == [.location, .unknown])
        #expect(message.tags[7].raw.offset == 12)
        #expect(message.tags[7].raw.rational()?.denominator == 160)
    }

    @Test(
        "Says what it should have been, and where",
        arguments: [
            (#"[1]"#, "", "an object"), (#"{"id": "x"}"#, "id", "a whole number"),
            (#"{"tags": [{"name": "x", "value": 1}]}"#, "tags", "a \"group\" and a \"name\""),
            (#"{"tags": [{"group": "x", "name": "x"}]}"#, "tags", "a \"value\""),
            (#"{"tags": [{"group": "x", "name": "x", "value": null}]}"#, "value", "a number or a text"),
            (
                #"{"tags": [{"group": "x", "name": "x", "kind": "enum"}]}"#, "kind",
                "\"quantity\", \"label\", \"text\", \"date\" or \"binary\""
            ),
            (#"{"read": [[5, -1]]}"#, "read", "[offset, count]"),
            (#"{"read": [[9223372036854775807, 1]]}"#, "read", "[offset, count]"),
            (
                #"{"outcomes": ["fine"]}"#, "outcomes",
                "\"accepted\", \"existing\", {\"rejected\": reason} or {\"tryAgain\": ms}"
            ),
        ])
    func unexpected(text: String, member: String, what: String) {
        #expect(throws: JSONCursor.Failure.unexpected(what, in: member)) { try message(text) }
    }

    @Test(
        "Is JSON",
        arguments: [
            "", "{", #"{"id"}"#, #"{"id":1,}"#, #"{"id":01}x"#, #"{"a":"\#u{1}"}"#, #"{"a":"\q"}"#, #"{"a":tru}"#,
            #"{"a":-}"#, #"{"a":1e999}"#, String(repeating: "[", count: 100), #"{"id":1} {"id":2}"#, "\u{FEFF}{}",
        ])
    func syntax(text: String) {
        #expect(throws: JSONCursor.Failure.self) { try message(text) }
    }

    @Test("Can be cut anywhere and changed anywhere without harm")
    func damage() {
        let whole = Array(
            #"{"id":7,"more":false,"tags":[{"group":"A","name":"B\u00e9","value":[1,-2.5e3]}],"frames":[3]}"#.utf8)
        for end in whole.indices {
            #expect(throws: JSONCursor.Failure.self) { try PluginMessage(whole[..<end]) }
            var changed = whole
            for byte in [0, UInt8(ascii: "\""), UInt8(ascii: "9"), UInt8(ascii: "{"), 0xFF] {
                changed[end] = byte
                _ = try? PluginMessage(changed[...])
            }
        }
    }

    @Test("Comes in pieces of any size", arguments: [1, 2, 7, 64, 1000])
    func pieces(size: Int) throws {
        let text = "{\"id\":1}\n{\"id\":2,\"frames\":[3,0]}\nab\n{\"id\":3}\n"
        var reader = PluginMessageReader()
        var ids: [Int] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            reader.append(bytes[start..<min(bytes.count, start + size)])
            while let message = try reader.next() { ids.append(message.id ?? 0) }
        }
        #expect(ids == [1, 2, 3])
        #expect(!reader.isInsideMessage)
    }
}
