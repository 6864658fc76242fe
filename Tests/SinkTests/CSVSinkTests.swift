import CSVSink
import Foundation
import TaglineConformance
import TaglineSDK
import Testing

import struct TaglineSDK.Tag

@Suite struct CSVSinkTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func sink(_ options: [String: JSONValue] = [:], to name: String = "out.csv") throws -> CSVSink {
        let values = ["lineEnd": "lf"].merging(options.merging(["path": .string(folder[name])]) { $1 }) { $1 }
        return try CSVSink(options: Options(values, for: CSVSink.descriptor.options))
    }

    private func table(_ options: [String: JSONValue], _ records: [Record]) async throws -> String {
        try await sink(options).write(records)
        return try folder.text("out.csv")
    }

    private func described(_ text: String) -> Record {
        var record = sampleRecord("a")
        record.summary.description = text
        return record
    }

    @Test(arguments: [[], ["all"], ["uri", "*:*"]] as [[String]], ["fail", "replace"])
    func passesTheConformanceSuite(_ columns: [String], _ existing: String) async throws {
        let folder = folder
        let suite = SinkConformance(
            sink: { target in
                var options: [String: JSONValue] = [
                    "path": .string(folder["\(target).csv"]), "existing": .string(existing),
                ]
                if !columns.isEmpty { options["columns"] = .array(columns.map(JSONValue.string)) }
                return try CSVSink(options: Options(options, for: CSVSink.descriptor.options))
            },
            keys: { target in
                guard folder.names.contains("\(target).csv") else { return [] }
                let rows = CSVText.rows(try folder.text("\(target).csv"))
                let column = try #require(rows.first?.firstIndex(of: "uri"))
                #expect(rows.allSatisfy { $0.count == rows[0].count })
                return rows.dropFirst().map { $0[column] }
            })
        #expect(await suite.failures() == [])
    }

    @Test func theDefaultColumns() async throws {
        var record = sampleRecord("2008/a.jpg")
        record.source.modified = Timestamp(seconds: 1_217_500_691)
        record.image = ImageProperties(width: 100, height: 68)
        record.summary.make = "Canon"
        record.summary.exposure = 0.00625
        record.summary.latitude = -43.467157
        record.problems = [Problem(.truncated, "a"), Problem(.badValue, "b")]
        #expect(
            try await table([:], [record]) == """
                path,uri,format,mime,bytes,modified,width,height,verdict,make,model,lens,serial,software,taken,takenUTC,\
                orientation,iso,aperture,exposure,focalLength,flash,latitude,longitude,altitude,artist,copyright,\
                description,problems
                2008/a.jpg,file:///2008/a.jpg,JPEG,image/jpeg,5,2008-07-31T10:38:11Z,100,68,not-checked,Canon,,,,,,,,,,\
                0.00625,,,-43.467157,,,,,,truncated bad-value

                """)
    }

    @Test func linesEndAsRFC4180SaysUnlessAskedOtherwise() async throws {
        let text = try await table(
            ["columns": ["path"], "lineEnd": "crlf", "byteOrderMark": true], [sampleRecord("a")])
        #expect(Array(text.utf8) == [0xEF, 0xBB, 0xBF] + Array("path\r\na\r\n".utf8))
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\0b", "ab"), ("", ""),
        ("a;b", "a;b"), ("=1+1", "'=1+1"), ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""), ("@SUM(A1)", "'@SUM(A1)"), ("-5", "-5"),
        ("+49 30 123", "+49 30 123"), ("-cmd", "'-cmd"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("-1.5e-7", "-1.5e-7"),
        ("-1e", "'-1e"), ("+", "'+"), ("-2008:05:30 15:56", "-2008:05:30 15:56"), ("=1", "'=1"), ("a=1", "a=1"),
    ])
    func cellsAreQuotedAndDefused(_ text: String, _ cell: String) async throws {
        #expect(try await table(["columns": ["description"]], [described(text)]) == "description\n\(cell)\n")
    }

    @Test func defusingCanBeLeftOut() async throws {
        let options: [String: JSONValue] = ["columns": ["description"], "defuse": false]
        #expect(try await table(options, [described("=1+1")]) == "description\n=1+1\n")
    }

    @Test(arguments: [("semicolon", "path;bytes\n\"a;b\";5\n"), ("tab", "path\tbytes\na;b\t5\n")])
    func otherDelimiters(_ delimiter: String, _ text: String) async throws {
        let options: [String: JSONValue] = ["columns": ["path", "bytes"], "delimiter": .string(delimiter)]
        #expect(try await table(options, [sampleRecord("a;b")]) == text)
    }

    @Test func anyFieldCanBeAColumn() async throws {
        let tags = [
            Tag(group: "IFD0", name: "Orientation", RawValue(integer: 6), .labels("6=Rotate 90 CW")),
            Tag(group: "IFD0", name: "BitsPerSample", RawValue(integers: [8, 8, 8]), .quantity),
            Tag(group: "IFD0", name: "Artist", RawValue(.undef, Bytes([0xFF, 0x41]), .bigEndian)),
        ]
        let options: [String: JSONValue] = [
            "columns": ["IFD0:Orientation", "BitsPerSample", "IFD0:Artist", "GPS:GPSDOP"]
        ]
        #expect(
            try await table(options, [sampleRecord("a", tags: tags)])
                == "IFD0:Orientation,BitsPerSample,IFD0:Artist,GPS:GPSDOP\nRotate 90 CW,8 8 8,\u{FFFD}A,\n")
    }

    @Test func wildcardColumnsAreThoseOfAllRecordsGroupByGroup() async throws {
        func tag(_ group: String, _ name: String, _ value: Int) -> Tag {
            Tag(group: group, name: name, RawValue(integer: value), .labels("1=One"))
        }
        let records = [
            sampleRecord("a", tags: [tag("IFD0", "Make", 1), tag("GPS", "Lat", 2), tag("IFD0", "Make", 3)]),
            sampleRecord("b"),
            sampleRecord("c", tags: [tag("GPS", "Lat", 4), tag("IFD0", "Model", 5), tag("IFD0", "Make", 6)]),
        ]
        let options: [String: JSONValue] = ["columns": ["path", "*", "bytes"], "values": "numbers"]
        #expect(
            try await table(options, records) == """
                path,IFD0:Make,IFD0:Make#2,IFD0:Model,GPS:Lat,bytes
                a,1,3,,2,5
                b,,,,,5
                c,6,,5,4,5

                """)
        #expect(folder.names == ["out.csv"])
    }

    @Test func allIsTheDefaultColumnsAndEveryTag() async throws {
        let tags = [Tag(group: "IFD0", name: "Make", RawValue(text: "Canon"))]
        let text = try await table(["columns": "all"], [sampleRecord("a", tags: tags)])
        #expect(text.hasPrefix("path,uri,format,"))
        #expect(text.contains(",description,problems,IFD0:Make\n"))
    }

    @Test func aTableOfAllColumnsAppearsWhenItIsComplete() async throws {
        try folder.write("old", to: "out.csv")
        let sink = try sink(["columns": "all", "existing": "replace"])
        try await sink.open()
        let record = sampleRecord("a")
        _ = try await sink.write([Encoded(sequence: 0, key: record.uri, payload: sink.encode(record))])
        try await sink.flush()
        #expect(try folder.text("out.csv") == "old")
        try await sink.close()
        #expect(try folder.text("out.csv").hasPrefix("path,"))
        #expect(folder.names == ["out.csv"])
    }

    @Test func moreColumnsThanATableTakesAreRefused() async throws {
        let sink = try sink(["columns": ["*"]])
        let many = (0..<20_000).map { Tag(group: "PNG", name: "Key\($0)", RawValue(integer: $0), .quantity) }
        let records = [sampleRecord("a", tags: many), sampleRecord("b", tags: Array(many.prefix(3)))]
        try await sink.open()
        let outcomes = try await sink.write(
            records.enumerated().map { Encoded(sequence: $0, key: $1.uri, payload: sink.encode($1)) })
        try await sink.close()
        #expect(outcomes == [.rejected("a table has at most 16384 columns"), .accepted])
        #expect(try folder.text("out.csv") == "PNG:Key0,PNG:Key1,PNG:Key2\n0,1,2\n")
    }

    @Test func appendingGoesOnWithoutASecondHeader() async throws {
        try await sink(["columns": ["path"], "existing": "append"]).write([sampleRecord("a")])
        try await sink(["columns": ["path"], "existing": "append"]).write([sampleRecord("b")])
        #expect(try folder.text("out.csv") == "path\na\nb\n")
        await #expect(throws: SinkError.self) {
            try await sink(["columns": ["bytes"], "existing": "append"]).write([sampleRecord("c")])
        }
        #expect(try folder.text("out.csv") == "path\na\nb\n")
    }

    @Test func compressedByItsName() async throws {
        try await sink(["columns": ["path"]], to: "out.csv.gz").write([sampleRecord("a")])
        #expect(try folder.gunzip("out.csv.gz") == "path\na\n")
    }

    @Test(
        arguments: [
            ["columns": ["maker"]], ["columns": ["path", "path"]], ["columns": 5], ["columns": []], ["columns": [1]],
            ["columns": "all", "path": "-"], ["columns": "all", "existing": "append"], ["path": "s3://bucket/key"],
        ] as [[String: JSONValue]])
    func wrongOptionsAreConfigurationErrors(_ options: [String: JSONValue]) {
        #expect(throws: ConfigurationError.self) {
            let values = ["path": "out.csv"].merging(options) { $1 }
            return try CSVSink(options: Options(values, for: CSVSink.descriptor.options))
        }
    }
}
