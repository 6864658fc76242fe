import Foundation

/// One run of the executable that was built beside these tests.
struct TaglineProcess {
    let status: Int32
    let output: String
    let errors: String

    /// Runs `tagline` with arguments in a folder, with a registry of its own choice and no terminal.
    init(
        _ arguments: String..., in folder: TemporaryFolder, input: String = "", environment: [String: String] = [:]
    ) throws {
        try self.init(arguments, in: folder, input: input, environment: environment)
    }

    init(
        _ arguments: [String], in folder: TemporaryFolder, input: String = "", environment: [String: String] = [:]
    ) throws {
        try self.init(executable: Self.executable, arguments, folder, input, environment)
    }

    /// The same, with arguments in a list.
    init(arguments: [String], in folder: TemporaryFolder, environment: [String: String]) throws {
        try self.init(executable: Self.executable, arguments, folder, "", environment)
    }

    /// Runs a shell script in which `"$0"` is `tagline`, for arguments that are no text.
    init(script: String, in folder: TemporaryFolder, environment: [String: String] = [:]) throws {
        try self.init(
            executable: URL(filePath: "/bin/sh"), ["-c", script, Self.executable.path], folder, "", environment)
    }

    /// Runs `tagline` and kills it after a while, unless it has ended by then.
    ///
    /// - Parameter milliseconds: the while.
    init(
        _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
        killedAfter milliseconds: Int
    ) throws {
        try self.init(executable: Self.executable, arguments, folder, "", environment) { process in
            for _ in 0..<milliseconds where process.isRunning { usleep(1000) }
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
    }

    /// Runs `tagline` and sends it a signal as soon as something holds, unless it has ended by then.
    init(_ arguments: [String], in folder: TemporaryFolder, signal: Int32, when isDue: () -> Bool) throws {
        try self.init(executable: Self.executable, arguments, folder, "", [:]) { process in
            while process.isRunning, !isDue() { usleep(500) }
            if process.isRunning { kill(process.processIdentifier, signal) }
        }
    }

    /// What every process is given: what a sanitizer needs is inherited.
    private static let environment: [String: String] = {
        let inherited: Set = ["ASAN_OPTIONS", "LD_PRELOAD", "TSAN_OPTIONS"]
        let own = ProcessInfo.processInfo.environment.filter { inherited.contains($0.key) }
        return own.merging(["PATH": "/usr/bin:/bin", "TZ": "UTC", "LC_ALL": "C"]) { $1 }
    }()

    private init(
        executable: URL, _ arguments: [String], _ folder: TemporaryFolder, _ input: String,
        _ environment: [String: String], meanwhile: (Process) -> Void = { _ in }
    ) throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = Self.environment.merging(environment) { $1 }
        // Files, since a pipe would have to be emptied while the process runs.
        let files = try ["in", "out", "err"].map { try folder.scratchFile($0) }
        try Data(input.utf8).write(to: files[0])
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        meanwhile(process)
        process.waitUntilExit()
        status = process.terminationReason == .uncaughtSignal ? -1 : process.terminationStatus
        output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    }

    static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "tagline")

    /// What was printed, as JSON.
    func json() throws -> Any {
        try JSONSerialization.jsonObject(with: Data(output.utf8))
    }
}

extension String {
    /// The objects of JSON Lines.
    func jsonLines() throws -> [[String: Any]] {
        try split(separator: "\n").map { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        }
    }
}
