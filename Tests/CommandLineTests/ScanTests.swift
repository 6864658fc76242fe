import Testing

@Suite struct ScanTests {
    @Test func folderBecomesLinesAndTable() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess("scan", "photos", "--to", "out/r.jsonl", "--to", "out/r.csv", in: folder)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        let records = try folder.read("out/r.jsonl").jsonLines()
        #expect(records.map { $0["path"] as? String } == ["a.jpg", "sub/b.jpg", "sub/cut.jpg"])
        let summary = records.first?["summary"] as? [String: Any] ?? [:]
        #expect(summary["model"] as? String == "Acme One")
        #expect(summary["exposure"] as? Double == 0.00625)
        let rows = try folder.read("out/r.csv").split(separator: "\r\n")
        #expect(rows.count == 4)
        #expect(rows.first?.hasPrefix("path,uri,format,mime,bytes") == true)
        for text in [
            "3 files", "1 file is no media", "JPEG 3", "Acme One 3",
            "3 records to out/r.jsonl, 3 records to out/r.csv",
        ] {
            #expect(run.errors.contains(text), "\(run.errors)")
        }
    }

    @Test(arguments: ["photos", "photos/sub photos/a.jpg"])
    func numberOfWorkersChangesNothing(_ paths: String) throws {
        let folder = try TemporaryFolder.photos()
        for index in 0..<150 { try folder.write(SamplePhoto.bytes, to: "photos/many/\(index).jpg") }
        let outputs = try ["1", "2", "4"].map { jobs in
            try TaglineProcess(script: "exec \"$0\" scan \(paths) -q -j\(jobs)", in: folder)
        }
        #expect(outputs.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
        #expect(Set(outputs.map(\.output)).count == 1)
        #expect(outputs[0].output.split(separator: "\n").count == (paths == "photos" ? 153 : 3))
    }

    @Test func existingFileIsNotOverwrittenUnasked() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write("mine\n", to: "r.jsonl")
        let refused = try TaglineProcess("scan", "photos", "--to", "r.jsonl", in: folder)
        #expect(refused.status == 78)
        #expect(refused.errors.contains("r.jsonl exists"))
        #expect(try folder.read("r.jsonl") == "mine\n")

        _ = try TaglineProcess("scan", "photos/a.jpg", "--to", "r.jsonl", "--append", in: folder)
        #expect(try folder.read("r.jsonl").split(separator: "\n").count == 2)
        _ = try TaglineProcess("scan", "photos/a.jpg", "--to", "r.jsonl", "--replace", in: folder)
        #expect(try folder.read("r.jsonl").split(separator: "\n").count == 1)
    }

    @Test func conditionsAndFieldsNarrowTheOutput() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write(SamplePhoto.bytes(model: "Other"), to: "photos/z.jpg")
        let run = try TaglineProcess(
            "scan", "photos", "--where", "model=Other", "--fields", "path, model", "--fields", "IFD0:Make", "-q",
            in: folder)
        #expect(run.output == #"{"path":"z.jpg","model":"Other","IFD0:Make":null}"# + "\n")
    }

    @Test func listOfFilesIsReadFromStandardInput() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(
            "scan", "--files-from", "-", "--fields", "path", "-q", in: folder,
            input: "photos/sub/b.jpg\nphotos/notes.txt\n")
        #expect(run.output == "{\"path\":\"photos/sub/b.jpg\"}\n{\"path\":\"photos/notes.txt\"}\n")
    }

    @Test func filesThatCannotBeReadAreNamedAlsoWhenQuiet() throws {
        let folder = try TemporaryFolder.photos()
        let names = (0..<5).map { "photos/gone\($0).jpg" }
        let run = try TaglineProcess(
            "scan", "--files-from", "-", "--fields", "path", "-q", in: folder,
            input: (names + ["photos/a.jpg"]).joined(separator: "\n"))
        #expect(run.status == 1)
        #expect(run.output == "{\"path\":\"photos/a.jpg\"}\n")
        #expect(run.errors == names.map { "Error: \($0): No such file or directory\n" }.joined())
    }

    @Test func moreFilesThanAnybodyReadsAreCountedAndNotNamed() throws {
        let folder = try TemporaryFolder.photos()
        let list = (0..<500).map { "gone\($0).jpg" }.joined(separator: "\n")
        let run = try TaglineProcess("scan", "--files-from", "-", "-q", in: folder, input: list)
        #expect(run.status == 1)
        #expect(run.errors.split(separator: "\n").count == 101)
        #expect(run.errors.contains("counted, and not named"))
    }

    @Test func globsChooseFiles() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(
            "scan", "photos", "--include", "sub/**", "--exclude", "cut*", "--fields", "path", "-q", in: folder)
        #expect(run.output == "{\"path\":\"sub/b.jpg\"}\n")
    }

    @Test func damageCanDecideTheStatus() throws {
        let folder = try TemporaryFolder.photos()
        let header = try TaglineProcess("scan", "photos", "--fail-on", "damaged", "--to", "a.csv", in: folder)
        #expect(header.status == 0)
        let full = try TaglineProcess(
            "scan", "photos", "--fail-on", "damaged", "--validate", "full", "--to", "b.csv", in: folder)
        #expect(full.status == 1)
        #expect(try folder.read("b.csv").contains("damaged"))
    }

    @Test func exifToolStyleIsFlat() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess("scan", "photos/a.jpg", "--style", "exiftool", "-q", in: folder)
        let record = try run.output.jsonLines().first ?? [:]
        #expect(record["SourceFile"] as? String == "photos/a.jpg")
        #expect(record["ExifIFD:ExposureTime"] as? String == "1/160")
    }

    @Test func summaryIsOneJSONObjectWhereThatIsAskedFor() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess("scan", "photos", "--to", "r.csv", "--log-format", "json", in: folder)
        let lines = try run.errors.jsonLines()
        #expect(lines.count == 1)
        #expect(lines[0]["recorded"] as? Int == 3)
        #expect((lines[0]["formats"] as? [String: Any])?["JPEG"] as? Int == 3)
    }

    @Test func userRegistryDecidesWhichExtractorsRun() throws {
        let folder = try TemporaryFolder.photos()
        try folder.write(
            """
            {"manifestVersion": 1, "plugins": [
              {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}},
              {"id": "gps", "kind": "extractor", "runtime": {"type": "builtin"}},
              {"id": "jsonl", "kind": "sink", "runtime": {"type": "builtin"}}]}
            """, to: "few.json")
        let run = try TaglineProcess("scan", "photos/a.jpg", "-q", "--plugins", "few.json", in: folder)
        let record = try run.output.jsonLines().first ?? [:]
        #expect((record["tags"] as? [String: Any])?.keys.sorted() == ["GPS"])
    }
}
