import Foundation
import Synchronization
import TaglineSDK
import TaglineTestServers

@testable import TaglineAWS

/// The bucket `photos` of rclone's server, whose objects are the files of a folder of its own.
final class S3Bed: Sendable {
    static let bucket = "photos"
    let server: LocalServer
    let folder: String

    /// - Parameter isAlone: whether nothing is put there once it has been listed.
    init(isAlone: Bool = false) throws {
        folder = NSTemporaryDirectory() + "tagline-s3-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder + "/" + Self.bucket, withIntermediateDirectories: true)
        server = try LocalServer(.s3(folder: folder, isAlone: isAlone))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func put(_ bytes: [UInt8], _ key: String) throws {
        let url = URL(filePath: folder + "/" + Self.bucket + "/" + key)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Puts empty objects into one folder, without the time that thousands of `put` take.
    func put(empty names: [String], in folder: String) throws {
        let path = "\(self.folder)/\(Self.bucket)/\(folder)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for name in names { _ = FileManager.default.createFile(atPath: "\(path)/\(name)", contents: nil) }
    }

    func remove(_ key: String) throws {
        try FileManager.default.removeItem(atPath: folder + "/" + Self.bucket + "/" + key)
    }

    /// What a process needs to reach the server.
    var environment: [String: String] {
        server.environment.merging(["AWS_ENDPOINT_URL": server.url]) { $1 }
    }

    /// A source that reads the bucket.
    func source(
        _ options: [String: JSONValue] = [:], environment: [String: String] = [:],
        over transport: any HTTPTransport = PooledTransport.shared
    ) throws -> S3Source {
        let options = try Options(
            ["bucket": .string(Self.bucket)].merging(options) { $1 }, for: S3Source.descriptor.options)
        return try S3Source(
            options: options, environment: self.environment.merging(environment) { $1 }, transport: transport)
    }
}

/// Counts what goes over the network.
final class CountingTransport: HTTPTransport {
    private let requests = Mutex<[HTTPMessage]>([])
    private let base = PooledTransport.shared

    func send(_ request: HTTPMessage) async throws(TransportError) -> HTTPAnswer {
        requests.withLock { $0.append(request) }
        return try await base.send(request)
    }

    /// The URLs that were asked for, with the ranges.
    var ranges: [(url: String, range: String?)] {
        requests.withLock { $0.map { ($0.url, $0.headers["Range"]) } }
    }
}

extension ItemListing {
    /// All items, and what could not be listed.
    func all() async throws -> (items: [Item], errors: [SourceError]) {
        var items: [Item] = []
        var errors: [SourceError] = []
        while true {
            do {
                guard let item = try await next() else { return (items, errors) }
                items.append(item)
            } catch let error as SourceError {
                guard error.outage == nil else { throw error }
                errors.append(error)
            }
        }
    }
}
