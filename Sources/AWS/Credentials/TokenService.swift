#if AWS
internal import TaglineSDK

/// The two calls of the Security Token Service that give credentials of a role.
///
/// Source: https://docs.aws.amazon.com/STS/latest/APIReference/
struct TokenService: Sendable {
    let context: CredentialContext

    /// The role, for whoever the token in a file stands for. The file is read anew each time, because it is replaced.
    func assume(_ role: String, withTokenIn file: String, session: String?) async throws(AWSError) -> Credentials {
        guard let bytes = LocalFiles.contents(of: file) else {
            throw AWSError(.credentials, "the token file \(file) cannot be read (AWS_WEB_IDENTITY_TOKEN_FILE)")
        }
        let token = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
        return try await call(
            "AssumeRoleWithWebIdentity", signedWith: nil,
            ["RoleArn": role, "RoleSessionName": session ?? "tagline", "WebIdentityToken": token])
    }

    /// The role, for whom other credentials stand.
    func assume(
        _ role: String, signedWith credentials: Credentials, session: String?, externalID: String?
    ) async throws(AWSError) -> Credentials {
        var parameters = ["RoleArn": role, "RoleSessionName": session ?? "tagline"]
        parameters["ExternalId"] = externalID
        return try await call("AssumeRole", signedWith: credentials, parameters)
    }

    private func call(
        _ action: String, signedWith credentials: Credentials?, _ parameters: [String: String]
    ) async throws(AWSError) -> Credentials {
        let client = AWSClient(
            settings: AWSSettings(region: context.region, environment: context.environment),
            credentials: credentials.map { .fixed($0) } ?? .none, transport: context.transport, clock: context.clock)
        var request = AWSRequest(.sts, action)
        let form = parameters.merging(["Action": action, "Version": "2011-06-15"]) { $1 }
        request.body = Array(Signer.queryText(form.map { (name: $0.key, value: $0.value) }).utf8)
        request.headers["Content-Type"] = "application/x-www-form-urlencoded"
        request.retry = .transient
        let answer = try await client.send(request)
        guard let node = XMLNode(answer.body)?.first("Credentials"), let id = node.text("AccessKeyId"),
            let secret = node.text("SecretAccessKey"), let token = node.text("SessionToken")
        else { throw AWSError(.credentials, "the token service answered \(action) without credentials") }
        return Credentials(
            accessKeyID: id, secretAccessKey: secret, sessionToken: token,
            expiration: node.text("Expiration").flatMap(Timestamp.init(iso8601:)),
            origin: "the role \(parameters["RoleArn"] ?? "")")
    }
}
#endif
