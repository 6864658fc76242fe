import Foundation
import TaglineSDK
import Testing

@testable import TaglineHost

@Suite("The directory source")
struct DirectoryListingTests {
    private func paths(_ options: [String: JSONValue]) async throws -> [String] {
        let source = try DirectorySource(options: Options(options, for: DirectorySource.descriptor.options))
        let listing = try source.list()
        var paths: [String] = []
        while let item = try await listing.next() { paths.append(String(decoding: item.path, as: UTF8.self)) }
        return paths
    }

    @Test("Files come in the bytewise order of their paths, folders in between")
    func order() async throws {
        let folder = try TemporaryFolder()
        for name in ["b.jpg", "a/z.jpg", "a.jpg", "a/b/c.jpg", "a-b.jpg", "Z.jpg"] { try folder.write([1], to: name) }
        #expect(
            try await paths(["path": .string(folder.path)])
                == ["Z.jpg", "a-b.jpg", "a.jpg", "a/b/c.jpg", "a/z.jpg", "b.jpg"])
    }

    @Test("A listing that begins behind an item gives what the whole one gives behind it", arguments: [1, 2])
    func resumption(folders: Int) async throws {
        let roots = try (0..<folders).map { _ in try TemporaryFolder() }
        for folder in roots {
            for name in ["b.jpg", "a/z.jpg", "a.jpg", "a/b/c.jpg", "a/b.jpg", "a-b.jpg", "Z.jpg", "ab/1.jpg", "c/d/e"] {
                try folder.write([1], to: name)
            }
        }
        try roots[0].write(Array("\(roots[0].path)/a\n\(roots[0].path)/b.jpg\n".utf8), to: ".list")
        let source = try DirectorySource(
            options: Options(
                [
                    "paths": .array(roots.map { .string($0.path) }),
                    "filesFrom": .string(roots[0].path + "/.list"),
                ], for: DirectorySource.descriptor.options))
        let all = try await places(source.list())
        #expect(all.count == folders * 9 + 4)
        #expect(all == all.sorted())
        for (index, place) in all.enumerated() {
            #expect(try await places(source.list(after: place)) == Array(all[(index + 1)...]))
        }
        withExtendedLifetime(roots) {}
    }

    @Test("A listing begins behind an item that has been deleted")
    func resumptionBehindNothing() async throws {
        let folder = try TemporaryFolder()
        for name in ["a/b.jpg", "a/d.jpg", "b.jpg"] { try folder.write([1], to: name) }
        let source = try DirectorySource(
            options: Options(["path": .string(folder.path)], for: DirectorySource.descriptor.options))
        for (gone, count) in [("a/c.jpg", 2), ("a0", 1), ("a", 3), ("a/d.jpg/e", 1)] {
            #expect(try await places(source.list(after: ItemPlace(path: Array(gone.utf8)))).count == count)
        }
    }

    @Test("A list whose lines have changed is not gone on with")
    func changedList() async throws {
        let folder = try TemporaryFolder()
        for name in ["a.jpg", "b.jpg"] { try folder.write([1], to: name) }
        try folder.write(Array("\(folder.path)/a.jpg\n\(folder.path)/b.jpg\n".utf8), to: "list")
        let source = try DirectorySource(
            options: Options(
                ["filesFrom": .string(folder.path + "/list")], for: DirectorySource.descriptor.options))
        let listing = try source.list(after: ItemPlace(part: 1, path: Array("\(folder.path)/c.jpg".utf8)))
        await #expect(throws: SourceError.self) { try await listing.next() }
    }

    private func places(_ listing: any ItemListing) async throws -> [ItemPlace] {
        var places: [ItemPlace] = []
        while let item = try await listing.next() { places.append(item.place) }
        return places
    }

    @Test("Hidden files, AppleDouble files and the thumbnail folders of network storage are passed over")
    func hidden() async throws {
        let folder = try TemporaryFolder()
        for name in [".hidden.jpg", "._a.jpg", ".cache/x.jpg", "@eaDir/a.jpg/SYNOPHOTO.jpg", "a.jpg"] {
            try folder.write([1], to: name)
        }
        #expect(try await paths(["path": .string(folder.path)]) == ["a.jpg"])
    }

    @Test("Links to files are files, one that leads nowhere is unreadable; linked folders and pipes are passed over")
    func links() async throws {
        let folder = try TemporaryFolder()
        try folder.write([1], to: "a/b.jpg")
        for (name, target) in [("file.jpg", "a/b.jpg"), ("nowhere.jpg", "gone.jpg"), ("folder", "a"), ("loop", ".")] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(name)", withDestinationPath: target)
        }
        let made = unsafe mkfifo("\(folder.path)/pipe.jpg", 0o600)
        #expect(made == 0)
        #expect(try await paths(["path": .string(folder.path)]) == ["a/b.jpg", "file.jpg", "nowhere.jpg"])
        let run = try await TestPipeline(folder, sinks: [(ScriptedSink.Script(), true)]).run()
        #expect(run.statistics.unreadable == 1)
        #expect(run.earlyEnd == nil)
    }

    @Test("Globs choose and leave out")
    func globs() async throws {
        let folder = try TemporaryFolder()
        for name in ["a.jpg", "b.png", "raw/c.nef", "raw/d.jpg"] { try folder.write([1], to: name) }
        let chosen = try await paths([
            "path": .string(folder.path), "include": .array([.string("*.jpg"), .string("*.nef")]),
            "exclude": .array([.string("raw/*.jpg")]),
        ])
        #expect(chosen == ["a.jpg", "raw/c.nef"])
    }

    @Test(
        "A glob that matches a folder chooses, or leaves out, all that lies in it", arguments: ["raw", "raw/", "RAW*"])
    func globsOfFolders(glob: String) async throws {
        let folder = try TemporaryFolder()
        for name in ["2024/raw/a/b.nef", "2024/raw/c.nef", "2024/d.jpg", "rawer/e.jpg"] {
            try folder.write([1], to: name)
        }
        let rest = glob == "RAW*" ? ["2024/d.jpg"] : ["2024/d.jpg", "rawer/e.jpg"]
        #expect(try await paths(["path": .string(folder.path), "exclude": .array([.string(glob)])]) == rest)
        let chosen = try await paths(["path": .string(folder.path), "include": .array([.string(glob)])])
        #expect(chosen == ["2024/raw/a/b.nef", "2024/raw/c.nef"] + (glob == "RAW*" ? ["rawer/e.jpg"] : []))
    }

    @Test("A list can name files by the URIs that records have for them")
    func listOfURIs() async throws {
        let folder = try TemporaryFolder()
        try folder.write([1], to: "50% & more.jpg")
        let source = try DirectorySource(
            options: Options(["path": .string(folder.path)], for: DirectorySource.descriptor.options))
        let item = try #require(try await source.list().next())
        try folder.write(Array(item.uri.utf8), to: "list")
        #expect(try await paths(["filesFrom": .string(folder.path + "/list")]) == [folder.path + "/50% & more.jpg"])
    }

    @Test("A file has one URI, whichever way leads to it")
    func ways() async throws {
        let folder = try TemporaryFolder()
        for name in ["a/b/c.jpg", "d/e.jpg"] { try folder.write([1], to: name) }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: folder.path + "/a/b")
        func uri(_ path: String) async throws -> String? {
            let source = try DirectorySource(
                options: Options(["path": .string(path)], for: DirectorySource.descriptor.options))
            return try await source.list().next()?.uri
        }
        let plain = try await uri(folder.path + "/a/b")
        #expect(plain?.hasSuffix("/a/b/c.jpg") == true)
        for way in ["/d/../a/b", "/./a//b/", "/a/b/.", "/a/b/../../a/b/c.jpg", "/link/../b"] {
            let found = try await uri(folder.path + way)
            #expect(found?.hasSuffix("/a/b/c.jpg") == true && found?.contains("/.") == false, "\(way)")
        }
    }

    @Test("A list of files names each, one a line or ended by NUL", arguments: ["\n", "\r\n", "\0"])
    func list(separator: String) async throws {
        let folder = try TemporaryFolder()
        for name in ["one.jpg", "two words.jpg"] { try folder.write([1], to: name) }
        let names = ["one.jpg", "two words.jpg"].map { folder.path + "/" + $0 }
        try folder.write(Array(names.joined(separator: separator).utf8), to: "list")
        #expect(try await paths(["filesFrom": .string(folder.path + "/list")]) == names)
    }

    @Test("A name that is not UTF-8 is listed, and its URI spells its bytes")
    func rawName() async throws {
        let folder = try TemporaryFolder()
        let name = Array(folder.path.utf8) + Array("/caf".utf8) + [0xE9] + Array(".jpg".utf8)
        let created = unsafe FileSystem.withPath(name) { path in unsafe open(path, O_CREAT | O_WRONLY, 0o644) }
        try #require(created >= 0)
        close(created)
        let source = try DirectorySource(
            options: Options(["path": .string(folder.path)], for: DirectorySource.descriptor.options))
        let item = try #require(try await source.list().next())
        #expect(item.path == Array("caf".utf8) + [0xE9] + Array(".jpg".utf8))
        #expect(item.uri.hasSuffix("/caf%E9.jpg"))
        #expect(try await source.open(item).info.bytes == 0)
    }

    @Test("A root that is not there is an error that names it")
    func missingRoot() async throws {
        await #expect(throws: SourceError.self) { _ = try await paths(["path": .string("/nowhere/at/all")]) }
    }
}
