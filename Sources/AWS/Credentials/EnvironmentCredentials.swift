#if AWS
/// Credentials in `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
struct EnvironmentCredentials: CredentialProvider {
    let context: CredentialContext

    func credentials() async throws(AWSError) -> Credentials? {
        guard let id = context.variable("AWS_ACCESS_KEY_ID") else { return nil }
        guard let secret = context.variable("AWS_SECRET_ACCESS_KEY") else {
            throw AWSError(
                .credentials, "AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is not; set both or neither")
        }
        return Credentials(
            accessKeyID: id, secretAccessKey: secret, sessionToken: context.variable("AWS_SESSION_TOKEN"),
            origin: "the environment")
    }
}

extension CredentialProvider where Self == EnvironmentCredentials {
    static func environment(in context: CredentialContext) -> Self { Self(context: context) }
}
#endif
