import Testing

@Suite struct UsageTests {
    @Test(arguments: [
        (["scan"], "name a folder or a file"),
        (["scan", "photos", "--to", "a.json"], "name it .jsonl"),
        (["scan", "photos", "--to", "a.xyz"], "end it in .jsonl, .csv or .tsv"),
        (["scan", "photos", "--where", "maker=Canon"], "did you mean \"make\"?"),
        (["scan", "photos", "--fields", "path,modle"], "did you mean \"model\"?"),
        (["scan", "photos", "--changed-since", "yesterday"], "--changed-since: \"yesterday\" is no time"),
        (["scan", "photos", "--jobs", "0"], "--jobs takes a number from 1 to 1024"),
        (["scan", "photos", "--append", "--replace", "--to", "a.csv"], "choose one of --append and --replace"),
        (["inspect"], "Missing expected argument"),
        (["inspect", "--style", "exiftool", "photos"], "--style exiftool is a style of --json"),
        (["validate", "photos", "--level", "none"], "--level takes header or full"),
        (["plugins", "show", "jsnol"], "did you mean \"jsonl\"?"),
        (["scna"], "Unexpected argument 'scna'"),
    ])
    func wrongUsageEndsWithStatus2AndSaysWhatToDo(_ arguments: [String], _ message: String) throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(
            script: "exec \"$0\" \(arguments.map { "'\($0)'" }.joined(separator: " "))", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func helpAndVersionAreNoErrors() throws {
        let folder = try TemporaryFolder()
        let help = try TaglineProcess("--help", in: folder)
        #expect(help.status == 0)
        for command in ["scan", "inspect", "validate", "run", "check", "plugins", "init", "version"] {
            #expect(help.output.contains("  \(command) "))
        }
        let version = try TaglineProcess("version", in: folder)
        #expect(version.status == 0)
        #expect(version.output.hasPrefix("tagline "))
        #expect(version.output.contains("libpng"))
    }

    @Test func completionsAreWritten() throws {
        let run = try TaglineProcess("--generate-completion-script", "bash", in: try TemporaryFolder())
        #expect(run.status == 0)
        #expect(run.output.contains("complete"))
    }
}
