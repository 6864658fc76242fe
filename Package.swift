// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target of this package is built with these.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
    .strictMemorySafety(),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0480-swiftpm-warning-control.md
    .treatAllWarnings(as: .error),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The tests of an extractor, which run the shared conformance suite over files that they make.
func extractorTests(_ name: String) -> Target {
    .testTarget(
        name: "\(name)PluginTests",
        dependencies: [
            "\(name)Plugin", "TaglineConformance", "TaglineMedia", "TaglineSDK", "TaglineTestSupport",
        ].map { .target(name: $0) },
        path: "Tests/\(name)PluginTests")
}

let package = Package(
    name: "tagline",
    products: [
        .library(name: "TaglineSDK", targets: ["TaglineSDK"]),
        .library(name: "TaglineConformance", targets: ["TaglineConformance"]),
        .library(name: "TaglinePlugin", targets: ["TaglinePlugin"]),
        .library(name: "tagline-exif", type: .dynamic, targets: ["ExifLibrary"]),
        .executable(name: "tagline", targets: ["tagline"]),
    ],
    traits: [
        .trait(name: "AWS", description: "The s3 source, s3: storage and the dynamodb sink, over AsyncHTTPClient."),
        .default(enabledTraits: ["AWS"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .systemLibrary(name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CDeflate", path: "Sources/CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CFormat", path: "Sources/CFormat"),
        .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),
        // A header and nothing else: what plugins that are shared libraries are built against.
        .systemLibrary(name: "CTagline", path: "Sources/PluginABI"),
        .target(name: "TaglineSDK", dependencies: ["CDeflate", "CFormat", "CZlib"], path: "Sources/SDK"),
        .target(name: "TaglineConformance", dependencies: ["TaglineSDK", "TaglineMedia"], path: "Sources/Conformance"),

        .target(name: "TaglinePlugin", dependencies: ["CTagline", "TaglineSDK"], path: "Sources/PluginExport"),
        .target(
            name: "ExifLibrary", dependencies: ["ExifPlugin", "TaglinePlugin"], path: "Sources/Plugins/Libraries/EXIF"),

        .target(name: "TaglineMedia", dependencies: ["TaglineSDK"], path: "Sources/Media"),

        .target(
            name: "CCodecs", path: "Sources/Codecs/CCodecs",
            linkerSettings: [.linkedLibrary("jpeg"), .linkedLibrary("png16"), .linkedLibrary("tiff")]),
        .target(name: "TaglineCodecs", dependencies: ["CCodecs"], path: "Sources/Codecs/Swift"),

        .target(name: "ExifPlugin", dependencies: ["TaglineSDK", "TaglineMedia"], path: "Sources/Plugins/EXIF"),
        .target(name: "GPSPlugin", dependencies: ["TaglineSDK", "TaglineMedia"], path: "Sources/Plugins/GPS"),
        .target(name: "PNGPlugin", dependencies: ["TaglineSDK", "TaglineMedia"], path: "Sources/Plugins/PNG"),
        .target(name: "FilePlugin", dependencies: ["TaglineSDK", "TaglineMedia"], path: "Sources/Plugins/File"),

        .target(
            name: "MakerNotesPlugin", dependencies: ["TaglineSDK", "TaglineMedia"], path: "Sources/Plugins/MakerNotes"),

        .target(
            name: "TaglineAWS",
            dependencies: [
                "TaglineSDK",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["AWS"])),
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["AWS"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AWS"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["AWS"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["AWS"])),
            ],
            path: "Sources/AWS"),

        .target(name: "JSONLSink", dependencies: ["TaglineSDK"], path: "Sources/Sinks/JSONL"),
        .target(name: "CSVSink", dependencies: ["TaglineSDK"], path: "Sources/Sinks/CSV"),
        .target(name: "DynamoDBSink", dependencies: ["TaglineAWS", "TaglineSDK"], path: "Sources/Sinks/DynamoDB"),

        .target(name: "CChildProcess", path: "Sources/Host/CChildProcess"),
        .target(name: "TaglinePlatform", dependencies: ["CMalloc", "TaglineSDK"], path: "Sources/Host/Platform"),
        .target(name: "TaglineConfiguration", dependencies: ["TaglineSDK"], path: "Sources/Host/Configuration"),
        .target(
            name: "TaglineProcesses", dependencies: ["CChildProcess", "TaglinePlatform", "TaglineSDK"],
            path: "Sources/Host/Processes"),
        .target(
            name: "TaglineLoading",
            dependencies: [
                "CTagline", "TaglineConfiguration", "TaglineMedia", "TaglinePlatform", "TaglineProcesses", "TaglineSDK",
            ],
            path: "Sources/Host/Loading"),
        .target(
            name: "TaglineHost",
            dependencies: [
                "TaglineCodecs", "TaglineConfiguration", "TaglineMedia", "TaglinePlatform", "TaglineProcesses",
                "TaglineSDK",
            ],
            path: "Sources/Host/Runtime"),
        .target(
            name: "TaglineJobs", dependencies: ["TaglineAWS", "TaglineHost", "TaglineSDK"], path: "Sources/Jobs"),
        .executableTarget(
            name: "tagline",
            dependencies: [
                "TaglineConfiguration", "TaglineHost", "TaglineLoading", "TaglinePlatform", "TaglineProcesses",
                "TaglineSDK", "ExifPlugin", "GPSPlugin", "MakerNotesPlugin", "PNGPlugin", "FilePlugin", "JSONLSink",
                "CSVSink",
                .target(name: "DynamoDBSink", condition: .when(traits: ["AWS"])),
                .target(name: "TaglineAWS", condition: .when(traits: ["AWS"])),
                .target(name: "TaglineJobs", condition: .when(traits: ["AWS"])),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Host/CLI",
            resources: [
                .embedInCode("../../../plugins.json"),
                .embedInCode("../../../Examples/Plugins/python/tagline_plugin.py"),
                .embedInCode("../../PluginABI/include/tagline_plugin.h"),
            ]),

        .executableTarget(
            name: "http-floor",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["AWS"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AWS"])),
            ],
            path: "Benchmarks/http-floor"),

        .target(name: "TaglineTestSupport", dependencies: ["TaglineSDK"], path: "Tests/Support"),
        .target(
            name: "TaglineFuzzTargets",
            dependencies: [
                "ExifPlugin", "FilePlugin", "GPSPlugin", "MakerNotesPlugin", "PNGPlugin", "TaglineAWS", "TaglineCodecs",
                "TaglineConfiguration", "TaglineHost", "TaglineMedia", "TaglineSDK", "TaglineTestSupport",
            ],
            path: "Tests/Fuzzing/Targets"),
        .executableTarget(
            name: "tagline-fuzz", dependencies: ["TaglineFuzzTargets", "TaglineTestSupport"],
            path: "Tests/Fuzzing/Driver"),
        .testTarget(
            name: "FuzzingTests", dependencies: ["TaglineFuzzTargets", "TaglineTestSupport"],
            path: "Tests/FuzzingTests", exclude: ["Findings"]),
        .testTarget(
            name: "DynamoDBSinkTests",
            dependencies: ["DynamoDBSink", "TaglineAWS", "TaglineConformance", "TaglineSDK", "TaglineTestServers"],
            path: "Tests/DynamoDBSinkTests"),
        .testTarget(
            name: "JobsTests",
            dependencies: ["TaglineAWS", "TaglineHost", "TaglineJobs", "TaglineSDK", "TaglineTestServers"],
            path: "Tests/JobsTests"),
        .target(
            name: "TaglineTestServers", path: "Tests/Servers",
            exclude: [
                "array_job.py", "batch_queue.py", "buckets.py", "faulty_table.py", "lambda_runtime.py",
                "refusing_service.py", "serve.py",
            ]),
        .testTarget(
            name: "SDKTests", dependencies: ["TaglineConformance", "TaglineSDK"], path: "Tests/SDKTests"),
        .testTarget(
            name: "MediaTests", dependencies: ["TaglineMedia", "TaglineSDK", "TaglineTestSupport"],
            path: "Tests/MediaTests"),
        extractorTests("Exif"),
        extractorTests("GPS"),
        extractorTests("MakerNotes"),
        extractorTests("PNG"),
        extractorTests("File"),
        .testTarget(
            name: "SinkTests",
            dependencies: ["CSVSink", "JSONLSink", "TaglineConformance", "TaglineSDK"], path: "Tests/SinkTests"),
        .testTarget(
            name: "AWSTests",
            dependencies: ["TaglineAWS", "TaglineConformance", "TaglineSDK", "TaglineTestServers"],
            path: "Tests/AWSTests"),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["tagline", "TaglineTestServers", "TaglineTestSupport"],
            path: "Tests/CommandLineTests"),
        .testTarget(
            name: "HostTests",
            dependencies: [
                "ExifPlugin", "FilePlugin", "GPSPlugin", "PNGPlugin", "tagline", "TaglineCodecs",
                "TaglineConfiguration", "TaglineConformance", "TaglineHost", "TaglinePlatform", "TaglineProcesses",
                "TaglineSDK", "TaglineTestSupport",
            ],
            path: "Tests/HostTests"),
        .testTarget(
            name: "LibraryTests",
            dependencies: [
                "ExifPlugin", "tagline", "TaglineConfiguration", "TaglineHost", "TaglineLoading", "TaglineMedia",
                "TaglinePlatform", "TaglineProcesses", "TaglineSDK", "TaglineTestSupport",
            ],
            path: "Tests/LibraryTests", exclude: ["Plugins"]),
        .testTarget(
            name: "ProcessTests",
            dependencies: [
                "TaglineConfiguration", "TaglineHost", "TaglineLoading", "TaglineMedia", "TaglinePlatform",
                "TaglineProcesses", "TaglineSDK", "TaglineTestSupport",
            ],
            path: "Tests/ProcessTests"),
        .testTarget(name: "CodecsTests", dependencies: ["TaglineCodecs"], path: "Tests/CodecsTests"),
        .testTarget(
            name: "ConfigurationTests", dependencies: ["TaglineConfiguration", "TaglineSDK"],
            path: "Tests/ConfigurationTests"),
    ]
)

for target in package.targets where target.type != .system && !target.name.hasPrefix("CC") {
    target.swiftSettings = settings
}
