import Foundation
import TaglineAWS
import TaglineSDK
import TaglineTestServers
import Testing

@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct S3UploadTests {
    private let bed: S3Bed

    init() throws { bed = try S3Bed() }

    private func upload(_ sizes: [Int]) async throws -> (upload: S3Upload, bytes: [UInt8]) {
        var upload = try S3Upload(to: "s3://\(S3Bed.bucket)/out/large.jsonl", environment: bed.environment)
        var bytes: [UInt8] = []
        for (index, size) in sizes.enumerated() {
            let chunk = [UInt8](repeating: UInt8(index + 65), count: size)
            try await upload.append(chunk)
            bytes += chunk
        }
        return (upload, bytes)
    }

    private func stored() async throws -> [UInt8]? {
        try await S3Storage(environment: bed.environment).read(
            StorageLocation("s3://\(S3Bed.bucket)/out/large.jsonl"))?.bytes
    }

    @Test("What is written in several parts is one object in the end", arguments: [[], [10], [9 << 20, 9 << 20, 100]])
    func whole(sizes: [Int]) async throws {
        var (upload, bytes) = try await upload(sizes)
        try await upload.finish()
        #expect(try await stored() == bytes)
    }

    @Test("What was given up leaves nothing")
    func cancelled() async throws {
        var (upload, _) = try await upload([9 << 20, 100])
        await upload.cancel()
        #expect(try await stored() == nil)
    }
}
