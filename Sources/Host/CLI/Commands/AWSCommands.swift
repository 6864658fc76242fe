internal import ArgumentParser

/// The commands that need AWS.
enum AWSCommands {
    #if AWS
    static let all: [any ParsableCommand.Type] = [BatchCommand.self, LambdaCommand.self]
    #else
    static let all: [any ParsableCommand.Type] = [BatchStandIn.self, LambdaStandIn.self]

    /// Why they, and the plugins of AWS, are not there.
    static let reason = "it was made without the trait AWS; make build-aws makes one with it"
    #endif
}

#if !AWS
/// Stands for a command that this build does not have.
protocol StandInCommand: ParsableCommand {}

extension StandInCommand {
    func run() throws {
        throw ValidationError("this command is not in this build: \(AWSCommands.reason)")
    }
}

struct BatchStandIn: StandInCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "Read the images of a bucket with jobs of AWS Batch. Not in this build.")

    @Argument(parsing: .captureForPassthrough, help: .hidden) var arguments: [String] = []
}

struct LambdaStandIn: StandInCommand {
    static let configuration = CommandConfiguration(
        commandName: "lambda", abstract: "Submit a Batch job for uploads to S3. Not in this build.")

    @Argument(parsing: .captureForPassthrough, help: .hidden) var arguments: [String] = []
}
#endif
