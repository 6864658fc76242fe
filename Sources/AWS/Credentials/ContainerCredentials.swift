#if AWS
internal import TaglineSDK

/// Credentials of a task's role: what ECS, Batch on Fargate and EKS hand out to a container.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
struct ContainerCredentials: CredentialProvider {
    let context: CredentialContext

    /// The hosts that may be asked in plain text, beside this computer: ECS and EKS.
    private static let trustedHosts: Set<String> = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"]

    func credentials() async throws(AWSError) -> Credentials? {
        guard let url = try url() else { return nil }
        var request = HTTPMessage("GET", url, timeout: .seconds(5), bodyLimit: 1 << 20)
        request.headers["Accept"] = "application/json"
        request.headers["Authorization"] = try token()
        let answer = try await MetadataService.get(request, context, of: "the container's credentials")
        return try MetadataService.credentials(in: answer, origin: "the container's role")
    }

    private func url() throws(AWSError) -> String? {
        if let path = context.variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
            return "http://169.254.170.2\(path)"
        }
        guard let url = context.variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") else { return nil }
        let host = ProxySettings.host(of: url)
        let isSafe = url.hasPrefix("https://") || ProxySettings.isLoopback(host) || Self.trustedHosts.contains(host)
        guard isSafe else {
            throw AWSError(
                .credentials,
                "AWS_CONTAINER_CREDENTIALS_FULL_URI names \(host), which may only be asked over https")
        }
        return url
    }

    private func token() throws(AWSError) -> String? {
        guard let file = context.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") else {
            return context.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN")
        }
        guard let bytes = LocalFiles.contents(of: file) else {
            throw AWSError(
                .credentials, "the token file \(file) cannot be read (AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE)")
        }
        let token = String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline }
        guard token.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
            throw AWSError(.credentials, "the token file \(file) holds no token")
        }
        return token
    }
}

extension CredentialProvider where Self == ContainerCredentials {
    static func container(in context: CredentialContext) -> Self { Self(context: context) }
}
#endif
