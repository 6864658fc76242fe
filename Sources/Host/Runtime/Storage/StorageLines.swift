internal import TaglineSDK

/// The lines of an object, or of its parts, read a piece at a time.
actor StorageLines {
    private let storage: any Storage
    private var objects = FIFO<StoredEntry>()
    private var offset = 0
    private var buffer: [UInt8] = []
    private var position = 0
    /// The number of the line that was read last, from 1.
    private(set) var lineNumber = 0
    /// Whether there is no such object.
    let isMissing: Bool

    private static let pieceBytes = 1 << 20

    /// - Throws: `StorageError` if it cannot be looked for.
    init(_ location: StorageLocation, storages: StorageSet) async throws {
        storage = try storages.storage(of: location)
        let found = try await Self.objects(of: location, in: storage)
        for object in found { objects.append(object) }
        isMissing = found.isEmpty
    }

    /// The object, or its parts in their order.
    static func objects(of location: StorageLocation, in storage: any Storage) async throws -> [StoredEntry] {
        if location.isLocal {
            return try await storage.list(location).filter { $0.location.localPath == location.localPath }
        }
        return try await storage.list(location.partPrefix).filter { location.partNumber(of: $0.location) != nil }
    }

    /// The next line without its end; `nil` at the end.
    ///
    /// - Throws: `StorageError` if it cannot be read.
    func next() async throws -> [UInt8]? {
        while true {
            if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                lineNumber += 1
                return Array(buffer[position..<end])
            }
            buffer.removeFirst(position)
            position = 0
            guard let object = objects.first else {
                defer { buffer = [] }
                return buffer.isEmpty ? nil : buffer
            }
            let end = min(offset + Self.pieceBytes, object.size)
            if end > offset { buffer += try await storage.read(object.location, range: offset..<end) }
            offset = end
            if offset == object.size {
                objects.removeFirst()
                offset = 0
            }
        }
    }
}
