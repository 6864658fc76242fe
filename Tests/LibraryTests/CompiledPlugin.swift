import Foundation
import Testing

/// Plugins that the tests compile, each once.
enum CompiledPlugin {
    /// Extractors that behave in every way that plugins do.
    // swift-format-ignore: NeverUseForceTry
    static let behaviours = try! compile("behaviours")

    /// Compiles a plugin of these tests.
    ///
    /// - Parameter flags: for the compiler.
    /// - Returns: the path of the library.
    static func compile(
        _ name: String, header: String = "\(root)/Sources/PluginABI/include", _ flags: [String] = []
    ) throws -> String {
        let library = "\(folder)/\(name)-\(UUID().uuidString).so"
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["clang", "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-I", header] + flags
            + ["\(root)/Tests/LibraryTests/Plugins/\(name).c", "-o", library]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "the plugin does not compile")
        return library
    }

    /// The folder of the package.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    private static let folder = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tagline-plugins-\(getpid())").path
        // swift-format-ignore: NeverUseForceTry
        try! FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: CompiledPlugin.folderToRemove) }
        return folder
    }()

    private static var folderToRemove: String {
        FileManager.default.temporaryDirectory.appending(path: "tagline-plugins-\(getpid())").path
    }
}
