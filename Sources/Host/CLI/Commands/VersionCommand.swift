internal import ArgumentParser
internal import TaglineHost
internal import TaglinePlatform

/// `tagline version`: what this executable is made of.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Print the version, and those of the codec libraries.")

    func run() {
        StandardStream.output.writeLine("tagline \(Tagline.version)")
        for codec in CodecVersions.all { StandardStream.output.writeLine(codec) }
        StandardStream.output.writeLine("Swift \(Self.compiler)")
    }

    /// The compiler that made it, as far as a program can ask.
    private static var compiler: String {
        #if compiler(>=6.4)
        "6.4 or newer"
        #elseif compiler(>=6.3)
        "6.3"
        #else
        "6.2"
        #endif
    }
}
