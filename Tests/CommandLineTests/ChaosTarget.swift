import Foundation
import TaglineTestServers

/// Where the records of a job that is killed go, and what of it is compared.
struct ChaosTarget {
    enum Kind {
        /// Lines, compressed lines and tables in files.
        case files
        /// Lines, compressed lines and a table as parts in a bucket of a server, with the checkpoint beside them.
        case bucket(LocalServer)
        /// Lines and a table in files, and items in a table of DynamoDB.
        case table(LocalServer)
        /// The same, where the table fails as it is told to (`Tests/Servers/faulty_table.py`).
        case failingTable(LocalServer)
    }

    private let kind: Kind
    private let server: LocalServer?
    /// Tables and buckets are told apart by it, since jobs share a server.
    private let suffix = "-\(UUID().uuidString.lowercased())"

    init(_ kind: Kind, in folder: TemporaryFolder) throws {
        self.kind = kind
        switch kind {
        case .files: server = nil
        case .bucket(let server):
            self.server = server
            for bucket in ["expected", "out"] { try folder.write("", to: "buckets/\(bucket)/empty") }
            try server.buckets("put", folder.path + "/buckets", suffix: suffix)
        case .table(let server), .failingTable(let server): self.server = server
        }
    }

    /// What a process needs to reach it.
    var environment: [String: String] {
        server.map { server in server.environment.merging(["AWS_ENDPOINT_URL": server.url]) { $1 } } ?? [:]
    }

    private var outputs: [String] {
        switch kind {
        case .files: ["lines.jsonl", "packed.jsonl.gz", "table.csv", "wide.csv"]
        case .bucket: ["lines.jsonl", "packed.jsonl.gz", "table.csv"]
        case .table, .failingTable: ["lines.jsonl", "table.csv"]
        }
    }

    /// The job, whose outputs stand in a folder or a bucket.
    func pipeline(into name: String, everyRecords: Int) -> String {
        let place = if case .bucket = kind { "s3://\(name)\(suffix)" } else { name }
        let files = outputs.map { output in
            let plugin = output.hasSuffix(".csv") ? "csv" : "jsonl"
            let columns = output.hasPrefix("wide") ? ", \"columns\": \"all\"" : ""
            return """
                {"name": "\(output)", "plugin": "\(plugin)",
                 "options": {"path": "\(place)/\(output)", "existing": "replace"\(columns)}}
                """
        }
        return """
            {"pipelineVersion": 1,
             "source": {"plugin": "directory", "options": {"path": "photos"}},
             "sinks": [\((files + table(for: name)).joined(separator: ",\n  "))],
             "checkpoint": {"path": "\(place)/state.json", "everyRecords": \(everyRecords), "leaseMs": 300},
             "deadLetter": {"path": "\(place)/dead.jsonl"},
             "report": {"path": "\(place)/report.json"}}
            """
    }

    private func table(for name: String) -> [String] {
        switch kind {
        case .table:
            [
                """
                {"name": "items", "plugin": "dynamodb",
                 "options": {"table": "\(name)\(suffix)", "createTable": true}}
                """
            ]
        // It has no tables to tell apart: an undisturbed run leaves it alone.
        case .failingTable where name == "out":
            [
                """
                {"name": "items", "plugin": "dynamodb", "options": {"table": "Images"},
                 "retry": {"maxAttempts": 100}}
                """
            ]
        default: []
        }
    }

    /// The outputs, compressed ones as what is in them, those in a bucket put together from their parts.
    func contents(of name: String, in folder: TemporaryFolder) throws -> [String: [UInt8]] {
        if case .bucket(let server) = kind { try server.buckets("get", folder.path, suffix: suffix) }
        var contents: [String: [UInt8]] = [:]
        for output in outputs {
            let names = try files(of: output, in: "\(folder.path)/\(name)")
            let reader = output.hasSuffix(".gz") ? "gzip -dc" : "cat"
            guard !names.isEmpty else { continue }
            let paths = names.map { "'\(name)/\($0)'" }.joined(separator: " ")
            contents[output] = Array(try TaglineProcess(script: "\(reader) \(paths)", in: folder).output.utf8)
        }
        return contents
    }

    private func files(of output: String, in path: String) throws -> [String] {
        let stem = output.prefix { $0 != "." }
        let endings = output.dropFirst(stem.count)
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted().filter { name in
            guard case .bucket = kind else { return name == output }
            return name.hasPrefix("\(stem)-") && name.hasSuffix(endings)
        }
    }

    /// Files that a job which is done has no more use for.
    func leftovers(in folder: TemporaryFolder) throws -> [String] {
        guard case .files = kind else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").filter { name in
            !outputs.contains(name) && !["state.json", "report.json"].contains(name)
        }
    }

    /// What is wrong with the items of a job that is done.
    func tableDifferences(photos: Int, in folder: TemporaryFolder) throws -> [String] {
        guard let server else { return [] }
        let report = try JSONSerialization.jsonObject(with: Data(try folder.read("out/report.json").utf8))
        let sinks = (report as? [String: Any])?["sinks"] as? [[String: Any]] ?? []
        let books = sinks.first { $0["name"] as? String == "items" }
        let arrived = ["accepted", "existing"].compactMap { books?[$0] as? Int }.reduce(0, +)
        let isBalanced = arrived == photos ? [] : ["of \(photos) records, \(arrived) are in the books of the table"]
        switch kind {
        case .files, .bucket: return []
        case .table:
            let isSame = try items("expected\(suffix)", server) == items("out\(suffix)", server)
            return isBalanced + (isSame ? [] : ["the items differ"])
        case .failingTable:
            let writes = try server.get()["writes"] as? [Int] ?? []
            let isOnce = writes == Array(repeating: 1, count: photos)
            return isBalanced + (isOnce ? [] : ["items were written \(writes) times"])
        }
    }

    /// The items of a table by their key, as another client sees them.
    private func items(_ table: String, _ server: LocalServer) throws -> Data {
        let program = """
            import boto3, json, sys
            table = boto3.resource("dynamodb", endpoint_url=sys.argv[1]).Table(sys.argv[2])
            items, page = [], table.scan()
            while True:
                items += page["Items"]
                if "LastEvaluatedKey" not in page: break
                page = table.scan(ExclusiveStartKey=page["LastEvaluatedKey"])
            print(json.dumps(sorted(items, key=lambda item: item["uri"]), sort_keys=True, default=str))
            """
        let environment = server.environment.merging(["AWS_DEFAULT_REGION": "eu-west-1"]) { $1 }
        return try LocalServer.run(["-c", program, server.url, table], environment: environment)
    }
}
