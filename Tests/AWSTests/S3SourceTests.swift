import Foundation
import TaglineSDK
import TaglineTestServers
import Testing

@testable import TaglineAWS

@Suite(
    "The source s3, over a server that checks signatures",
    .enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct S3SourceTests {
    private static let hostileKeys = [
        "a b+c%\u{E9}.jpg", "50%25.jpg", "q?x=1&y=2#z.jpg", "deep/er/\u{65E5}\u{672C}.jpg", "~-_.jpg",
        "'single\"double.jpg",
        "[brackets]{braces}.jpg", "semi;colon:and,comma.jpg", "<tag>&amp;.jpg", "$dollar@at!.jpg", "*star=equals.jpg",
    ]

    @Test("Keys with every character that a URL, XML or a signature treats specially are listed and read")
    func hostileKeys() async throws {
        let bed = try S3Bed()
        for key in Self.hostileKeys { try bed.put(Array(key.utf8), key) }
        let source = try bed.source()
        let items = try await source.list().all().items
        #expect(
            items.map(\.path) == Self.hostileKeys.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
        for item in items {
            let reader = try await source.open(item)
            #expect(try await reader.read(0..<100).elements == item.path)
        }
    }

    @Test("Thousands of objects are listed in pages, in bytewise order, each once")
    func pages() async throws {
        let bed = try S3Bed(isAlone: true)
        try bed.put(empty: (0..<10_000).map { "\($0).jpg" }, in: "in")
        let transport = CountingTransport()
        let items = try await bed.source(["prefix": "in/"], over: transport).list().all().items
        #expect(transport.ranges.count == 10)
        let expected = (0..<10_000).map { "in/\($0).jpg" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(items.map { String(decoding: $0.path, as: UTF8.self) } == expected)
        let rest = try await bed.source(["prefix": "in/"]).list(after: items[9400].place).all().items
        #expect(rest.map(\.path) == items[9401...].map(\.path))
        let behind = try await bed.source(["startAfter": .string(expected[9997])]).list().all().items
        #expect(behind.map(\.path) == items[9998...].map(\.path))
    }

    @Test("The first read is the first window, what is asked for later one range of the same object; nothing twice")
    func windows() async throws {
        let bed = try S3Bed()
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 4) }
        try bed.put(bytes, "large.tif")
        try bed.put([], "empty.jpg")
        let transport = CountingTransport()
        let source = try bed.source(over: transport)
        let items = try await source.list().all().items
        let empty = try await source.open(items[0])
        #expect(empty.info.bytes == 0)
        #expect(transport.ranges.count == 1, "nothing is read of an object that is known to be empty")
        let reader = try await source.open(items[1])
        #expect(reader.info.bytes == 300_000)
        #expect(try await reader.read(0..<65_536).elements == Array(bytes.prefix(65_536)))
        #expect(try await reader.read(100..<4000).elements == Array(bytes[100..<4000]))
        #expect(try await reader.read(290_000..<400_000).elements == Array(bytes[290_000...]))
        #expect(transport.ranges.dropFirst().map(\.range) == ["bytes=0-65535", "bytes=290000-299999"])
    }

    @Test("A record's source has bucket, key, ETag, storage class and time")
    func attributes() async throws {
        let bed = try S3Bed()
        try bed.put([1, 2, 3], "a b.jpg")
        let source = try bed.source()
        let item = try #require(try await source.list().all().items.first)
        #expect(item.uri == "s3://photos/a%20b.jpg")
        let reader = try await source.open(item)
        let attributes = Dictionary(uniqueKeysWithValues: reader.info.attributes.map { ($0.name, $0.value) })
        #expect(attributes["bucket"] == "photos" && attributes["key"] == "a b.jpg")
        #expect(attributes["etag"] == reader.version && !reader.version.isEmpty)
        #expect(attributes["storageClass"] == "STANDARD")
        #expect(reader.info.bytes == 3 && reader.info.modified != nil)
    }

    @Test("An object that vanishes between listing and reading is one unreadable item")
    func vanishing() async throws {
        let bed = try S3Bed()
        try bed.put([1], "a.jpg")
        let source = try bed.source()
        let item = try #require(try await source.list().all().items.first)
        try bed.remove("a.jpg")
        let error = await #expect(throws: SourceError.self) { try await source.open(item) }
        #expect(error?.code == "not-found" && error?.outage == nil)
    }

    @Test("A bucket that is not there, or a wrong secret, stops the source and says what to do")
    func outages() async throws {
        let bed = try S3Bed()
        let noBucket = await #expect(throws: SourceError.self) {
            try await bed.source(["bucket": "nowhere"]).list().all()
        }
        #expect(noBucket?.outage == .permanent)
        #expect(noBucket?.message.contains("NoSuchBucket") == true)
        let secret = "wrong/secret+of/nobody"
        let wrong = await #expect(throws: SourceError.self) {
            try await bed.source(environment: ["AWS_SECRET_ACCESS_KEY": secret]).list().all()
        }
        #expect(wrong?.outage == .permanent)
        #expect(wrong?.message.contains("secret access key is wrong") == true)
        #expect(wrong?.description.contains(secret) == false)
    }
}
