#if AWS
internal import TaglineSDK
internal import Testing
@testable import TaglineAWS

struct SignerTests {
    private let credentials = Credentials(
        accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", origin: "a test")

    @Test("every published request gets the published signature", arguments: SignatureVector.all)
    func vectors(_ vector: SignatureVector) {
        let signer = Signer(region: "us-east-1", service: "service", keepsPath: false)
        let request = Self.request(vector)
        #expect(signer.canonicalRequest(request).text == vector.canonicalRequest)
        #expect(
            signer.authorization(for: request, credentials, date: "20150830T123600Z")
                == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                + "SignedHeaders=\(vector.signedHeaders), Signature=\(vector.signature)")
    }

    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, the four examples.
    @Test(
        "the examples of S3's reference get their signatures",
        arguments: [
            S3Example(
                method: "GET", path: "/test.txt", headers: [("Range", "bytes=0-9")],
                signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
            S3Example(
                method: "PUT", path: "/test%24file.text",
                headers: [
                    ("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
                ], body: "Welcome to Amazon S3.",
                signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"),
            S3Example(
                method: "GET", path: "/", query: [("lifecycle", "")],
                signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
            S3Example(
                method: "GET", path: "/", query: [("max-keys", "2"), ("prefix", "J")],
                signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
        ])
    func s3(_ example: S3Example) {
        let signer = Signer(region: "us-east-1", service: "s3", keepsPath: true)
        let credentials = Credentials(
            accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            origin: "a test")
        let hash = Signer.hash(Array(example.body.utf8))
        let headers =
            example.headers + [
                ("Host", "examplebucket.s3.amazonaws.com"), ("x-amz-content-sha256", hash),
                ("x-amz-date", "20130524T000000Z"),
            ]
        let authorization = signer.authorization(
            for: .init(
                method: example.method, path: example.path, query: example.query.map { (name: $0.0, value: $0.1) },
                headers: headers.map { (name: $0.0, value: $0.1) }, bodyHash: hash),
            credentials, date: "20130524T000000Z")
        #expect(authorization.hasSuffix("Signature=\(example.signature)"))
    }

    struct S3Example: Sendable {
        let method: String
        let path: String
        var query: [(String, String)] = []
        var headers: [(String, String)] = []
        var body = ""
        let signature: String
    }

    /// Takes the text of a request apart. A header's value may go on in lines that begin with a blank.
    private static func request(_ vector: SignatureVector) -> Signer.Request {
        let parts = vector.request.split(separator: "\n\n", maxSplits: 1)
        let lines = parts[0].split(separator: "\n")
        let firstBlank = lines[0].firstIndex(of: " ") ?? lines[0].endIndex
        let target = lines[0][firstBlank...].dropFirst().dropLast(9)
        let pieces = target.split(separator: "?", maxSplits: 1)
        var headers: [(name: String, value: String)] = []
        for line in lines.dropFirst() {
            if line.first == " " {
                headers[headers.count - 1].value += "\n" + line
            } else {
                let colon: Substring.Index = line.firstIndex(of: ":") ?? line.endIndex
                headers.append((name: String(line[..<colon]), value: String(line.suffix(from: colon).dropFirst())))
            }
        }
        return Signer.Request(
            method: String(lines[0][..<firstBlank]), path: pieces.first.map(String.init) ?? "/",
            query: pieces.count > 1 ? Self.query(pieces[1]) : [],
            headers: headers, bodyHash: Signer.hash(Array((parts.count > 1 ? String(parts[1]) : "").utf8)))
    }

    private static func query(_ text: Substring) -> [(name: String, value: String)] {
        text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { part in
                String(decoding: URIEncoding.decoded(String(part)), as: UTF8.self)
            }
            return (name: parts[0], value: parts.count > 1 ? parts[1] : "")
        }
    }
}
#endif
