#if AWS
internal import Crypto
internal import Synchronization
internal import TaglineSDK

/// Signs requests with AWS Signature Version 4.
///
/// ```
/// canonical request = method, path, query, headers, names of the signed headers, hash of the body
/// string to sign    = AWS4-HMAC-SHA256, time, date/region/service/aws4_request, hash of the canonical request
/// key               = HMAC(HMAC(HMAC(HMAC("AWS4" + secret, date), region), service), "aws4_request")
/// ```
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
struct Signer: Sendable {
    let region: String
    /// The name of the service in the scope, such as `s3`.
    let service: String
    /// Whether the path stands in the canonical request as it is sent, as S3 has it; all others remove dots and double
    /// slashes from it and encode it once more.
    let keepsPath: Bool
    private let keys = KeyCache()

    /// A request as far as it is signed.
    struct Request {
        var method: String
        /// As it goes over the wire.
        var path: String
        /// Not encoded, in any order.
        var query: [(name: String, value: String)] = []
        /// All of them are signed.
        var headers: [(name: String, value: String)]
        /// Hexadecimal, or `UNSIGNED-PAYLOAD`.
        var bodyHash: String
    }

    /// The value of the field `Authorization`.
    ///
    /// - Parameter date: the same as in the field `x-amz-date`: `20150830T123600Z`.
    func authorization(for request: Request, _ credentials: Credentials, date: String) -> String {
        let (canonical, names) = canonicalRequest(request)
        let signature = signature(of: stringToSign(canonical, date: date), credentials, day: String(date.prefix(8)))
        return "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope(date)), SignedHeaders=\(names), "
            + "Signature=\(signature)"
    }

    /// The canonical request, and the names of the signed headers.
    func canonicalRequest(_ request: Request) -> (text: String, signedHeaders: String) {
        let headers = request.headers.enumerated()
            .map { (name: $1.name.lowercased(), value: Self.trimmed($1.value), position: $0) }
            .sorted { ($0.name, $0.position) < ($1.name, $1.position) }
        var fields = ""
        var names = ""
        var latest: String?
        for header in headers {
            // Values of one name stand together, in their order.
            if header.name == latest {
                fields += ","
            } else {
                if latest != nil {
                    fields += "\n"
                    names += ";"
                }
                fields += header.name + ":"
                names += header.name
                latest = header.name
            }
            fields += header.value
        }
        let text = "\(request.method)\n\(canonicalPath(request.path))\n\(Self.queryText(request.query))\n"
        return ("\(text)\(fields)\n\n\(names)\n\(request.bodyHash)", names)
    }

    private func scope(_ date: String) -> String { "\(date.prefix(8))/\(region)/\(service)/aws4_request" }

    func stringToSign(_ canonicalRequest: String, date: String) -> String {
        "AWS4-HMAC-SHA256\n\(date)\n\(scope(date))\n\(Self.hash(Array(canonicalRequest.utf8)))"
    }

    private func signature(of text: String, _ credentials: Credentials, day: String) -> String {
        var code = keys.code(secret: credentials.secretAccessKey, day: day) {
            var key = SymmetricKey(data: Array("AWS4\(credentials.secretAccessKey)".utf8))
            for part in [day, region, service, "aws4_request"] {
                key = SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array(part.utf8), using: key))
            }
            return HMAC(key: key)
        }
        code.update(data: Array(text.utf8))
        return Self.hexadecimal(code.finalize())
    }

    private func canonicalPath(_ path: String) -> String {
        if path.isEmpty || path == "/" { return "/" }
        if keepsPath { return path }
        var segments: [Substring] = []
        for segment in path.split(separator: "/") where segment != "." {
            if segment != ".." { segments.append(segment) } else { _ = segments.popLast() }
        }
        let isFolder = path.hasSuffix("/") && !segments.isEmpty
        let normal = "/" + segments.joined(separator: "/") + (isFolder ? "/" : "")
        return URIEncoding.encoded(normal.utf8, keepsSlashes: true)
    }

    /// A query in canonical form, which is also the form in which it is sent: encoded, and sorted by its encoded names,
    /// then values.
    static func queryText(_ query: [(name: String, value: String)]) -> String {
        if query.isEmpty { return "" }
        return query.map { (URIEncoding.encoded($0.name), URIEncoding.encoded($0.value)) }
            .sorted { $0.0.utf8.elementsEqual($1.0.utf8) ? precedes($0.1, $1.1) : precedes($0.0, $1.0) }
            .map { "\($0.0)=\($0.1)" }
            .joined(separator: "&")
    }

    private static func precedes(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Without blanks at the ends, and with one blank where there are several.
    private static func trimmed(_ value: String) -> String {
        // Most have none, and characters are slow to tell apart.
        if value.utf8.allSatisfy({ $0 > 0x20 }) { return value }
        return value.split(whereSeparator: { $0 == " " || $0 == "\t" || $0.isNewline }).joined(separator: " ")
    }

    /// The SHA-256 of bytes in hexadecimal digits.
    static func hash(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)

    /// A moment as `x-amz-date` has it: `20150830T123600Z`.
    static func dateText(_ moment: Timestamp) -> String {
        let separators = "-:".utf8
        return String(decoding: moment.iso8601.utf8.filter { !separators.contains($0) }, as: UTF8.self)
    }
}

/// The code that the key of the day begins, which takes four times the work of a signature.
private final class KeyCache: Sendable {
    private let latest = Mutex<(secret: String, day: String, code: HMAC<SHA256>)?>(nil)

    func code(secret: String, day: String, make: () -> HMAC<SHA256>) -> HMAC<SHA256> {
        latest.withLock { latest in
            if let latest, latest.secret == secret, latest.day == day { return latest.code }
            let code = make()
            latest = (secret, day, code)
            return code
        }
    }
}
#endif
