import Foundation
import TaglineConformance
import TaglineSDK
import Testing

@testable import DynamoDBSink

@Suite struct DefaultItemTests {
    /// A photo of a phone with all the facts that people ask for.
    static let photo: Record = {
        var record = Record(
            uri: "s3://holiday-photos-2024/uploads/2024/04/20/IMG_2031.jpg",
            version: "\"d41d8cd98f00b204e9800998ecf8427e\"",
            fingerprint: "70d44b3ea43613c3", path: Array("uploads/2024/04/20/IMG_2031.jpg".utf8),
            source: SourceInfo(bytes: 3_215_239, modified: Timestamp(seconds: 1_713_643_200)))
        record.format = MediaFormat("JPEG", "image/jpeg", "jpg", .jpeg)
        record.image = ImageProperties(width: 4032, height: 3024)
        record.validation = Validation(level: .header, verdict: .headerOK, codec: "libjpeg-turbo 2.1.5")
        record.summary.make = "Apple"
        record.summary.model = "iPhone 14 Pro"
        record.summary.software = "17.4.1"
        record.summary.lens = "iPhone 14 Pro back triple camera 6.86mm f/1.78"
        record.summary.taken = "2024-04-20T19:58:44.519-07:00"
        record.summary.takenUTC = "2024-04-21T02:58:44Z"
        record.summary.orientation = 6
        record.summary.latitude = 37.80772
        record.summary.longitude = -122.47583
        record.summary.altitude = 61.4
        record.summary.iso = 64
        record.summary.aperture = 1.779999971
        record.summary.exposure = 1 / 2016
        record.summary.focalLength = 6.86
        record.summary.flash = "Off, Did not fire"
        record.tags = [Tag(group: "IFD0", name: "Make", RawValue(text: "Apple"))]
        return record
    }()

    private func item(_ record: Record, tags: DefaultItem.Tags = .none) -> [Attribute] {
        DefaultItem(tags: tags, values: .labels).attributes(of: record)
    }

    @Test func anOrdinaryPhotoTakesOneWriteUnit() {
        #expect(item(Self.photo).itemSize < 1024)
    }

    @Test func factsAreAttributesOfTheirType() {
        let item = item(Self.photo)
        #expect(item["uri"] == .string(Self.photo.uri))
        #expect(item["bytes"] == .number("3215239"))
        #expect(item["latitude"] == .number("37.80772"))
        #expect(item["longitude"] == .number("-122.47583"))
        #expect(item["iso"] == .number("64"))
        #expect(item["flash"] == .string("Off, Did not fire"))
        #expect(item["verdict"] == .string("header-ok"))
        #expect(item["takenDay"] == .string("2024-04-20"))
        #expect(item["cameraKey"] == .string("Apple iPhone 14 Pro"))
    }

    @Test func whatIsNotKnownHasNoAttribute() {
        var record = Self.photo
        record.summary = Summary()
        let names = Set(item(record).map(\.name))
        #expect(
            names == ["uri", "version", "fingerprint", "format", "bytes", "modified", "width", "height", "verdict"])
    }

    @Test(arguments: [
        ("Canon", "Canon EOS 40D", "Canon EOS 40D"), ("NIKON CORPORATION", "NIKON Z 6", "NIKON Z 6"),
        ("Apple", "iPhone 14 Pro", "Apple iPhone 14 Pro"), ("FUJIFILM", "X-T4", "FUJIFILM X-T4"),
    ])
    func camerasAreCalledWhatPeopleCallThem(make: String, model: String, key: String) {
        var summary = Summary()
        summary.make = make
        summary.model = model
        #expect(DefaultItem.cameraKey(of: summary) == key)
    }

    @Test func tagsAreAMapOfGroupsAndNames() {
        #expect(
            item(Self.photo, tags: .map)["tags"]
                == .map([Attribute("IFD0", .map([Attribute("Make", .string("Apple"))]))]))
    }

    @Test func compressedTagsAreOneObject() throws {
        guard case .binary(let bytes)? = item(Self.photo, tags: .gzip)["tags"] else {
            Issue.record("the tags are not binary")
            return
        }
        #expect(bytes.starts(with: [0x1F, 0x8B]))
    }

    @Test func hostileRecordsMakeItemsThatDynamoDBTakes() {
        for tags in DefaultItem.Tags.allCases {
            for record in SinkConformance.records {
                let item = ItemShrinking.fit(item(record, tags: tags), protecting: ["uri"])
                #expect(DynamoDBLimits.objection(to: item, key: TableKey(partition: "uri")) == nil)
                var json: [UInt8] = []
                item.append(to: &json)
                #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json)) }
            }
        }
    }
}
