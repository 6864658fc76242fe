#if AWS
import Foundation
import TaglineTestServers
import Testing

/// `scan`, `inspect` and `validate` of `s3://` paths, as somebody types them who has no configuration.
@Suite("Buckets on the command line", .enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct ScanBucketTests {
    private let folder: TemporaryFolder
    private let server: LocalServer

    init() throws {
        folder = try .photos()
        server = try LocalServer(.s3(folder: folder.path))
    }

    private func run(_ arguments: String..., endpoint: String? = nil) throws -> TaglineProcess {
        var environment = server.environment
        environment["AWS_REGION"] = nil
        return try TaglineProcess(
            arguments + ["--region", "eu-west-1", "--endpoint", endpoint ?? server.url], in: folder,
            environment: environment)
    }

    @Test("A bucket, or what is below a prefix, is scanned into files")
    func scan() throws {
        let all = try run("scan", "s3://photos", "--to", "all.jsonl", "--to", "all.csv")
        #expect(all.status == 0, "\(all.errors)")
        let paths = try folder.read("all.jsonl").jsonLines().compactMap { $0["path"] as? String }
        #expect(paths == ["a.jpg", "sub/b.jpg", "sub/cut.jpg"])
        #expect(try folder.read("all.csv").contains("s3://photos/sub/b.jpg"))
        let some = try run("scan", "s3://photos/sub/", "--exclude", "*cut*")
        #expect(try some.output.jsonLines().compactMap { $0["uri"] as? String } == ["s3://photos/sub/b.jpg"])
    }

    @Test("Objects are inspected by their names, and one that is not there is told")
    func inspect() throws {
        let photo = try run("inspect", "s3://photos/sub/b.jpg")
        #expect(photo.status == 0, "\(photo.errors)")
        #expect(photo.output.contains("16 x 8"), "\(photo.output)")
        let two = try run("inspect", "--json", "s3://photos/sub/b.jpg", "s3://photos/a.jpg")
        #expect(try two.output.jsonLines().compactMap { $0["path"] as? String } == ["sub/b.jpg", "a.jpg"])
        let none = try run("inspect", "s3://photos/none.jpg")
        #expect(none.status == 1)
        #expect(none.errors.contains("s3://photos/none.jpg"))
    }

    @Test("Images of a bucket are decoded, and the damaged ones listed")
    func validate() throws {
        let run = try run("validate", "s3://photos/")
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.output.contains("sub/cut.jpg"))
        #expect(!run.output.contains("b.jpg"))
    }

    @Test("A bucket that is not there is told, with what to check")
    func missingBucket() throws {
        let missing = try run("scan", "s3://nowhere/2024/")
        #expect(missing.status == 78)
        #expect(missing.errors.contains("check the bucket's name"))
    }

    @Test(
        "Paths that do not go together are wrong usage",
        arguments: [
            (["scan", "s3://photos", "photos"], "not read together"),
            (["scan", "s3://photos", "s3://other"], "one s3://bucket/prefix is read at a time"),
            (["scan", "s3://"], "names no bucket"),
            (["scan", "photos", "--region", "eu-west-1"], "go with s3://bucket/prefix"),
            (["inspect", "s3://photos/sub/"], "use tagline scan s3://photos/sub/"),
            (["scan", "s3://photos"], "there is no region"),
        ])
    func usage(arguments: [String], message: String) throws {
        let run = try TaglineProcess(arguments, in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains(message), "\(run.errors)")
    }
}
#endif
