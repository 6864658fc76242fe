internal import ArgumentParser
internal import Glibc
internal import TaglineHost

/// `tagline init`: a pipeline to start from.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a commented pipeline to start from.")

    @Argument(help: "The file to write; one that exists is left alone.", completion: .file(extensions: ["json"]))
    var file = "pipeline.json"

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let job = common.job(showsProgress: false)
        try await job.perform {
            let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else {
                job.reporter.error("\(file): \(unsafe String(cString: strerror(errno)))")
                return .configuration
            }
            defer { close(descriptor) }
            let text = Array(StartingPipeline.text.utf8)
            guard unsafe Glibc.write(descriptor, text, text.count) == text.count else {
                job.reporter.error("\(file): \(unsafe String(cString: strerror(errno)))")
                return .tryAgain
            }
            job.reporter.note("wrote \(file); try: tagline check \(file), then: tagline run \(file)")
            return .success
        }
    }
}
