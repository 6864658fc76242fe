internal import FoundationEssentials

/// What an invocation of the function tells of uploads: one message, or many that came through a queue.
///
/// It takes notifications of S3 (versions 2.1 to 2.6), alone or as messages of SQS, also through SNS, and events of
/// EventBridge. Events that tell of anything but a new object are passed over: the test that S3 sends first, removals.
///
/// Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html,
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
public struct UploadEvent: Sendable {
    /// The messages, one for an event that did not come through a queue.
    public let messages: [Message]

    /// What one message tells.
    public struct Message: Sendable, Equatable {
        /// Its id in the queue; `nil` if it did not come through one.
        public let id: String?
        /// The objects that are new, in the order of the message.
        public let objects: [ObjectReference]
        /// Why the message cannot be understood; `nil` if it can.
        public let failure: String?
    }

    /// Reads the document with which the function is invoked.
    ///
    /// - Throws: `EventError` if it is no event that is known.
    public init(_ json: [UInt8]) throws(EventError) {
        let data = Data(json)
        if let batch = try? JSONDecoder().decode(QueueBatch.self, from: data),
            batch.records.contains(where: { $0.messageID != nil })
        {
            messages = batch.records.map { record in
                do throws(EventError) {
                    let objects = try Self.objects(in: Data((record.body ?? "").utf8), depth: 0)
                    return Message(id: record.messageID, objects: objects, failure: nil)
                } catch {
                    return Message(id: record.messageID, objects: [], failure: error.message)
                }
            }
        } else {
            messages = [Message(id: nil, objects: try Self.objects(in: data, depth: 0), failure: nil)]
        }
    }

    private static func objects(in data: Data, depth: Int) throws(EventError) -> [ObjectReference] {
        let decoder = JSONDecoder()
        if let notification = try? decoder.decode(Notification.self, from: data) {
            return try notification.objects
        }
        if let event = try? decoder.decode(BridgeEvent.self, from: data) {
            return try event.objects
        }
        if let wrapper = try? decoder.decode(TopicMessage.self, from: data), depth == 0 {
            return try objects(in: Data(wrapper.message.utf8), depth: depth + 1)
        }
        if let test = try? decoder.decode(TestEvent.self, from: data), test.event == "s3:TestEvent" { return [] }
        throw EventError("it is neither a notification of S3 nor an event of EventBridge")
    }
}

/// Why a document is no event that can be acted upon.
public struct EventError: Error, Sendable, Equatable, CustomStringConvertible {
    public let message: String

    public init(_ message: String) { self.message = message }

    public var description: String { message }
}

/// Messages of SQS as Lambda hands them over.
private struct QueueBatch: Decodable {
    let records: [Record]

    struct Record: Decodable {
        let messageID: String?
        let body: String?

        enum CodingKeys: String, CodingKey {
            case messageID = "messageId"
            case body
        }
    }

    enum CodingKeys: String, CodingKey { case records = "Records" }
}

/// What SNS puts around a message.
private struct TopicMessage: Decodable {
    let message: String

    enum CodingKeys: String, CodingKey { case message = "Message" }
}

/// What S3 sends when a notification is configured.
private struct TestEvent: Decodable {
    let event: String

    enum CodingKeys: String, CodingKey { case event = "Event" }
}

/// A notification of S3.
private struct Notification: Decodable {
    let records: [Record]

    struct Record: Decodable {
        let eventVersion: String
        let eventName: String
        let s3: Entity?
    }

    struct Entity: Decodable {
        let bucket: Bucket
        let object: Object
    }

    struct Bucket: Decodable { let name: String }

    struct Object: Decodable {
        let key: String
        let size: Int?
        let eTag: String?
        let versionId: String?
    }

    enum CodingKeys: String, CodingKey { case records = "Records" }

    var objects: [ObjectReference] {
        get throws(EventError) {
            var objects: [ObjectReference] = []
            for record in records {
                // Minor versions only add; another major one may mean anything.
                guard record.eventVersion.hasPrefix("2.") else {
                    throw EventError("the event has version \(record.eventVersion), of which only 2.x is known")
                }
                let name = record.eventName.hasPrefix("s3:") ? record.eventName.dropFirst(3) : record.eventName[...]
                guard name.hasPrefix("ObjectCreated:") else { continue }
                guard let entity = record.s3 else { throw EventError("the event names no object") }
                objects.append(
                    ObjectReference(
                        bucket: entity.bucket.name, key: try Self.decoded(entity.object.key),
                        versionID: entity.object.versionId, bytes: entity.object.size, eTag: entity.object.eTag))
            }
            return objects
        }
    }

    /// A key as it stands in a notification: percent-encoded, with `+` for a space.
    private static func decoded(_ text: String) throws(EventError) -> String {
        guard URIEncoding.isWellFormed(text) else { throw EventError("the key \"\(text)\" is not percent-encoded") }
        guard let key = String(validating: URIEncoding.decoded(text, plusIsSpace: true), as: UTF8.self) else {
            throw EventError("the key \"\(text)\" is not UTF-8")
        }
        return key
    }
}

/// An event of EventBridge about an object in S3. Its key is not encoded.
private struct BridgeEvent: Decodable {
    let source: String
    let detailType: String
    let detail: Detail

    struct Detail: Decodable {
        let bucket: Bucket
        let object: Object?
    }

    struct Bucket: Decodable { let name: String }

    struct Object: Decodable {
        let key: String
        let size: Int?
        let etag: String?
        let versionID: String?

        enum CodingKeys: String, CodingKey {
            case key, size, etag
            case versionID = "version-id"
        }
    }

    enum CodingKeys: String, CodingKey {
        case source, detail
        case detailType = "detail-type"
    }

    var objects: [ObjectReference] {
        get throws(EventError) {
            guard source == "aws.s3" else { throw EventError("the event comes from \(source), not from aws.s3") }
            guard detailType == "Object Created" else { return [] }
            guard let object = detail.object else { throw EventError("the event names no object") }
            return [
                ObjectReference(
                    bucket: detail.bucket.name, key: object.key, versionID: object.versionID, bytes: object.size,
                    eTag: object.etag)
            ]
        }
    }
}
