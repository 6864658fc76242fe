internal import ArgumentParser

/// The commands that need AWS.
enum AWSCommands {
    #if AWS
    static let all: [any ParsableCommand.Type] = [BatchCommand.self, LambdaCommand.self]
    #else
    static let all: [any ParsableCommand.Type] = []
    #endif
}
