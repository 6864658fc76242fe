internal import TaglineConfiguration
internal import TaglineSDK

/// Why a library cannot be used: what is wrong, and which member of its registry entry says otherwise.
struct LibraryFailure: Error, Equatable {
    let code: ConfigurationError.Code
    let message: String
    /// The member of `runtime` that is at fault; or, for a rejected option, its name.
    let member: Member

    enum Member: Equatable {
        case path, abi, sha256, id
        case option(String)
    }

    init(_ code: ConfigurationError.Code, _ message: String, _ member: Member = .path) {
        self.code = code
        self.message = message
        self.member = member
    }
}

extension LibraryFailure {
    /// The failure as text, for another process to tell.
    var text: String {
        let place =
            switch member {
            case .path: "path"
            case .abi: "abi"
            case .sha256: "sha256"
            case .id: "id"
            case .option(let name): "option " + name
            }
        return "\(code.rawValue)\n\(place)\n\(message)"
    }

    /// The failure of another process, as it was told.
    init(text: String) {
        let parts = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else {
            self.init(.unloadableLibrary, "the process that loads the library gave no reason")
            return
        }
        let places: [String: Member] = ["abi": .abi, "sha256": .sha256, "id": .id]
        let member = parts[1].hasPrefix("option ") ? .option(String(parts[1].dropFirst(7))) : places[parts[1]] ?? .path
        self.init(.init(rawValue: parts[0]), parts[2], member)
    }

    /// The failure as an error of the registry, at the member that is at fault.
    func placed(in entry: RegistryDocument.Entry) -> ConfigurationError {
        if case .option(let option) = member { return ConfigurationError(code, message, option: option) }
        let name: String? =
            switch member {
            case .path: "path"
            case .abi: "abi"
            case .sha256: "sha256"
            case .id, .option: nil
            }
        let node = name.flatMap { entry.runtimeNode?[$0] }
        return ConfigurationError(code, message, at: node?.location ?? entry.location)
    }
}
