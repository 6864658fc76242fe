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
    private let storage: any Storage
    private var objects: FIFO<StoredEntry>
    private var offset = 0
    private var buffer: [UInt8] = []
    private var position = 0
    private var lineNumber = 0

    private static let pieceBytes = 1 << 20

    /// Opens a file, or the parts of one.
    ///
    /// - Throws: `StorageError` if it is not there or cannot be read.
    init(_ location: StorageLocation, storages: StorageSet) async throws {
        self.location = location
        storage = try storages.storage(of: location)
        objects = FIFO()
        for object in try await Self.objects(of: location, in: storage) { objects.append(object) }
        if objects.isEmpty { throw StorageError(.failed, "\(location): there are no dead letters") }
    }

    /// The file, or its parts in their order.
    static func objects(of location: StorageLocation, in storage: any Storage) async throws -> [StoredEntry] {
        if location.isLocal {
            return try await storage.list(location).filter { $0.location.localPath == location.localPath }
        }
        return try await storage.list(location.partPrefix).filter { location.partNumber(of: $0.location) != nil }
    }

    /// The next line; `nil` at the end.
    ///
    /// - Throws: `StorageError` if the file cannot be read, or a line is none of ours.
    func next() async throws -> Line? {
        while let bytes = try await nextLine() {
            lineNumber += 1
            if bytes.isEmpty { continue }
            let place = "\(location):\(lineNumber)"
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

    private func nextLine() async throws -> [UInt8]? {
        while true {
            if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                return Array(buffer[position..<end])
            }
            buffer.removeFirst(position)
            position = 0
            guard let object = objects.first else {
                defer { buffer = [] }
                return buffer.isEmpty ? nil : buffer
            }
            let end = min(offset + Self.pieceBytes, object.size)
            buffer += try await storage.read(object.location, range: offset..<end)
            offset = end
            if offset == object.size {
                objects.removeFirst()
                offset = 0
            }
        }
    }
}
