import Foundation
import TaglineSDK
import Testing

@Suite struct FileOutputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func bytes(_ text: String) -> [[UInt8]] { [Array(text.utf8)] }

    @Test func writesInOrderAndMakesFolders() async throws {
        let output = FileOutput(path: folder["a/b/c.txt"])
        let start = try await output.open()
        #expect(start.isEmpty)
        try await output.write(bytes("one "))
        try await output.write([Array("two ".utf8), Array("three".utf8)])
        try await output.close()
        #expect(try folder.text("a/b/c.txt") == "one two three")
    }

    @Test func aFlushIsSeenByReaders() async throws {
        let output = FileOutput(path: folder["a"])
        try await output.open()
        try await output.write(bytes("one"))
        try await output.flush()
        #expect(try folder.text("a") == "one")
        try await output.close()
    }

    @Test func anExistingFileIsNotTouchedUnasked() async throws {
        try folder.write("old", to: "a")
        let error = await #expect(throws: SinkError.self) { try await FileOutput(path: folder["a"]).open() }
        #expect(error?.message.contains(folder["a"]) == true)
        #expect(error?.message.contains("append to it, replace it") == true)
        #expect(try folder.text("a") == "old")
        #expect(folder.names == ["a"])
    }

    @Test func appendingTellsWhatIsThere() async throws {
        try folder.write("old\n", to: "a")
        let output = FileOutput(path: folder["a"], existing: .append)
        let start = try await output.open()
        #expect(!start.isEmpty && start.endsLine && start.head == Array("old\n".utf8))
        try await output.write(bytes("new"))
        try await output.close()
        #expect(try folder.text("a") == "old\nnew")
        let again = FileOutput(path: folder["a"], existing: .append)
        #expect(try await !again.open().endsLine)
        try await again.close()
    }

    @Test func theOldFileStandsUntilTheNewOneIsComplete() async throws {
        try folder.write("old", to: "a")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder["a"])
        let output = FileOutput(path: folder["a"], existing: .replace)
        try await output.open()
        try await output.write(bytes("new"))
        try await output.flush()
        #expect(try folder.text("a") == "old")
        #expect(try folder.text("a.partial") == "new")
        try await output.close()
        #expect(try folder.text("a") == "new")
        #expect(folder.names == ["a"])
        let attributes = try FileManager.default.attributesOfItem(atPath: folder["a"])
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test func whatAKilledWriterLeftIsWrittenOver() async throws {
        try folder.write("a part that is longer", to: "a.partial")
        let output = FileOutput(path: folder["a"], existing: .replace)
        try await output.open()
        try await output.write(bytes("new"))
        try await output.close()
        #expect(try folder.text("a") == "new")
    }

    @Test func aLinkIsFollowedRatherThanReplaced() async throws {
        try folder.write("old", to: "target")
        try FileManager.default.createSymbolicLink(atPath: folder["link"], withDestinationPath: folder["target"])
        let output = FileOutput(path: folder["link"], existing: .replace)
        try await output.open()
        try await output.write(bytes("new"))
        try await output.close()
        #expect(try folder.text("target") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["link"]) == folder["target"])
    }

    @Test func twoWritersOfOneFileAreToldApart() async throws {
        let first = FileOutput(path: folder["a"], existing: .append)
        try await first.open()
        let error = await #expect(throws: SinkError.self) {
            try await FileOutput(path: folder["a"], existing: .append).open()
        }
        #expect(error?.message.contains("another process is writing it") == true)
        try await first.close()
    }

    @Test func everyFlushMakesAMember() async throws {
        let output = FileOutput(path: folder["a.gz"], isCompressed: true)
        try await output.open()
        for part in ["one ", "two ", "three"] {
            try await output.write(bytes(part))
            try await output.flush()
        }
        try await output.close()
        #expect(try folder.gunzip("a.gz") == "one two three")
    }

    @Test func aCompressedFileOfNothingIsOne() async throws {
        let output = FileOutput(path: folder["a.gz"], isCompressed: true)
        try await output.open()
        try await output.flush()
        try await output.close()
        #expect(try folder.gunzip("a.gz") == "")
    }

    @Test func largePiecesPassThroughWhole() async throws {
        let piece = [UInt8](repeating: 7, count: 1_500_000) + Array(repeating: 8, count: 1_500_000)
        for isCompressed in [false, true] {
            let output = FileOutput(path: folder["large-\(isCompressed)"], isCompressed: isCompressed)
            try await output.open()
            for _ in 0..<3 { try await output.write([piece, piece]) }
            try await output.close()
        }
        #expect(try Data(contentsOf: URL(filePath: folder["large-false"])).count == 18_000_000)
        #expect(try folder.gunzip("large-true").utf8.count == 18_000_000)
    }

    @Test func aFullDiskIsAnErrorAndNothingIsLostSilently() async throws {
        let output = FileOutput(path: "/dev/full")
        try await output.open()
        try await output.write(bytes("one"))
        let failure = await #expect(throws: SinkError.self) { try await output.write(bytes("two")) }
        #expect(failure?.message == "cannot write /dev/full: No space left on device")
        #expect(failure?.isTransient == true)
        await #expect(throws: SinkError.self) { try await output.flush() }
        await #expect(throws: SinkError.self) { try await output.close() }
    }

    @Test func afterAFailureTheOldFileStays() async throws {
        try folder.write("old", to: "a")
        let output = FileOutput(path: folder["a"], existing: .replace)
        try await output.open()
        try await output.write(bytes("new"))
        try await output.flush()
        await output.abandon()
        #expect(try folder.text("a") == "old")
        #expect(try folder.text("a.partial") == "new")
    }

    @Test func aFileThatIsRemovedOrReplacedWhileItIsWrittenIsAnError() async throws {
        for replacement in [nil, "another"] {
            let output = FileOutput(path: folder["a"])
            try await output.open()
            try await output.write(bytes("one"))
            try await output.flush()
            try FileManager.default.removeItem(atPath: folder["a"])
            if let replacement { try folder.write(replacement, to: "a") }
            try await output.write(bytes("two"))
            let error = await #expect(throws: SinkError.self) { try await output.close() }
            #expect(error?.message.contains("was removed or replaced while it was being written") == true)
            if replacement != nil { #expect(try folder.text("a") == "another") }
        }
    }

    @Test func aFileThatTookAnothersPlaceIsNotGoneOnWith() async throws {
        let output = FileOutput(path: folder["a"])
        try await output.open()
        try await output.write(bytes("one\n"))
        try await output.flush()
        let mark = await output.mark
        await output.abandon()
        try folder.write("two\n", to: "b")
        try FileManager.default.removeItem(atPath: folder["a"])
        try FileManager.default.moveItem(atPath: folder["b"], toPath: folder["a"])
        let error = await #expect(throws: SinkError.self) { try await FileOutput(path: folder["a"]).open(at: mark) }
        #expect(error?.message.contains("is another file than at the checkpoint") == true)
        #expect(try folder.text("a") == "two\n")
    }

    @Test func compressedRecordsAreAppendedToCompressedOnesOnly() async throws {
        try folder.write("hello\n", to: "a.gz")
        let output = FileOutput(path: folder["a.gz"], existing: .append, isCompressed: true)
        let error = await #expect(throws: SinkError.self) { try await output.open() }
        #expect(error?.message.contains("is no gzip file") == true)
        #expect(try folder.text("a.gz") == "hello\n")
    }

    @Test func aReaderThatIsGoneIsAnError() async throws {
        signal(SIGPIPE, SIG_IGN)
        let isMade = unsafe mkfifo(folder["pipe"], 0o600) == 0
        #expect(isMade)
        let reader = unsafe open(folder["pipe"], O_RDONLY | O_NONBLOCK)
        let output = FileOutput(path: folder["pipe"])
        try await output.open()
        try await output.write(bytes("one"))
        var buffer = [UInt8](repeating: 0, count: 8)
        let count = unsafe read(reader, &buffer, 8)
        #expect(count == 3)
        close(reader)
        try await output.write(bytes("two"))
        let failure = await #expect(throws: SinkError.self) { try await output.flush() }
        #expect(failure?.message.contains("Broken pipe") == true)
        #expect(failure?.isTransient == false)
        await #expect(throws: SinkError.self) { try await output.close() }
    }

    @Test func aSlowReaderGetsEverything() async throws {
        let isMade = unsafe mkfifo(folder["pipe"], 0o600) == 0
        #expect(isMade)
        let path = folder["pipe"]
        let reader = Task.detached { try FileHandle(forReadingFrom: URL(filePath: path)).readToEnd()?.count }
        let output = FileOutput(path: path)
        try await output.open()
        for _ in 0..<64 { try await output.write([[UInt8](repeating: 7, count: 100_000)]) }
        try await output.close()
        #expect(try await reader.value == 6_400_000)
    }

    @Test func aFolderOrAClosedFolderCannotBeWritten() async throws {
        await #expect(throws: SinkError.self) { try await FileOutput(path: folder.path, existing: .replace).open() }
        try folder.write("", to: "file")
        await #expect(throws: SinkError.self) { try await FileOutput(path: folder["file/below"]).open() }
    }

    @Test func useOutOfTurnIsAnError() async throws {
        let output = FileOutput(path: folder["a"])
        await #expect(throws: SinkError.self) { try await output.write(bytes("x")) }
        await #expect(throws: SinkError.self) { try await output.flush() }
        try await output.close()
        try await output.open()
        await #expect(throws: SinkError.self) { try await output.open() }
        try await output.close()
        try await output.close()
        await #expect(throws: SinkError.self) { try await output.write(bytes("x")) }
    }
}
