#if AWS
internal import Synchronization
internal import TaglineSDK

/// Credentials that are fetched once and kept until shortly before they end.
///
/// While they are being fetched everybody who needs them waits for the same answer. If they cannot be renewed early, the
/// ones at hand serve until they end.
final class CachedCredentials: Sendable {
    private enum State {
        case empty
        case fetching([CheckedContinuation<Void, Never>], old: Credentials?)
        case ready(Credentials)
        case failed(AWSError, until: ContinuousClock.Instant)
    }

    private enum Step {
        case use(Credentials)
        case fail(AWSError)
        case fetch(old: Credentials?)
        case wait
    }

    private let state = Mutex(State.empty)
    private let provider: any CredentialProvider
    private let clock: AWSClock

    /// How long before their end credentials are renewed, in seconds.
    private static let renewalMargin: Int64 = 300
    /// How long a failure stands before it is tried again, so that hundreds of readers do not all ask.
    private static let failurePause = Duration.seconds(1)

    init(_ provider: any CredentialProvider, clock: AWSClock) {
        self.provider = provider
        self.clock = clock
    }

    /// The credentials in effect.
    ///
    /// - Throws: `AWSError` of the kind `credentials` if there are none, or what kept them from being fetched.
    func current() async throws(AWSError) -> Credentials {
        while true {
            switch nextStep() {
            case .use(let credentials): return credentials
            case .fail(let error): throw error
            case .fetch(let old): return try await fetch(replacing: old)
            case .wait: await waitForFetch()
            }
        }
    }

    /// Forgets credentials that a service no longer takes.
    func forget(_ credentials: Credentials) {
        state.withLock { state in
            if case .ready(credentials) = state { state = .empty }
        }
    }

    private func nextStep() -> Step {
        let now = clock.now()
        return state.withLock { state in
            switch state {
            case .ready(let credentials) where !endsSoon(credentials, now): return .use(credentials)
            case .ready(let credentials):
                state = .fetching([], old: credentials)
                return .fetch(old: credentials)
            case .empty:
                state = .fetching([], old: nil)
                return .fetch(old: nil)
            case .failed(let error, let until):
                if ContinuousClock.now < until { return .fail(error) }
                state = .fetching([], old: nil)
                return .fetch(old: nil)
            case .fetching(_, let old?) where !hasEnded(old, now): return .use(old)
            case .fetching: return .wait
            }
        }
    }

    private func fetch(replacing old: Credentials?) async throws(AWSError) -> Credentials {
        do throws(AWSError) {
            guard let fetched = try await provider.credentials() else { throw AWSError.noCredentials }
            finish(.ready(fetched))
            return fetched
        } catch {
            if let old, !hasEnded(old, clock.now()) {
                finish(.ready(old))
                return old
            }
            finish(.failed(error, until: .now + Self.failurePause))
            throw error
        }
    }

    private func finish(_ next: State) {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            defer { state = next }
            if case .fetching(let waiting, _) = state { return waiting }
            return []
        }
        for task in waiting { task.resume() }
    }

    private func waitForFetch() async {
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                guard case .fetching(let waiting, let old) = state else { return true }
                state = .fetching(waiting + [continuation], old: old)
                return false
            }
            if goesOn { continuation.resume() }
        }
    }

    private func endsSoon(_ credentials: Credentials, _ now: Timestamp) -> Bool {
        credentials.expiration.map { $0.seconds - now.seconds < Self.renewalMargin } ?? false
    }

    private func hasEnded(_ credentials: Credentials, _ now: Timestamp) -> Bool {
        credentials.expiration.map { $0.seconds <= now.seconds } ?? false
    }
}
#endif
