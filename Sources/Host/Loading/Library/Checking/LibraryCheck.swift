public import TaglineConfiguration
public import TaglineProcesses
public import TaglineSDK

/// Checks a library that somebody else made: `tagline plugins check FILE`.
public struct LibraryCheck {
    private let file: LibraryFile
    private let host: HostProgram
    private let description: LibraryDescription
    /// How long a check may take, in milliseconds.
    private static let patience = 120_000

    /// Opens a library and lets another process look at it.
    ///
    /// - Throws: `ConfigurationErrors` if it is none that a host can use.
    public init(path: String, host: HostProgram = HostProgram()) throws(ConfigurationErrors) {
        do throws(LibraryFailure) {
            file = try LibraryFile(path)
            self.host = host
            description = try LibraryDescription(of: file, host: host)
            for extractor in description.extractors { _ = try extractor.pluginDescriptor() }
        } catch {
            throw ConfigurationErrors([ConfigurationError(error.code, error.message, at: .init(file: path))])
        }
    }

    /// The hash by which a registry pins the library.
    public var sha256: String? { file.sha256 }

    /// The version of the contract that it was built for.
    public var abi: ABIVersion { description.abi }

    /// The extractors in it.
    public var ids: [String] { description.extractors.map(\.id) }

    /// What came of one check.
    public struct Outcome: Sendable {
        public let extractor: String
        /// What was checked, as the rest of "it checks that".
        public let title: String
        /// What the extractor did wrong; none if it passed.
        public let findings: [String]
    }

    /// Runs every check on every extractor.
    ///
    /// - Parameters:
    ///   - options: the options to make the extractors with, as a JSON object.
    ///   - images: files to check with, beside those that the check brings along.
    ///   - tell: is told each outcome when it is there.
    public func run(options: String, images: [String], _ tell: (Outcome) -> Void) {
        for extractor in description.extractors {
            for check in LibraryConformance.allCases {
                let findings = findings(check, extractor.id, options, images)
                tell(Outcome(extractor: extractor.id, title: check.title, findings: findings))
            }
        }
    }

    private func findings(
        _ check: LibraryConformance, _ id: String, _ options: String, _ images: [String]
    ) -> [String] {
        let text = ([id, check.rawValue, options] + images).joined(separator: "\n")
        do throws(LibraryFailure) {
            let child = try LibraryChild(.check, text, of: file, host: host)
            do throws(LibraryFailure) {
                try child.waitUntilReady(atMostMilliseconds: Self.patience)
                return child.text.split(separator: "\n").map(String.init)
            } catch {
                let place = child.text.isEmpty ? "" : ", at: \(child.text)"
                return [error.message + place]
            }
        } catch {
            return [error.message]
        }
    }
}
