#if AWS
/// Credentials of a profile: its keys, a role that it assumes with another's, or a role for a token in a file.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
struct ProfileCredentials: CredentialProvider {
    let context: CredentialContext

    private static let maxChain = 5

    func credentials() async throws(AWSError) -> Credentials? {
        guard context.profiles.settings() != nil else {
            guard context.profiles.isNamed else { return nil }
            throw AWSError(
                .credentials, "there is no profile \"\(context.profiles.name)\" in the files of AWS's configuration")
        }
        return try await credentials(of: context.profiles.name, depth: 0)
    }

    private func credentials(of name: String, depth: Int) async throws(AWSError) -> Credentials? {
        guard depth < Self.maxChain, let profile = context.profiles.settings(of: name) else {
            throw AWSError(.credentials, "the profile \"\(name)\" is not there, or goes round in a circle")
        }
        if let role = profile["role_arn"], let file = profile["web_identity_token_file"] {
            return try await TokenService(context: context).assume(
                role, withTokenIn: file, session: profile["role_session_name"])
        }
        if let role = profile["role_arn"] {
            guard let own = try await sourceOfRole(profile, name, depth) else {
                throw AWSError(.credentials, "the profile \"\(name)\" assumes a role, with no credentials to do so")
            }
            return try await TokenService(context: context).assume(
                role, signedWith: own, session: profile["role_session_name"], externalID: profile["external_id"])
        }
        if let id = profile["aws_access_key_id"], let secret = profile["aws_secret_access_key"] {
            return Credentials(
                accessKeyID: id, secretAccessKey: secret, sessionToken: profile["aws_session_token"],
                origin: "the profile \"\(name)\"")
        }
        for key in ["credential_process", "sso_session", "sso_start_url", "login_session"] where profile[key] != nil {
            throw AWSError(
                .credentials,
                "the profile \"\(name)\" signs in by \(key), which tagline does not; first run: "
                    + "eval \"$(aws configure export-credentials --profile \(name) --format env)\"")
        }
        return nil
    }

    /// Whose credentials a profile's role is assumed with.
    private func sourceOfRole(
        _ profile: [String: String], _ name: String, _ depth: Int
    ) async throws(AWSError) -> Credentials? {
        if let source = profile["source_profile"] {
            guard source == name else { return try await credentials(of: source, depth: depth + 1) }
            guard let id = profile["aws_access_key_id"], let secret = profile["aws_secret_access_key"] else {
                return nil
            }
            return Credentials(
                accessKeyID: id, secretAccessKey: secret, sessionToken: profile["aws_session_token"],
                origin: "the profile \"\(name)\"")
        }
        switch profile["credential_source"] {
        case "Environment": return try await EnvironmentCredentials(context: context).credentials()
        case "EcsContainer": return try await ContainerCredentials(context: context).credentials()
        case "Ec2InstanceMetadata": return try await InstanceCredentials(context: context).credentials()
        default: return nil
        }
    }
}

extension CredentialProvider where Self == ProfileCredentials {
    static func profile(in context: CredentialContext) -> Self { Self(context: context) }
}
#endif
