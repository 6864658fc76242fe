#if AWS
import Foundation
import TaglineTestServers
import Testing

/// What users are told, and what the shell is, where a service refuses what they ask.
@Suite("What a service refuses", .enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct ServiceErrorTests {
    private static let token = "secret/session+token=="
    /// moto, with a table whose key is not the one that items have.
    private static let moto = Result {
        let server = try LocalServer(.moto(isSigned: true))
        _ = try LocalServer.run(
            ["-c", makeTable, server.url],
            environment: server.environment.merging(["AWS_DEFAULT_REGION": "eu-west-1"]) { $1 })
        return server
    }

    private func pipeline(_ source: String, _ sink: String) -> String {
        #"{"pipelineVersion": 1, "source": {"plugin": \#(source)}, "sinks": [{"plugin": \#(sink)}]}"#
    }

    /// Checks and runs a pipeline: both have to end with the status and say what to do, and name nothing that is secret.
    private func expect(
        _ status: Int32, _ advice: String, of pipeline: String, in folder: TemporaryFolder,
        _ environment: [String: String]
    ) throws {
        try folder.write(pipeline, to: "pipeline.json")
        // Without a network a run tries for a while first.
        let commands = [["check", "--connect"]] + (status == 75 ? [] : [["run"], ["run", "--log-format", "json"]])
        for arguments in commands {
            let process = try TaglineProcess(arguments + ["pipeline.json"], in: folder, environment: environment)
            #expect(process.status == status, "\(arguments): \(process.errors)")
            let messages = try? process.errors.jsonLines().compactMap { $0["message"] as? String }
            let told = messages?.joined(separator: "\n") ?? process.errors
            #expect(told.contains(advice), "\(arguments): \(process.errors)")
            for name in ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] {
                guard let secret = environment[name] else { continue }
                #expect(!(process.output + process.errors).contains(secret), "\(arguments)")
            }
        }
    }

    @Test(
        "A session token that has expired is called that by source and sink, and stands in no log",
        arguments: [
            (#""s3", "options": {"bucket": "photos"}"#, #""jsonl", "options": {"path": "out.jsonl"}"#),
            (#""directory", "options": {"path": "photos"}"#, #""dynamodb", "options": {"table": "Images"}"#),
        ])
    func expiredToken(source: String, sink: String) throws {
        let folder = try TemporaryFolder.photos()
        let server = try LocalServer(.refusal(code: "ExpiredToken"))
        let environment = server.environment.merging([
            "AWS_ENDPOINT_URL": server.url, "AWS_SESSION_TOKEN": Self.token,
        ]) { $1 }
        try expect(
            78, "the session token has expired; sign in again", of: pipeline(source, sink), in: folder, environment)
        #expect(try server.get()["requests"] as? Int ?? 0 >= 3)
    }

    @Test(
        "A table that is missing, has another key, or is not reached is told with what to do",
        arguments: [
            (#""table": "Missing""#, [:], 78, "set \"createTable\": true"),
            (#""table": "Keyed""#, [:], 78, "has the key \"id\" (HASH), and items have \"uri\" (HASH)"),
            (#""table": "Keyed""#, ["AWS_SECRET_ACCESS_KEY": "wrong/secret+key"], 78, "the secret access key is wrong"),
            (#""table": "Keyed""#, ["AWS_ENDPOINT_URL": "http://127.0.0.1:9"], 75, "check the network"),
        ] as [(String, [String: String], Int32, String)])
    func table(options: String, changes: [String: String], status: Int32, advice: String) throws {
        let server = try Self.moto.get()
        let environment = server.environment.merging(["AWS_ENDPOINT_URL": server.url]) { $1 }
        try expect(
            status, advice,
            of: pipeline(#""directory", "options": {"path": "photos"}"#, "\"dynamodb\", \"options\": {\(options)}"),
            in: .photos(), environment.merging(changes) { $1 })
    }

    private static let makeTable = """
        import boto3, sys
        boto3.client("dynamodb", endpoint_url=sys.argv[1]).create_table(
            TableName="Keyed", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
        """
}
#endif
