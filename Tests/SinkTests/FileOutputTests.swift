import Foundation
import TaglineSDK
import Testing

@Suite struct FileOutputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func bytes(_ text: String) -> [[UInt8]] { [Array(text.utf8)] }

    @Test func writesInOrderAndMakesFolders() throws {
        let output = FileOutput(path: folder["a/b/c.txt"])
        let start = try output.open()
        #expect(start.isEmpty)
        try output.write(bytes("one "))
        try output.write([Array("two ".utf8), Array("three".utf8)])
        try output.close()
        #expect(try folder.text("a/b/c.txt") == "one two three")
    }

    @Test func aFlushIsSeenByReaders() throws {
        let output = FileOutput(path: folder["a"])
        try output.open()
        try output.write(bytes("one"))
        try output.flush()
        #expect(try folder.text("a") == "one")
        try output.close()
    }

    @Test func anExistingFileIsNotTouchedUnasked() throws {
        try folder.write("old", to: "a")
        let error = #expect(throws: SinkError.self) { try FileOutput(path: folder["a"]).open() }
        #expect(error?.message.contains(folder["a"]) == true)
        #expect(error?.message.contains("append to it, replace it") == true)
        #expect(try folder.text("a") == "old")
        #expect(folder.names == ["a"])
    }

    @Test func appendingTellsWhatIsThere() throws {
        try folder.write("old\n", to: "a")
        let output = FileOutput(path: folder["a"], existing: .append)
        let start = try output.open()
        #expect(!start.isEmpty && start.endsLine && start.head == Array("old\n".utf8))
        try output.write(bytes("new"))
        try output.close()
        #expect(try folder.text("a") == "old\nnew")
        let again = FileOutput(path: folder["a"], existing: .append)
        #expect(try !again.open().endsLine)
        try again.close()
    }

    @Test func theOldFileStandsUntilTheNewOneIsComplete() throws {
        try folder.write("old", to: "a")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder["a"])
        let output = FileOutput(path: folder["a"], existing: .replace)
        try output.open()
        try output.write(bytes("new"))
        try output.flush()
        #expect(try folder.text("a") == "old")
        #expect(try folder.text("a.partial") == "new")
        try output.close()
        #expect(try folder.text("a") == "new")
        #expect(folder.names == ["a"])
        let attributes = try FileManager.default.attributesOfItem(atPath: folder["a"])
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test func whatAKilledWriterLeftIsWrittenOver() throws {
        try folder.write("a part that is longer", to: "a.partial")
        let output = FileOutput(path: folder["a"], existing: .replace)
        try output.open()
        try output.write(bytes("new"))
        try output.close()
        #expect(try folder.text("a") == "new")
    }

    @Test func aLinkIsFollowedRatherThanReplaced() throws {
        try folder.write("old", to: "target")
        try FileManager.default.createSymbolicLink(atPath: folder["link"], withDestinationPath: folder["target"])
        let output = FileOutput(path: folder["link"], existing: .replace)
        try output.open()
        try output.write(bytes("new"))
        try output.close()
        #expect(try folder.text("target") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["link"]) == folder["target"])
    }

    @Test func twoWritersOfOneFileAreToldApart() throws {
        let first = FileOutput(path: folder["a"], existing: .append)
        try first.open()
        let error = #expect(throws: SinkError.self) { try FileOutput(path: folder["a"], existing: .append).open() }
        #expect(error?.message.contains("another process is writing it") == true)
        try first.close()
    }

    @Test func everyFlushMakesAMember() throws {
        let output = FileOutput(path: folder["a.gz"], isCompressed: true)
        try output.open()
        for part in ["one ", "two ", "three"] {
            try output.write(bytes(part))
            try output.flush()
        }
        try output.close()
        #expect(try folder.gunzip("a.gz") == "one two three")
    }

    @Test func aCompressedFileOfNothingIsOne() throws {
        let output = FileOutput(path: folder["a.gz"], isCompressed: true)
        try output.open()
        try output.flush()
        try output.close()
        #expect(try folder.gunzip("a.gz") == "")
    }

    @Test func largePiecesPassThroughWhole() throws {
        let piece = [UInt8](repeating: 7, count: 1_500_000) + Array(repeating: 8, count: 1_500_000)
        for isCompressed in [false, true] {
            let output = FileOutput(path: folder["large-\(isCompressed)"], isCompressed: isCompressed)
            try output.open()
            for _ in 0..<3 { try output.write([piece, piece]) }
            try output.close()
        }
        #expect(try Data(contentsOf: URL(filePath: folder["large-false"])).count == 18_000_000)
        #expect(try folder.gunzip("large-true").utf8.count == 18_000_000)
    }

    @Test func aFullDiskIsAnErrorAndNothingIsLostSilently() throws {
        let output = FileOutput(path: "/dev/full")
        try output.open()
        try output.write(bytes("one"))
        let failure = #expect(throws: SinkError.self) { try output.write(bytes("two")) }
        #expect(failure?.message == "cannot write /dev/full: No space left on device")
        #expect(failure?.isTransient == true)
        #expect(throws: SinkError.self) { try output.flush() }
        #expect(throws: SinkError.self) { try output.close() }
    }

    @Test func afterAFailureTheOldFileStays() throws {
        try folder.write("old", to: "a")
        let output = FileOutput(path: folder["a"], existing: .replace)
        try output.open()
        try output.write(bytes("new"))
        try output.flush()
        output.abandon()
        #expect(try folder.text("a") == "old")
        #expect(try folder.text("a.partial") == "new")
    }

    @Test func aReaderThatIsGoneIsAnError() throws {
        signal(SIGPIPE, SIG_IGN)
        let isMade = unsafe mkfifo(folder["pipe"], 0o600) == 0
        #expect(isMade)
        let reader = unsafe open(folder["pipe"], O_RDONLY | O_NONBLOCK)
        let output = FileOutput(path: folder["pipe"])
        try output.open()
        try output.write(bytes("one"))
        var buffer = [UInt8](repeating: 0, count: 8)
        let count = unsafe read(reader, &buffer, 8)
        #expect(count == 3)
        close(reader)
        try output.write(bytes("two"))
        let failure = #expect(throws: SinkError.self) { try output.flush() }
        #expect(failure?.message.contains("Broken pipe") == true)
        #expect(failure?.isTransient == false)
        #expect(throws: SinkError.self) { try output.close() }
    }

    @Test func aSlowReaderGetsEverything() async throws {
        let isMade = unsafe mkfifo(folder["pipe"], 0o600) == 0
        #expect(isMade)
        let path = folder["pipe"]
        let reader = Task.detached { try FileHandle(forReadingFrom: URL(filePath: path)).readToEnd()?.count }
        let output = FileOutput(path: path)
        try output.open()
        for _ in 0..<64 { try output.write([[UInt8](repeating: 7, count: 100_000)]) }
        try output.close()
        #expect(try await reader.value == 6_400_000)
    }

    @Test func aFolderOrAClosedFolderCannotBeWritten() throws {
        #expect(throws: SinkError.self) { try FileOutput(path: folder.path, existing: .replace).open() }
        try folder.write("", to: "file")
        #expect(throws: SinkError.self) { try FileOutput(path: folder["file/below"]).open() }
    }

    @Test func useOutOfTurnIsAnError() throws {
        let output = FileOutput(path: folder["a"])
        #expect(throws: SinkError.self) { try output.write(bytes("x")) }
        #expect(throws: SinkError.self) { try output.flush() }
        try output.close()
        try output.open()
        #expect(throws: SinkError.self) { try output.open() }
        try output.close()
        try output.close()
        #expect(throws: SinkError.self) { try output.write(bytes("x")) }
    }
}
