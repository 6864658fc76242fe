import Testing

@Suite struct InspectTests {
    @Test func photoIsShownInADozenLines() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess("inspect", "photos/a.jpg", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let lines = run.output.split(separator: "\n")
        #expect(lines.first == "photos/a.jpg")
        #expect(lines.count <= 13)
        for line in [
            "  Format       JPEG, 16 x 8, ", "  Camera       Acme One", "  Lens         Acme 18-55",
            "  Taken        2008-05-30 15:56:01.07", "  Exposure     1/160 s, f/7.1, ISO 100, 135 mm, no flash",
            "  Place        -43.467447, 11.885125, 12.5 m", "  Validation   header ok (libjpeg",
        ] {
            #expect(lines.contains { $0.hasPrefix(line) }, "\(line) in \(run.output)")
        }
    }

    @Test func exifToolStyleIsAListOfObjectsInTheOrderOfThePaths() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(
            "inspect", "--style", "exiftool", "--json", "photos/sub/", "photos/a.jpg", in: folder)
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix("[{\n  \"SourceFile\": \"photos/sub/b.jpg\",\n  \"System:FileName\": \"b.jpg\",\n"))
        #expect(run.output.contains("\n},\n{\n  \"SourceFile\": \"photos/sub/cut.jpg\","))
        #expect(run.output.hasSuffix("\n}]\n"))
        let records = try run.json() as? [[String: Any]] ?? []
        #expect(
            records.map { $0["SourceFile"] as? String } == ["photos/sub/b.jpg", "photos/sub/cut.jpg", "photos/a.jpg"])
        #expect(records[0]["ExifIFD:Flash"] as? String == "Off, Did not fire")
        #expect(records[0]["ExifIFD:FNumber"] as? Double == 7.1)
        #expect(records[0]["System:Directory"] as? String == "photos/sub")
    }

    @Test func numbersTakeThePlaceOfLabels() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(
            "inspect", "--style", "exiftool", "--json", "--numeric", "photos/a.jpg", in: folder)
        let record = (try run.json() as? [[String: Any]])?.first ?? [:]
        #expect(record["ExifIFD:Flash"] as? Int == 16)
        #expect(record["System:FileSize"] as? Int == SamplePhoto.bytes.count)
        #expect("\(record["System:FilePermissions"] ?? "")".hasPrefix("100"))
    }

    @Test func missingFileIsToldAndTheOthersAreShown() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess("inspect", "--style", "exiftool", "--json", "gone.jpg", "photos/a.jpg", in: folder)
        #expect(run.status == 1)
        #expect(run.errors == "Error: File not found - gone.jpg\n")
        #expect((try run.json() as? [Any])?.count == 1)
        let alone = try TaglineProcess("inspect", "gone.jpg", in: folder)
        #expect(alone.status == 1)
        #expect(alone.output.isEmpty)
    }

    @Test func nativeJSONIsARecordALine() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess("inspect", "--json", "photos/a.jpg", "photos/sub/b.jpg", in: folder)
        let records = try run.output.jsonLines()
        #expect(records.map { $0["path"] as? String } == ["photos/a.jpg", "photos/sub/b.jpg"])
        #expect(records.allSatisfy { $0["schema"] as? String == "tagline.record/1" })
    }

    @Test func foldersWithinFoldersAreEnteredOnRequest() throws {
        let folder = try TemporaryFolder.photos()
        let flat = try TaglineProcess("inspect", "--json", "photos", in: folder)
        #expect(flat.output.split(separator: "\n").count == 1)
        let deep = try TaglineProcess("inspect", "--json", "-r", "photos", in: folder)
        #expect(deep.output.split(separator: "\n").count == 3)
    }

    @Test func everyTagIsListedByGroup() throws {
        let run = try TaglineProcess("inspect", "--all", "photos/a.jpg", in: try TemporaryFolder.photos())
        #expect(run.output.contains("\nExifIFD\n"))
        #expect(run.output.contains("\n  FocalLength                     135.0 mm\n"))
        #expect(run.output.contains("\nGPS\n"))
    }

    @Test func textFromAFileCannotSteerTheTerminal() throws {
        let folder = try TemporaryFolder()
        try folder.write(SamplePhoto.bytes(model: "Evil\u{1B}[2J\nCamera"), to: "evil.jpg")
        for option in ["--all", "-q"] {
            let run = try TaglineProcess("inspect", option, "evil.jpg", in: folder)
            #expect(run.output.contains("Evil.[2J.Camera"))
            #expect(!run.output.contains("\u{1B}"))
        }
    }

    @Test func nameThatIsNotUTF8IsRead() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess(
            script: #"name=$(printf 'caf\351.jpg'); cp photos/a.jpg "$name"; exec "$0" inspect --json "$name""#,
            in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let record = try run.output.jsonLines().first ?? [:]
        #expect(record["path"] as? String == "caf%E9.jpg")
        #expect((record["uri"] as? String)?.hasSuffix("/caf%E9.jpg") == true)
    }

    @Test func dataOfATagIsWrittenAsItIs() throws {
        let folder = try TemporaryFolder.photos()
        let run = try TaglineProcess("inspect", "--binary", "IFD0:Model", "photos/a.jpg", in: folder)
        #expect(run.output == "Acme One")
        let none = try TaglineProcess("inspect", "--binary", "IFD0:Artist", "photos/a.jpg", in: folder)
        #expect(none.status == 1)
        #expect(none.errors.contains("there is no IFD0:Artist"))
    }
}
