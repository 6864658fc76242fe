#if AWS
internal import FoundationEssentials
internal import TaglineSDK

/// What containers' and instances' credentials have in common: small answers from next door, tried three times.
enum MetadataService {
    private static let attempts = 3

    /// The body of an answer.
    ///
    /// - Throws: `AWSError` of the kind `transient` if nobody answers sensibly, of the kind `credentials` if it is refused.
    static func get(
        _ request: HTTPMessage, _ context: CredentialContext, of what: String
    ) async throws(AWSError) -> [UInt8] {
        var reason = ""
        for attempt in 1...attempts {
            switch await Self.result(of: request, context) {
            case .success(let answer) where answer.status == 200: return answer.body
            case .success(let answer) where (400...404).contains(answer.status):
                let host = ProxySettings.host(of: request.url)
                throw AWSError(.credentials, "\(host) refuses \(what) with status \(answer.status)")
            case .success(let answer): reason = "status \(answer.status)"
            case .failure(let error): reason = error.message
            }
            if attempt < attempts { try? await Task.sleep(for: .milliseconds(100 << attempt)) }
        }
        throw AWSError(.transient, "\(what) cannot be had: \(reason)")
    }

    private static func result(
        of request: HTTPMessage, _ context: CredentialContext
    ) async -> Result<HTTPAnswer, TransportError> {
        do {
            return .success(try await context.transport.send(request))
        } catch {
            return .failure(error)
        }
    }

    /// The credentials in an answer.
    static func credentials(in body: [UInt8], origin: String) throws(AWSError) -> Credentials {
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)), let id = answer.AccessKeyId,
            let secret = answer.SecretAccessKey
        else { throw AWSError(.credentials, "\(origin) gave an answer without credentials") }
        return Credentials(
            accessKeyID: id, secretAccessKey: secret, sessionToken: answer.Token,
            expiration: answer.Expiration.flatMap(Timestamp.init(iso8601:)), origin: origin)
    }

    /// The members are named as the services name them.
    private struct Answer: Decodable {
        let AccessKeyId: String?
        let SecretAccessKey: String?
        let Token: String?
        let Expiration: String?
    }
}
#endif
