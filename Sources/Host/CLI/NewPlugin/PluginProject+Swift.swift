/// A plugin in Swift: a shared library built with the package TaglineSDK.
extension PluginProject {
    var swiftFiles: [File] {
        let library = ".build/debug/lib\(typeName).so"
        return [
            registry(runtime: #""type": "library", "path": "\#(library)", "abi": "\#(abi)""#),
            File(path: "Package.swift", text: swiftPackage),
            File(path: "Sources/\(typeName)/Entry.swift", text: swiftEntry),
            File(path: "Sources/\(typeName)/\(typeName)Extractor.swift", text: swiftPlugin),
            File(path: "Tests/\(typeName)Tests/\(typeName)Tests.swift", text: swiftTest),
            File(path: "Makefile", text: swiftMakefile),
        ]
    }

    private var swiftPackage: String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        // Where the sources of Tagline are.
        let tagline = Context.environment["TAGLINE_SOURCES"] ?? "../tagline"

        let package = Package(
            name: "\(name)",
            products: [.library(name: "\(typeName)", type: .dynamic, targets: ["\(typeName)"])],
            dependencies: [.package(name: "tagline", path: tagline, traits: [])],
            targets: [
                .target(
                    name: "\(typeName)",
                    dependencies: [
                        .product(name: "TaglineSDK", package: "tagline"),
                        .product(name: "TaglinePlugin", package: "tagline"),
                    ]),
                .testTarget(name: "\(typeName)Tests", dependencies: ["\(typeName)"]),
            ]
        )

        """
    }

    private var swiftEntry: String {
        """
        import TaglinePlugin

        /// What is in this library: the one line that makes it a plugin.
        @c(tagline_plugin_entry)
        public func entry(_ host: OpaquePointer?) -> UnsafeRawPointer? { PluginExport.entry(\(typeName)Extractor.self) }

        """
    }

    private var swiftPlugin: String {
        """
        public import TaglineSDK

        /// Says how large the Exif block is, and in which order its bytes are.
        public struct \(typeName)Extractor: Extractor {
            public static let descriptor = PluginDescriptor(
                id: "\(id)", version: "0.1",
                summary: "Says how large the Exif block is, and in which order its bytes are",
                options: OptionsSchema(.string("group", default: "\(typeName)", "The group of the tags.")))

            public static let blockKinds: Set<Block.Kind> = [.exif]

            private let group: String

            public init(options: Options) throws {
                group = options.string("group") ?? "\(typeName)"
            }

            public func extract(from media: MediaFile, into record: inout RecordBuilder) {
                for block in media.blocks(.exif) {
                    guard let bytes = media.bytes(of: block) else { continue }
                    record.emit(Tag(group: group, name: "ExifBytes", RawValue(integer: bytes.count), .quantity))
                    guard let order = Self.order(bytes) else {
                        record.report(
                            Problem(.malformed, "the Exif block has no byte order", offset: block.offset))
                        continue
                    }
                    record.emit(Tag(group: group, name: "ExifByteOrder", RawValue(text: order)))
                }
            }

            private static func order(_ bytes: Bytes) -> String? {
                if bytes.starts(with: "MM") { return "Big-endian" }
                return bytes.starts(with: "II") ? "Little-endian" : nil
            }
        }

        """
    }

    private var swiftTest: String {
        """
        import TaglineSDK
        import Testing

        @testable import \(typeName)

        @Suite("The plugin \(name)")
        struct \(typeName)Tests {
            private func extract(_ exif: [UInt8]) throws -> RecordBuilder {
                var media = MediaFile(
                    format: MediaFormat("JPEG", "image/jpeg", "jpg", .jpeg), contents: FileContents(exif))
                media.blocks = [Block(.exif, range: 0..<exif.count)]
                var record = RecordBuilder()
                let schema = \(typeName)Extractor.descriptor.options
                try \(typeName)Extractor(options: Options(for: schema)).extract(from: media, into: &record)
                return record
            }

            @Test("Reads the byte order")
            func order() throws {
                let record = try extract(Array("MM\\0*".utf8))
                #expect(record.tags.map(\\.name) == ["ExifBytes", "ExifByteOrder"])
                #expect(record.tags.map(\\.printed.description) == ["4", "Big-endian"])
            }

            @Test("Says what is wrong with a block", arguments: ["", "?", "??"])
            func damage(block: String) throws {
                let record = try extract(Array(block.utf8))
                #expect(record.tags.map(\\.name) == ["ExifBytes"])
                #expect(record.problems.map(\\.code) == [.malformed])
            }
        }

        """
    }

    private var swiftMakefile: String {
        """
        # The sources of Tagline are looked for in ../tagline, or where TAGLINE_SOURCES says.
        TAGLINE ?= tagline

        .PHONY: all
        all: ## build the library
        \tswift build

        .PHONY: test
        test: ## run the tests
        \tswift test

        .PHONY: check
        check: all ## load the plugin as tagline does
        \t$(TAGLINE) plugins check --plugins plugins.json

        """
    }
}
