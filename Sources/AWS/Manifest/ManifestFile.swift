#if AWS
internal import TaglineSDK

/// A document that is read in pieces: an object of S3, all pieces of one version, or a file in another storage.
final class ManifestFile {
    /// For messages.
    let text: String
    private let location: StorageLocation
    private let reader: Reader
    private var etag: String?

    /// How much is read at once, in bytes.
    static let pieceSize = 1 << 20

    private enum Reader {
        case object(S3Object, S3Client)
        case file(any Storage)
    }

    /// - Throws: `SourceError` if nothing can be read by such a location.
    init(_ location: StorageLocation, client: S3Client, storages: StorageSet) throws(SourceError) {
        text = location.text
        self.location = location
        if location.scheme == "s3" {
            let parts = location.path.split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw Self.failure(location.text, "a manifest is s3://bucket/key") }
            reader = .object(S3Object(bucket: parts[0], key: parts[1]), client)
        } else {
            do {
                reader = .file(try storages.storage(of: location))
            } catch {
                throw Self.failure(location.text, error.message)
            }
        }
    }

    /// Whether its name says that it is compressed.
    var isCompressed: Bool { text.hasSuffix(".gz") }

    /// The bytes from an offset on, at most a piece of them; none at the end.
    ///
    /// - Throws: `SourceError`, which stops the source.
    func piece(at offset: Int, upTo count: Int = pieceSize) async throws(SourceError) -> [UInt8] {
        guard count > 0 else { return [] }
        let range = offset..<offset + count
        switch reader {
        case .object(let object, let client):
            do throws(AWSError) {
                let part = try await client.get(object, range: range, ifMatch: etag)
                etag = part.etag
                return part.bytes
            } catch {
                if error.status == 416 { return [] }
                throw Self.failure(error, reading: object)
            }
        case .file(let storage):
            return try await ask { try await storage.read(self.location, range: range) }
        }
    }

    /// How long it is, in bytes.
    ///
    /// - Throws: `SourceError`, which stops the source.
    func size() async throws(SourceError) -> Int {
        switch reader {
        case .object(let object, let client):
            do throws(AWSError) {
                return try await client.get(object, range: 0..<1, ifMatch: etag).size
            } catch {
                throw Self.failure(error, reading: object)
            }
        case .file(let storage):
            let entries = try await ask { try await storage.list(self.location) }
            guard let entry = entries.first(where: { $0.location == location }) else {
                throw Self.failure(text, "the manifest is not there; check its name")
            }
            return entry.size
        }
    }

    /// Another document in the same place.
    ///
    /// - Returns: `nil` if there is none.
    /// - Throws: `SourceError`, which stops the source.
    func sibling(_ name: String) async throws(SourceError) -> [UInt8]? {
        let location = StorageLocation(name)
        switch reader {
        case .object(let object, let client):
            let key = location.path.split(separator: "/", maxSplits: 1).last.map(String.init) ?? ""
            do throws(AWSError) {
                return try await client.get(S3Object(bucket: object.bucket, key: key))?.bytes
            } catch {
                throw Self.failure(error, reading: object)
            }
        case .file(let storage):
            return try await ask { try await storage.read(location)?.bytes }
        }
    }

    /// All of it, decompressed.
    ///
    /// - Parameter limit: the most bytes that such a document may sensibly have.
    /// - Throws: `SourceError`
    func whole(limit: Int) async throws(SourceError) -> [UInt8] {
        let pieces = ManifestPieces(self)
        var bytes: [UInt8] = []
        while let piece = try await pieces.next() {
            bytes += piece
            guard bytes.count <= limit else { throw Self.failure(text, "it is larger than \(limit) bytes") }
        }
        return bytes
    }

    /// What a storage answers, or why it does not.
    private func ask<Answer>(_ question: () async throws -> Answer) async throws(SourceError) -> Answer {
        do {
            return try await question()
        } catch let error as StorageError {
            throw Self.failure(text, error.message, isTransient: error.kind == .transient)
        } catch {
            throw Self.failure(text, "\(error)")
        }
    }

    private static func failure(_ error: AWSError, reading object: S3Object) -> SourceError {
        switch error.kind {
        case .notFound where error.code != "NoSuchBucket":
            failure(object.text, "the manifest is not there; check its name")
        case .conditionFailed: failure(object.text, "the manifest was changed while it was read; start again")
        default: SourceError(error, listing: object.text)
        }
    }

    static func failure(_ place: String, _ message: String, isTransient: Bool = false) -> SourceError {
        SourceError(place, "manifest", message, outage: isTransient ? .transient : .permanent)
    }
}

/// A document's pieces, one after the other, decompressed if its name ends in `.gz`.
final class ManifestPieces {
    private let file: ManifestFile
    private let gzip: GzipReader?
    private var offset: Int

    init(_ file: ManifestFile, from offset: Int = 0) {
        self.file = file
        self.offset = offset
        gzip = file.isCompressed ? GzipReader() : nil
    }

    /// - Returns: `nil` at the end.
    func next() async throws(SourceError) -> [UInt8]? {
        while true {
            let piece = try await file.piece(at: offset)
            offset += piece.count
            guard let gzip else { return piece.isEmpty ? nil : piece }
            guard !piece.isEmpty else {
                guard gzip.isComplete else { throw damaged }
                return nil
            }
            guard let bytes = gzip.decompress(piece) else { throw damaged }
            if !bytes.isEmpty { return bytes }
        }
    }

    private var damaged: SourceError { ManifestFile.failure(file.text, "the gzip data of the manifest is damaged") }
}
#endif
