import Foundation
import JSONLSink
import TaglineConformance
import TaglineSDK
import Testing

import struct TaglineSDK.Tag

@Suite struct JSONLSinkTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func sink(_ options: [String: JSONValue] = [:], to name: String = "out.jsonl") throws -> JSONLSink {
        let values = options.merging(["path": .string(folder[name])]) { $1 }
        return try JSONLSink(options: Options(values, for: JSONLSink.descriptor.options))
    }

    private static let tags = [
        Tag(group: "IFD0", name: "Make", RawValue(text: "Canon")),
        Tag(group: "GPS", name: "GPSLatitude", RawValue(real: 43.5), .quantity),
        Tag(group: "ExifIFD", name: "Flash", RawValue(integer: 16), .labels("16=Off")),
        Tag(group: "GPS", name: "GPSMapDatum", RawValue(text: "WGS-84")),
    ]

    @Test(arguments: ["out.jsonl", "out.jsonl.gz"])
    func passesTheConformanceSuite(_ name: String) async throws {
        let folder = folder
        let suite = SinkConformance(
            sink: { target in
                let options: [String: JSONValue] = [
                    "path": .string(folder["\(target)-\(name)"]),
                    "existing": .string(target % 2 == 0 ? "append" : "fail"),
                ]
                return try JSONLSink(options: Options(options, for: JSONLSink.descriptor.options))
            },
            keys: { target in
                let file = "\(target)-\(name)"
                guard folder.names.contains(file) else { return [] }
                let text = name.hasSuffix(".gz") ? try folder.gunzip(file) : try folder.text(file)
                return try text.split(separator: "\n").map { line in
                    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                    return try #require(object?["uri"] as? String)
                }
            })
        #expect(await suite.failures() == [])
    }

    @Test func replacingPassesTheConformanceSuiteToo() async throws {
        let folder = folder
        let suite = SinkConformance(
            sink: { target in
                let options: [String: JSONValue] = ["path": .string(folder["\(target)"]), "existing": "replace"]
                return try JSONLSink(options: Options(options, for: JSONLSink.descriptor.options))
            },
            keys: { target in
                guard folder.names.contains("\(target)") else { return [] }
                return try folder.text("\(target)").split(separator: "\n").map { line in
                    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                    return try #require(object?["uri"] as? String)
                }
            })
        #expect(await suite.failures() == [])
    }

    @Test func fieldsAreAFlatObjectInTheirOrder() async throws {
        try await sink(["fields": ["path", "GPS:*", "IFD0:Make", "model", "ExifIFD:Flash"]])
            .write([sampleRecord("a.jpg", tags: Self.tags), sampleRecord("b.jpg")])
        #expect(
            try folder.text("out.jsonl") == """
                {"path":"a.jpg","GPS:GPSLatitude":43.5,"GPS:GPSMapDatum":"WGS-84","IFD0:Make":"Canon","model":null,"ExifIFD:Flash":"Off"}
                {"path":"b.jpg","IFD0:Make":null,"model":null,"ExifIFD:Flash":null}

                """)
    }

    @Test func valuesApplyToFields() async throws {
        try await sink(["fields": ["Flash"], "values": "both"]).write([sampleRecord("a", tags: Self.tags)])
        #expect(try folder.text("out.jsonl") == #"{"Flash":{"value":16,"label":"Off"}}"# + "\n")
    }

    @Test func exifToolStyle() async throws {
        try await sink(["style": "exiftool", "values": "numbers", "fields": ["ExifIFD:*", "Make"]])
            .write([sampleRecord("a.jpg", tags: Self.tags)])
        #expect(
            try folder.text("out.jsonl") == #"{"SourceFile":"/a.jpg","IFD0:Make":"Canon","ExifIFD:Flash":16}"# + "\n")
    }

    @Test func aPartOfALineStaysAlone() async throws {
        try folder.write("{\"half", to: "out.jsonl")
        try await sink(["existing": "append", "fields": ["path"]]).write([sampleRecord("a")])
        #expect(try folder.text("out.jsonl") == "{\"half\n{\"path\":\"a\"}\n")
    }

    @Test(
        arguments: [
            ["fields": ["maker"]], ["style": "exiftool", "values": "both"], ["path": "s3://bucket/key"],
        ] as [[String: JSONValue]])
    func wrongOptionsAreConfigurationErrors(_ options: [String: JSONValue]) {
        #expect(throws: ConfigurationError.self) {
            let values = ["path": "out.jsonl"].merging(options) { $1 }
            return try JSONLSink(options: Options(values, for: JSONLSink.descriptor.options))
        }
    }
}
