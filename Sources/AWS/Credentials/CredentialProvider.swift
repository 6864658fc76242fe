#if AWS
/// A place that credentials may come from.
protocol CredentialProvider: Sendable {
    /// Fetches them.
    ///
    /// - Returns: `nil` if this place is not set up here, so that the next is asked.
    /// - Throws: `AWSError` if it is, and something is wrong with it. The next is not asked then, since credentials of
    ///   another identity would be a surprise.
    func credentials() async throws(AWSError) -> Credentials?
}

/// The first of several places that has credentials.
struct FirstProvider: CredentialProvider {
    let providers: [any CredentialProvider]

    func credentials() async throws(AWSError) -> Credentials? {
        for provider in providers {
            if let credentials = try await provider.credentials() { return credentials }
        }
        return nil
    }
}

extension CredentialProvider where Self == FirstProvider {
    /// The order that AWS's own tools keep to.
    ///
    /// Source: https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
    static func standard(in context: CredentialContext) -> Self {
        .first(
            of: .environment(in: context),
            .webIdentity(in: context),
            .profile(in: context),
            .container(in: context),
            .instance(in: context))
    }

    static func first(of providers: any CredentialProvider...) -> Self { Self(providers: providers) }
}

/// What providers look at.
struct CredentialContext: Sendable {
    let environment: [String: String]
    let profiles: ProfileFile
    /// The region of the token service.
    let region: String
    let transport: any HTTPTransport
    let clock: AWSClock

    /// The value of an environment variable that is set to something.
    func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
#endif
