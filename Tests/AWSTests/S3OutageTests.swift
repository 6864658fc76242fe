import TaglineSDK
import Testing

@testable import TaglineAWS

@Suite("What stops the source s3, and what does not")
struct S3OutageTests {
    private static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    private static let token = "FwoGZXIvYXdzEXAMPLETOKEN//=="

    private func source(_ transport: StubTransport, _ options: [String: JSONValue] = [:]) throws -> S3Source {
        let options = try Options(
            ["bucket": "photos", "region": "eu-west-1"].merging(options) { $1 }, for: S3Source.descriptor.options)
        return try S3Source(
            options: options,
            environment: [
                "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": Self.secret,
                "AWS_SESSION_TOKEN": Self.token,
            ], transport: transport)
    }

    @Test(
        "Listing says what is wrong and what to do about it",
        arguments: [
            (400, "ExpiredToken", "", "sign in again"), (400, "InvalidToken", "", "check AWS_SESSION_TOKEN"),
            (403, "InvalidAccessKeyId", "", "the access key is not known"),
            (403, "SignatureDoesNotMatch", "", "the secret access key is wrong"),
            (403, "RequestTimeTooSkewed", "", "the clock of this computer is wrong"),
            (403, "AccessDenied", "", "AccessDenied"), (404, "NoSuchBucket", "", "check the bucket's name"),
            (400, "AuthorizationHeaderMalformed", "<Region>us-west-2</Region>", "the bucket is in us-west-2"),
            (301, "PermanentRedirect", "", "the bucket is in another region"),
        ])
    func listing(status: Int, code: String, more: String, advice: String) async throws {
        // What a service says of a signature may repeat what was signed with.
        let transport = StubTransport(
            status: status, code: code, message: code == "AccessDenied" ? "" : Self.token, more)
        for act in ["list", "connect"] {
            let error = await #expect(throws: SourceError.self) {
                let source = try source(transport)
                if act == "list" { _ = try await source.list().next() } else { try await source.connect() }
            }
            #expect(error?.outage == .permanent)
            #expect(error?.description.contains(advice) == true, "\(error?.description ?? "")")
            #expect(error?.description.contains(Self.secret) == false)
        }
    }

    @Test("Credentials are named in no message of a wrong one")
    func noSecrets() async throws {
        for code in ["SignatureDoesNotMatch", "InvalidAccessKeyId", "ExpiredToken", "InvalidToken"] {
            let transport = StubTransport(status: 403, code: code, message: "\(Self.secret) \(Self.token)")
            let error = await #expect(throws: SourceError.self) { try await source(transport).list().next() }
            #expect(error?.description.contains(Self.secret) == false)
            #expect(error?.description.contains(Self.token) == false)
        }
    }

    @Test("Without a network a check ends at once, and says that trying again may help")
    func noNetwork() async throws {
        let transport = StubTransport { _ throws(TransportError) in
            throw TransportError(.unreachable, "cannot connect to photos.s3.eu-west-1.amazonaws.com: no way to it")
        }
        let error = await #expect(throws: SourceError.self) { try await source(transport).connect() }
        #expect(error?.outage == .transient)
        #expect(error?.message.contains("check the network") == true)
    }

    @Test(
        "What is wrong with one object is its own matter",
        arguments: [
            (404, "NoSuchKey", "not-found"), (403, "AccessDenied", "denied"),
            (403, "InvalidObjectState", "archived"), (412, "PreconditionFailed", "changed"),
        ])
    func oneObject(status: Int, code: String, problem: String) async throws {
        let source = try source(StubTransport(status: status, code: code))
        let item = S3Object(bucket: "photos", key: "a.jpg").item(isNamed: false)
        let error = await #expect(throws: SourceError.self) { try await source.open(item) }
        #expect(error?.code.rawValue == problem)
        #expect(error?.outage == nil)
    }

    @Test("A bucket that is gone stops the source that lists it, and not one whose manifest names many")
    func bucketGone() async throws {
        let transport = StubTransport(status: 404, code: "NoSuchBucket")
        let item = S3Object(bucket: "photos", key: "a.jpg").item(isNamed: false)
        let listed = await #expect(throws: SourceError.self) { try await source(transport).open(item) }
        #expect(listed?.outage == .permanent)
        let named = await #expect(throws: SourceError.self) {
            try await source(transport, ["manifest": "list"]).open(item)
        }
        #expect(named?.outage == nil)
    }

    @Test("Errors that might pass become an outage when too many objects in a row have one")
    func transient() {
        let outages = OutageDetector()
        let error = SourceError("s3://photos/a.jpg", "unavailable", "SlowDown")
        for _ in 0..<19 { #expect(outages.judge(error).outage == nil) }
        outages.succeed()
        for _ in 0..<19 { #expect(outages.judge(error).outage == nil) }
        #expect(outages.judge(error).outage == .transient)
        #expect(outages.judge(SourceError("s3://photos/a.jpg", "denied", "no")).outage == nil)
    }
}
