import TaglineConformance
import TaglineHost
import TaglineSDK
import Testing

@Suite("The files of this computer as a storage")
struct FileStorageTests {
    @Test("It does what every storage does", arguments: ["", "file://"])
    func conformance(form: String) async throws {
        let folder = try TemporaryFolder()
        let suite = StorageConformance(FileStorage(), below: StorageLocation("\(form)\(folder.path)/a/b/"))
        #expect(await suite.failures() == [])
    }

    @Test("A scheme that nobody brought along is an error that names it")
    func unknownScheme() throws {
        let set = StorageSet([FileStorage()])
        let error = #expect(throws: StorageError.self) { try set.storage(of: StorageLocation("s3://bucket/key")) }
        #expect(error?.message.contains("s3://") == true)
        #expect(try set.storage(of: StorageLocation("records.jsonl")).scheme == "file")
    }
}
