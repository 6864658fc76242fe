import TaglineAWS
import TaglineJobs
import Testing

/// The documents are those of AWS's user guides, with other names in them.
@Suite struct UploadEventTests {
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
    static func notification(
        version: String = "2.1", event: String = "ObjectCreated:Put", key: String, versionID: String? = nil
    ) -> String {
        let versionMember = versionID.map { #","versionId":"\#($0)""# } ?? ""
        return #"""
            {"Records":[{"eventVersion":"\#(version)","eventSource":"aws:s3","awsRegion":"us-west-2",
            "eventTime":"1970-01-01T00:00:00.000Z","eventName":"\#(event)",
            "userIdentity":{"principalId":"AIDAJDPLRKLG7UEXAMPLE"},
            "requestParameters":{"sourceIPAddress":"172.16.0.1"},
            "responseElements":{"x-amz-request-id":"C3D13FE58DE4C810","x-amz-id-2":"FMyUVURIY8"},
            "s3":{"s3SchemaVersion":"1.0","configurationId":"testConfigRule",
            "bucket":{"name":"photos","ownerIdentity":{"principalId":"A3NL1KOZZKExample"},"arn":"arn:aws:s3:::photos"},
            "object":{"key":"\#(key)","size":1024,"eTag":"d41d8cd98f00b204e9800998ecf8427e"\#(versionMember),
            "sequencer":"0055AED6DCD90281E5"}}}]}
            """#
    }

    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
    static func bridgeEvent(detailType: String = "Object Created", key: String) -> String {
        #"""
        {"version":"0","id":"17793124-05d4-b198-2fde-7ededc63b103","detail-type":"\#(detailType)","source":"aws.s3",
        "account":"111122223333","time":"2021-11-12T00:00:00Z","region":"ca-central-1","resources":["arn:aws:s3:::photos"],
        "detail":{"version":"0","bucket":{"name":"photos"},"object":{"key":"\#(key)","size":5,
        "etag":"b1946ac92492d2347c6235b4d2611184","version-id":"IYV3p45BT0ac8hjHg1houSdS1a.Mro8e",
        "sequencer":"617f08299329d189"},"request-id":"N4N7GDK58NMKJ12R","requester":"123456789012",
        "source-ip-address":"1.2.3.4","reason":"PutObject"}}
        """#
    }

    /// https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
    static func queue(_ bodies: [String]) -> String {
        let records = bodies.enumerated().map { index, body in
            #"{"messageId":"m\#(index)","receiptHandle":"A","body":\#(quoted(body)),"eventSource":"aws:sqs"}"#
        }
        return #"{"Records":[\#(records.joined(separator: ","))]}"#
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }

    private func objects(_ json: String) throws -> [ObjectReference] {
        try UploadEvent(Array(json.utf8)).messages.flatMap(\.objects)
    }

    @Test(arguments: ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6"])
    func notificationsOfEveryVersionAreRead(version: String) throws {
        let objects = try objects(Self.notification(version: version, key: "in/a.jpg", versionID: "3HL4kq"))
        #expect(
            objects == [
                ObjectReference(
                    bucket: "photos", key: "in/a.jpg", versionID: "3HL4kq", bytes: 1024,
                    eTag: "d41d8cd98f00b204e9800998ecf8427e")
            ])
    }

    @Test(arguments: [
        ("a+b.jpg", "a b.jpg"), ("a%2Bb.jpg", "a+b.jpg"), ("caf%C3%A9/%F0%9F%93%B7.jpg", "caf\u{E9}/\u{1F4F7}.jpg"),
        ("100%25.jpg", "100%.jpg"), ("a%26b%3D%23.jpg", "a&b=#.jpg"),
    ])
    func keysOfNotificationsAreDecoded(encoded: String, key: String) throws {
        #expect(try objects(Self.notification(key: encoded)).map(\.key) == [key])
    }

    @Test(arguments: ["a+b.jpg", "100%25.jpg", "a b.jpg"])
    func keysOfEventBridgeStandAsTheyAre(key: String) throws {
        let objects = try objects(Self.bridgeEvent(key: key))
        #expect(objects.map(\.key) == [key])
        #expect(objects.map(\.versionID) == ["IYV3p45BT0ac8hjHg1houSdS1a.Mro8e"])
    }

    @Test func notificationsAndEventsComeThroughAQueue() throws {
        let topic = #"{"Type":"Notification","Message":\#(Self.quoted(Self.notification(key: "three+3.jpg")))}"#
        let event = try UploadEvent(
            Array(Self.queue([Self.notification(key: "one.jpg"), Self.bridgeEvent(key: "two+2.jpg"), topic]).utf8))
        #expect(event.messages.map(\.id) == ["m0", "m1", "m2"])
        #expect(event.messages.map { $0.objects.map(\.key) } == [["one.jpg"], ["two+2.jpg"], ["three 3.jpg"]])
    }

    @Test(arguments: [
        #"{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2014-10-13T15:57:02.089Z","Bucket":"photos"}"#,
        notification(event: "ObjectRemoved:Delete", key: "a.jpg"),
        notification(event: "ObjectRemoved:DeleteMarkerCreated", key: "a.jpg"),
        bridgeEvent(detailType: "Object Deleted", key: "a.jpg"),
    ])
    func testsAndRemovalsAreNoUploads(json: String) throws {
        #expect(try objects(json).isEmpty)
        let queued = try UploadEvent(Array(Self.queue([json]).utf8))
        #expect(queued.messages.map(\.failure) == [nil])
        #expect(queued.messages.flatMap(\.objects).isEmpty)
    }

    @Test func aMessageThatCannotBeUnderstoodHoldsUpNoOther() throws {
        let event = try UploadEvent(
            Array(
                Self.queue([
                    "hello", Self.notification(key: "a.jpg"), Self.notification(version: "3.0", key: "b.jpg"),
                    Self.notification(key: "%FF.jpg"),
                ]).utf8))
        #expect(event.messages.map { $0.failure != nil } == [true, false, true, true])
        #expect(event.messages.flatMap(\.objects).map(\.key) == ["a.jpg"])
    }

    @Test(arguments: ["", "{}", "[]", #"{"Records":7}"#, #"{"source":"aws.ec2","detail-type":"x","detail":{}}"#])
    func whatIsNoEventIsAnError(json: String) {
        #expect(throws: EventError.self) { try UploadEvent(Array(json.utf8)) }
    }
}
