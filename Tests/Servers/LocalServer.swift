public import Foundation

/// A server of the test bed, on a free port of the loopback interface; it ends with the last reference.
///
/// `make test` installs what the servers run on. Tests that need them say
/// `@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))`.
public final class LocalServer: Sendable {
    /// Where it answers, such as `http://127.0.0.1:40123`.
    public let url: String
    /// The key that it accepts.
    public let accessKeyID: String
    public let secretAccessKey: String
    private let process: Process
    private let input: FileHandle

    /// What to start.
    public enum Kind: Sendable {
        /// rclone's S3 server, which checks signatures. Its buckets are the folders in a folder; if it is alone with them,
        /// nobody else changes them once it has listed them, and it lists quickly.
        case s3(folder: String, isAlone: Bool = false)
        /// moto, which knows DynamoDB, Batch, SQS and CloudFormation; signed, it checks signatures.
        case moto(isSigned: Bool)
        /// A table that fails as it is told to, with the probabilities of `Tests/Servers/faulty_table.py`.
        case dynamoDB(faults: [String: Double] = [:])
        /// A table that keeps nothing and answers every request alike.
        case answers
        /// A service that refuses every request with a code of S3, such as `ExpiredToken`.
        case refusal(code: String)
        /// The runtime interface of Lambda, with events to hand out.
        case lambda(events: [String])

        fileprivate var arguments: [String] {
            get throws {
                switch self {
                case .s3(let folder, let isAlone): return ["s3", folder] + (isAlone ? ["--alone"] : [])
                case .moto(let isSigned): return ["moto"] + (isSigned ? ["--signed"] : [])
                case .dynamoDB(let faults): return ["dynamodb"] + faults.flatMap { ["--\($0)", "\($1)"] }
                case .answers: return ["dynamodb", "--only-answer"]
                case .refusal(let code): return ["refuse", code]
                case .lambda(let events):
                    let file = URL(filePath: NSTemporaryDirectory() + "tagline-events-" + UUID().uuidString)
                    try Data(events.joined(separator: "\n").utf8).write(to: file)
                    return ["lambda", file.path]
                }
            }
        }
    }

    /// Why a server is not there.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Starts a server and waits until it answers.
    public init(_ kind: Kind) throws {
        process = Process()
        process.executableURL = URL(filePath: Self.python)
        process.arguments = [Self.folder + "/serve.py"] + (try kind.arguments)
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        self.input = input.fileHandleForWriting
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            guard let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty else {
                throw Failure(description: "the server did not start: \(kind)")
            }
            line.append(byte)
        }
        let announcement = try JSONSerialization.jsonObject(with: line) as? [String: String] ?? [:]
        url = announcement["url"] ?? ""
        accessKeyID = announcement["accessKeyId"] ?? ""
        secretAccessKey = announcement["secretAccessKey"] ?? ""
    }

    deinit {
        try? input.close()
        process.waitUntilExit()
    }

    /// What a process needs to be let in.
    public var environment: [String: String] {
        ["AWS_ACCESS_KEY_ID": accessKeyID, "AWS_SECRET_ACCESS_KEY": secretAccessKey, "AWS_REGION": "eu-west-1"]
    }

    /// Asks the server with a request of our own, for tests that look behind the interface.
    ///
    /// - Returns: the answer as JSON.
    public func get(_ path: String = "/") throws -> [String: Any] {
        try Self.object(Self.run(["-c", Self.fetch, url + path]))
    }

    /// Runs a Python program of the environment in which the servers run.
    ///
    /// - Returns: what it prints.
    public static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(arguments.first ?? "") ended with status \(process.terminationStatus)")
        }
        return data
    }

    /// Copies between the folders in a folder and the buckets of this server that end in a suffix.
    ///
    /// - Parameter action: `put` or `get`.
    public func buckets(_ action: String, _ folder: String, suffix: String) throws {
        _ = try Self.run(
            [Self.folder + "/buckets.py", url, action, folder, "--suffix=\(suffix)"], environment: environment)
    }

    private static func object(_ data: Data) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    private static let fetch = """
        import sys, urllib.request
        sys.stdout.write(urllib.request.urlopen(sys.argv[1]).read().decode())
        """

    /// The folder of the servers' programs.
    public static let folder = URL(filePath: #filePath).deletingLastPathComponent().path

    /// The interpreter of the environment that `make test` makes.
    public static let python = folder + "/../../.build-python/bin/python"

    /// Whether that environment is there.
    public static let isInstalled = FileManager.default.isExecutableFile(atPath: python)

    /// What to say where it is not.
    public static let whereItComesFrom = "needs the servers that make test installs"
}
