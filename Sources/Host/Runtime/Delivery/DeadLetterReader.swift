internal import TaglineSDK

/// Reads the lines of a file of dead letters, a piece at a time.
actor DeadLetterReader {
    /// A line.
    enum Line: Sendable {
        /// What the letters behind it are of, with the hash of each sink's configuration.
        case heading(origin: JSONValue, sinks: [String: String])
        case letter(DeadLetter)
    }

    private let location: StorageLocation
    private let lines: StorageLines

    /// Opens a file, or the parts of one.
    ///
    /// - Throws: `StorageError` if it is not there or cannot be read.
    init(_ location: StorageLocation, storages: StorageSet) async throws {
        self.location = location
        lines = try await StorageLines(location, storages: storages)
        if lines.isMissing { throw StorageError(.failed, "\(location): there are no dead letters") }
    }

    /// The next line; `nil` at the end.
    ///
    /// - Throws: `StorageError` if the file cannot be read, or a line is none of ours.
    func next() async throws -> Line? {
        while let bytes = try await lines.next() {
            if bytes.isEmpty { continue }
            let place = "\(location):\(await lines.lineNumber)"
            guard let json = try? JSONValue(parsing: bytes, file: place) else {
                throw StorageError(.failed, "\(place): the line is no JSON; remove it if it is only a part of one")
            }
            if let origin = json[DeadLetterHeading.key] {
                let sinks = json["sinks"]?.members?.reduce(into: [:]) { $0[$1.name] = $1.value.string } ?? [:]
                return .heading(origin: origin, sinks: sinks)
            }
            guard let letter = DeadLetter(json) else {
                throw StorageError(.failed, "\(place): the line is no dead letter")
            }
            return .letter(letter)
        }
        return nil
    }
}
