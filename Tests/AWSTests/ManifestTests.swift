import TaglineSDK
import Testing

@testable import TaglineAWS

@Suite("A manifest")
struct ManifestTests {
    /// The source that reads a document under a name.
    private func source(
        _ document: [UInt8], name: String = "list", _ options: [String: JSONValue] = [:],
        beside: [String: String] = [:]
    ) throws -> S3Source {
        var values = options
        values["manifest"] = .string(name)
        var objects = beside.mapValues { Array($0.utf8) }
        objects[name] = document
        let checked = try Options(values, for: S3Source.descriptor.options).with(StorageSet([TestStorage(objects)]))
        return try S3Source(options: checked, environment: ["AWS_REGION": "eu-west-1"])
    }

    /// The objects of a document, and what is wrong with it.
    private func objects(
        _ document: String, name: String = "list", _ options: [String: JSONValue] = [:]
    ) async throws -> (objects: [S3Object], errors: [String]) {
        try await Self.all(try source(Array(document.utf8), name: name, options).list())
    }

    private static func all(_ listing: any ItemListing) async throws -> (objects: [S3Object], errors: [String]) {
        var objects: [S3Object] = []
        var errors: [String] = []
        while true {
            do {
                guard let item = try await listing.next() else { return (objects, errors) }
                #expect(item.isNamed)
                objects.append(try #require(S3Object(location: item.location)))
            } catch let error as SourceError {
                guard error.outage == nil else { throw error }
                errors.append("\(error)")
            }
        }
    }

    @Test("A list of keys takes them as they are, and names of buckets where they stand")
    func keys() async throws {
        let (objects, _) = try await objects(
            "in/a b+c%20.jpg\r\ns3://other/x/y.png\n\nlast.tif", ["bucket": "photos"])
        #expect(objects.map(\.text) == ["s3://photos/in/a b+c%20.jpg", "s3://other/x/y.png", "s3://photos/last.tif"])
        #expect(objects[0].uri == "s3://photos/in/a%20b%2Bc%2520.jpg")
    }

    @Test("Lines of JSON carry version, ETag and size; a line that is damaged is told and the rest is read")
    func jsonLines() async throws {
        let first = """
            {"bucket":"photos","key":"in/a b.jpg","versionId":"3HL4kqtJ","size":10,"etag":"\\"9f2c\\""}
            """
        let (objects, errors) = try await objects(
            first + "\n{\"bucket\":\"photos\"}\n{\"bucket\":\"photos\",\"key\":\"b.jpg\"}")
        #expect(objects.map(\.key) == ["in/a b.jpg", "b.jpg"])
        #expect(objects[0].versionID == "3HL4kqtJ" && objects[0].etag == "9f2c" && objects[0].size == 10)
        #expect(objects[0].uri == "s3://photos/in/a%20b.jpg?versionId=3HL4kqtJ")
        #expect(errors == ["list: the entry at \(first.utf8.count + 1) names no object"])
    }

    @Test("A CSV file has percent-encoded keys and the columns that are said")
    func csv() async throws {
        let (objects, errors) = try await objects(
            "\"photos\",\"a%2Bb+c.jpg\",\"7\"\n\"photos\"\n", name: "list.csv", ["columns": ["Bucket", "Key", "Size"]])
        #expect(objects.map(\.key) == ["a+b c.jpg"])
        #expect(objects.map(\.size) == [7])
        #expect(errors.count == 1)
    }

    @Test("Deletions and old versions of an inventory are passed over, unless all versions are asked for")
    func versions() throws {
        let columns = try InventoryColumns(["Bucket", "Key", "VersionId", "IsLatest", "IsDeleteMarker"])
        func row(_ text: String, all: Bool) -> InventoryColumns.Row {
            columns.row(Array(text.utf8)[...], bucket: nil, readsVersions: all)
        }
        let current = S3Object(bucket: "b", key: "k")
        var old = current
        old.versionID = "v1"
        #expect(row("b,k,v1,true,false", all: false) == .object(current))
        #expect(row("b,k,v1,false,false", all: false) == .passedOver)
        #expect(row("b,k,v1,false,false", all: true) == .object(old))
        #expect(row("b,k,v1,true,true", all: true) == .passedOver)
    }

    @Test("An event names the objects that are new, in the version that it tells of")
    func event() async throws {
        let (objects, _) = try await objects(
            """
            {"Records":[{"eventVersion":"2.1","eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"photos"},
            "object":{"key":"in/a+b%C3%A9.jpg","size":10,"eTag":"9f2c","versionId":"v1"}}},
            {"eventVersion":"2.1","eventName":"ObjectRemoved:Delete","s3":{"bucket":{"name":"photos"},
            "object":{"key":"gone.jpg"}}}]}
            """)
        #expect(objects.map(\.text) == ["s3://photos/in/a b\u{E9}.jpg"])
        #expect(objects[0].versionID == "v1" && objects[0].etag == "9f2c")
    }

    @Test("A compressed list of several members reads like one, and a damaged one stops the source")
    func gzip() async throws {
        let members = try ["a.jpg\nb.j", "pg\nc.jpg\n"].flatMap { try #require(Gzip.member(Array($0.utf8))) }
        let sound = try await Self.all(try source(members, name: "list.gz", ["bucket": "b"]).list())
        #expect(sound.objects.map(\.key) == ["a.jpg", "b.jpg", "c.jpg"])
        let cut = try source(Array(members.dropLast(9)), name: "list.gz", ["bucket": "b"])
        let error = await #expect(throws: SourceError.self) { try await Self.all(cut.list()) }
        #expect(error?.outage == .permanent)
    }

    @Test("A manifest that is not there stops the source")
    func missing() async throws {
        let values: [String: JSONValue] = ["manifest": "elsewhere"]
        let options = try Options(values, for: S3Source.descriptor.options).with(StorageSet([TestStorage([:])]))
        let source = try S3Source(options: options, environment: ["AWS_REGION": "eu-west-1"])
        let error = await #expect(throws: SourceError.self) { try await Self.all(source.list()) }
        #expect(error?.outage == .permanent)
    }

    @Test("A shard of a manifest whose size cannot be told is no empty one")
    func unmeasured() async throws {
        let storage = TestStorage(["list": Array("a.jpg\nb.jpg\n".utf8)], isListed: false)
        let values: [String: JSONValue] = ["manifest": "list", "bucket": "b"]
        let options = try Options(values, for: S3Source.descriptor.options).with(StorageSet([storage]))
        let source = try S3Source(options: options, environment: ["AWS_REGION": "eu-west-1"])
        let shard = try #require(Shard(0, of: 2))
        let error = await #expect(throws: SourceError.self) { try await Self.all(source.list(shard: shard)) }
        #expect(error?.outage == .transient)
    }

    @Test("Globs and sizes narrow a manifest; folders that a console made are left out")
    func filters() async throws {
        let (objects, _) = try await objects(
            """
            {"bucket":"b","key":"in/"}
            {"bucket":"b","key":"in/a.JPG","size":5}
            {"bucket":"b","key":"in/b.jpg","size":50}
            {"bucket":"b","key":"in/c.png"}
            {"bucket":"b","key":"in/thumbs/d.jpg"}
            """,
            ["include": ["*.jpg"], "exclude": ["**/thumbs/**"], "minSize": 10])
        #expect(objects.map(\.key) == ["in/b.jpg"])
    }

    @Test("Each line belongs to one shard, whatever their number", arguments: [1, 2, 3, 7, 40])
    func shards(count: Int) async throws {
        let keys = (0..<30).map { "\(String(repeating: "x", count: $0 * 7 % 11))\($0).jpg" }
        let document = Array(keys.joined(separator: "\n").utf8)
        var read: [String] = []
        for index in 0..<count {
            let part = try #require(Shard(index, of: count))
            read += try await Self.all(source(document, ["bucket": "b"]).list(shard: part)).objects.map(\.key)
        }
        #expect(read == keys)
    }

    @Test("The index beside a manifest says where shards begin")
    func shardIndex() async throws {
        let document = "a.jpg\nb.jpg\nc.jpg\n"
        let index = ShardIndex(
            manifest: "list", bytes: 0, shards: [.init(range: 0..<6, objects: 1), .init(range: 6..<18, objects: 2)])
        let beside = ["list.shards.json": String(decoding: index.json, as: UTF8.self)]
        let source = try source(Array(document.utf8), ["bucket": "b"], beside: beside)
        let parts = [try #require(Shard(0, of: 2)), try #require(Shard(1, of: 2))]
        #expect(try await Self.all(source.list(shard: parts[0])).objects.map(\.key) == ["a.jpg"])
        #expect(try await Self.all(source.list(shard: parts[1])).objects.map(\.key) == ["b.jpg", "c.jpg"])
    }
}
