import TaglineSDK
import Testing

@testable import DynamoDBSink

@Suite struct MappedItemTests {
    /// A mapping like that of `Examples/Pipelines/image-table.json`.
    static let story: JSONValue = [
        "ImgId": "path", "Software": "IFD0:Software",
        "Flash": ["field": "ExifIFD:Flash", "default": "N/A"], "Brand": "IFD0:Make", "Model": "IFD0:Model",
        "Date": "ExifIFD:DateTimeOriginal",
        "GpsInfo": ["format": "({summary.latitude}, {summary.longitude})", "default": "None"],
    ]

    private func item(_ record: Record, _ mapping: JSONValue = story) throws -> [Attribute] {
        try MappedItem(mapping, values: .labels).attributes(of: record)
    }

    private var photo: Record {
        var record = DefaultItemTests.photo
        record.tags = [
            Tag(group: "IFD0", name: "Make", RawValue(text: "Canon")),
            Tag(group: "IFD0", name: "Model", RawValue(text: "Canon EOS 40D")),
            Tag(group: "IFD0", name: "Software", RawValue(text: "GIMP 2.4.5")),
            Tag(group: "ExifIFD", name: "Flash", RawValue(integer: 16), .labels("16=Off, Did not fire")),
            Tag(group: "ExifIFD", name: "DateTimeOriginal", RawValue(text: "2008:05:30 15:56:01"), .date),
        ]
        return record
    }

    @Test func attributesAreFieldsAndTextsMadeOfThem() throws {
        #expect(
            try item(photo) == [
                Attribute("ImgId", .string("uploads/2024/04/20/IMG_2031.jpg")),
                Attribute("Software", .string("GIMP 2.4.5")),
                Attribute("Flash", .string("Off, Did not fire")),
                Attribute("Brand", .string("Canon")), Attribute("Model", .string("Canon EOS 40D")),
                Attribute("Date", .string("2008:05:30 15:56:01")),
                Attribute("GpsInfo", .string("(37.80772, -122.47583)")),
            ])
    }

    @Test func whatIsMissingIsLeftOutOrItsDefault() throws {
        var record = photo
        record.tags = []
        record.summary = Summary()
        #expect(
            try item(record) == [
                Attribute("ImgId", .string("uploads/2024/04/20/IMG_2031.jpg")), Attribute("Flash", .string("N/A")),
                Attribute("GpsInfo", .string("None")),
            ])
    }

    @Test func numbersStayNumbers() throws {
        #expect(
            try item(
                photo, ["size": "bytes", "lat": "summary.latitude", "rating": ["field": "XMP:Rating", "default": 0]])
                == [
                    Attribute("size", .number("3215239")), Attribute("lat", .number("37.80772")),
                    Attribute("rating", .number("0")),
                ])
    }

    @Test(
        arguments: [
            ["a": "summary.maker"], ["a": ["field": "path", "format": "{path}"]], ["a": ["format": "{path"]], ["a": 7],
            ["a": ["field": "path", "default": ["x"]]], ["a": ["feild": "path"]], [:], "path",
        ] as [JSONValue])
    func wrongMappingsAreConfigurationErrors(mapping: JSONValue) {
        #expect {
            _ = try MappedItem(mapping, values: .labels)
        } throws: { error in
            error is ConfigurationError || error is ConfigurationErrors
        }
    }
}
