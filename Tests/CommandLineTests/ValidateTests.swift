import Testing

@Suite struct ValidateTests {
    @Test func damagedFilesAreListedWithTheReason() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write([], to: "photos/empty.jpg")
        let run = try TaglineProcess("validate", "photos", in: folder)
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first == "photos/empty.jpg: not an image: the file is empty")
        #expect(lines.last?.hasPrefix("photos/sub/cut.jpg: damaged: ") == true)
        #expect(lines.last?.contains("(libjpeg") == true)
        #expect(run.errors.contains("2 ok, 1 damaged, 1 is no image"))
    }

    @Test func soundFilesAreASuccess() throws {
        let run = try TaglineProcess("validate", "photos/a.jpg", "photos/sub/b.jpg", in: try TemporaryFolder.photos())
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("2 ok, 0 damaged"))
    }

    @Test func verdictsAreOneObjectALine() throws {
        let run = try TaglineProcess("validate", "photos", "--json", "-q", in: try TemporaryFolder.photos())
        #expect(run.status == 1)
        let verdicts = try run.output.jsonLines()
        #expect(verdicts.map { $0["verdict"] as? String } == ["ok", "ok", "damaged"])
        #expect(verdicts.last?["path"] as? String == "photos/sub/cut.jpg")
        #expect((verdicts.last?["messages"] as? [String])?.isEmpty == false)
    }

    @Test func headersAloneDoNotShowWhatIsMissingBehindThem() throws {
        let run = try TaglineProcess("validate", "--level", "header", "photos", in: try TemporaryFolder.photos())
        #expect(run.status == 0)
        #expect(run.errors.contains("3 ok as far as their headers say"))
    }
}
