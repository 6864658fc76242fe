import Foundation
import TaglineConformance
import TaglineSDK
import Testing

/// `Documentation/record.schema.json` says what `RecordJSON` writes.
@Suite struct RecordJSONSchemaTests {
    private static let schemaURL = URL(filePath: #filePath)
        .appending(path: "../../../Documentation/record.schema.json").standardizedFileURL

    private func members(_ object: Any?) -> [String] {
        ((object as? [String: Any])?.keys).map(Array.init)?.sorted() ?? []
    }

    @Test func namesTheMembersOfARecord() throws {
        let schema = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schemaURL)) as? [String: Any])
        var json: [UInt8] = []
        RecordJSON().append(try #require(SinkConformance.records.first), to: &json)
        let record = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(members(record) == members(properties))
        #expect(members(record) == (schema["required"] as? [String])?.sorted())
        #expect(members(record["summary"]) == members(properties["summary"]?["properties"]))
        #expect(members(record["summary"]) == (properties["summary"]?["required"] as? [String])?.sorted())
        #expect(members(record["validation"]) == members(properties["validation"]?["properties"]))
        #expect(members(record["source"]) == members(properties["source"]?["properties"]))
        let verdicts = (properties["validation"]?["properties"] as? [String: [String: Any]])?["verdict"]?["enum"]
        #expect(verdicts as? [String] == Validation.Verdict.allCases.map(\.rawValue))
    }

    /// Whether a validator of JSON Schema is installed.
    private static let hasValidator = (try? python(["-c", "import jsonschema"]))?.status == 0

    @Test(
        .enabled(if: hasValidator, "the Python package jsonschema is not installed"),
        arguments: RecordJSON.Values.allCases)
    func everyRecordIsValid(_ values: RecordJSON.Values) throws {
        var lines: [UInt8] = []
        for record in SinkConformance.records {
            RecordJSON(values: values).append(record, to: &lines)
            lines.append(0x0A)
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString).jsonl")
        try Data(lines).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let program = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            for line in open(sys.argv[2]):
                for error in validator.iter_errors(json.loads(line)): print(error.json_path, error.message[:200])
            """
        let (status, output) = try Self.python(["-c", program, Self.schemaURL.path, file.path])
        #expect(status == 0)
        #expect(output.isEmpty)
    }

    private static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
