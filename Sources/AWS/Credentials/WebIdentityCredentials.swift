#if AWS
/// Credentials for a token of another identity provider, as Kubernetes mounts one: `AWS_WEB_IDENTITY_TOKEN_FILE` and
/// `AWS_ROLE_ARN`.
struct WebIdentityCredentials: CredentialProvider {
    let context: CredentialContext

    func credentials() async throws(AWSError) -> Credentials? {
        guard let file = context.variable("AWS_WEB_IDENTITY_TOKEN_FILE"), let role = context.variable("AWS_ROLE_ARN")
        else { return nil }
        return try await TokenService(context: context).assume(
            role, withTokenIn: file, session: context.variable("AWS_ROLE_SESSION_NAME"))
    }
}

extension CredentialProvider where Self == WebIdentityCredentials {
    static func webIdentity(in context: CredentialContext) -> Self { Self(context: context) }
}
#endif
