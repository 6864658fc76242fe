#if AWS
/// Credentials of an instance's role, by version 2 of the instance's metadata service: a token first, then the role's
/// name, then its keys.
///
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
struct InstanceCredentials: CredentialProvider {
    let context: CredentialContext

    private static let roles = "/latest/meta-data/iam/security-credentials/"

    func credentials() async throws(AWSError) -> Credentials? {
        guard context.variable("AWS_EC2_METADATA_DISABLED")?.lowercased() != "true" else { return nil }
        guard let token = await token() else { return nil }
        let roles = try await get(Self.roles, token)
        guard let role = String(decoding: roles, as: UTF8.self).split(whereSeparator: \.isNewline).first else {
            return nil
        }
        let answer = try await get(Self.roles + URIEncoding.encoded(String(role)), token)
        return try MetadataService.credentials(in: answer, origin: "the instance's role \(role)")
    }

    private var endpoint: String {
        if let endpoint = context.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT") {
            return endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
        }
        let isIPv6 = context.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE")?.lowercased() == "ipv6"
        return isIPv6 ? "http://[fd00:ec2::254]" : "http://169.254.169.254"
    }

    /// A token for the next requests; `nil` where nobody answers, which is so on every computer that is no instance.
    private func token() async -> String? {
        var request = HTTPMessage("PUT", endpoint + "/latest/api/token", timeout: .seconds(1), bodyLimit: 1024)
        request.headers["X-aws-ec2-metadata-token-ttl-seconds"] = "21600"
        for _ in 0..<2 {
            if let answer = try? await context.transport.send(request) {
                return answer.status == 200 ? String(decoding: answer.body, as: UTF8.self) : nil
            }
        }
        return nil
    }

    private func get(_ path: String, _ token: String) async throws(AWSError) -> [UInt8] {
        var request = HTTPMessage("GET", endpoint + path, timeout: .seconds(5), bodyLimit: 1 << 20)
        request.headers["X-aws-ec2-metadata-token"] = token
        return try await MetadataService.get(request, context, of: "the instance's credentials")
    }
}

extension CredentialProvider where Self == InstanceCredentials {
    static func instance(in context: CredentialContext) -> Self { Self(context: context) }
}
#endif
