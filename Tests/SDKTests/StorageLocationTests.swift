import TaglineSDK
import Testing

@Suite struct StorageLocationTests {
    @Test func schemeTellsTheStorage() {
        #expect(StorageLocation("a/b").scheme == "file")
        #expect(StorageLocation("file:a").isLocal)
        #expect(StorageLocation("file:///a%20b").localPath == Array("/a b".utf8))
        #expect(StorageLocation("S3://bucket/a/b").scheme == "s3")
        #expect(StorageLocation("s3://bucket/a/b").path == "bucket/a/b")
    }

    @Test func partsKeepTheEndingsOfTheName() {
        let base = StorageLocation("s3://out.put/run.7/records.jsonl.gz")
        #expect(base.part(7).text == "s3://out.put/run.7/records-00000007.jsonl.gz")
        #expect(base.partNumber(of: base.part(123_456_789)) == 123_456_789)
        #expect(base.partNumber(of: StorageLocation("s3://out.put/run.7/records-x.jsonl.gz")) == nil)
        #expect(StorageLocation("dir.d/plain").part(0).text == "dir.d/plain-00000000")
        #expect(StorageLocation("dir/.hidden").part(0).text == "dir/.hidden-00000000")
    }
}
