import TaglineHost
import TaglineSDK
import Testing

@Suite struct EnvironmentStorageTests {
    private let storage = EnvironmentStorage(["OBJECTS": "one\ntwo\n", "OTHER": ""])
    private let objects = StorageLocation("env://OBJECTS")

    @Test("A variable is read as a document, whole and in ranges")
    func reads() async throws {
        #expect(try await storage.read(objects)?.bytes == Array("one\ntwo\n".utf8))
        #expect(try await storage.read(objects, range: 4..<7) == Array("two".utf8))
        #expect(try await storage.read(objects, range: 4..<1000) == Array("two\n".utf8))
        #expect(try await storage.read(objects, range: 8..<1000).isEmpty)
        #expect(try await storage.list(objects).map(\.size) == [8])
    }

    @Test("A variable that is not set is told by its name")
    func missing() async throws {
        let missing = StorageLocation("env://NOTHING")
        #expect(try await storage.read(missing) == nil)
        await #expect { try await storage.read(missing, range: 0..<1) } throws: { "\($0)".contains("NOTHING") }
    }

    @Test("A variable cannot be written")
    func writes() async {
        await #expect(throws: StorageError.self) { try await storage.write([], to: objects, if: .always) }
        await #expect(throws: StorageError.self) { try await storage.delete(objects) }
    }
}
