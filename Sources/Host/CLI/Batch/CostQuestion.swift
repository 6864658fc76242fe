#if AWS
internal import ArgumentParser
internal import Glibc
internal import TaglineHost
internal import TaglineJobs
internal import TaglinePlatform

/// Asks before money is spent.
struct CostQuestion: ParsableArguments {
    @Option(help: ArgumentHelp("Ask before what is estimated to cost more than this.", valueName: "dollars"))
    var askAbove = 10.0

    @Flag(name: .shortAndLong, help: "Do not ask.")
    var yes = false

    /// Asks on the terminal, if the amount asks for it.
    ///
    /// - Throws: `BatchCommandError` if the answer is no, or there is nobody to ask.
    func ask(_ estimate: CostEstimate) throws {
        guard !yes, estimate.total > askAbove else { return }
        guard isatty(STDIN_FILENO) == 1 else {
            throw BatchCommandError(
                "this is estimated to cost more than \(CostEstimate.dollars(askAbove)); repeat it with --yes to go on",
                .usage)
        }
        StandardStream.error.write(Array("Go on? [y/N] ".utf8))
        guard let answer = readLine(), ["y", "yes"].contains(answer.lowercased()) else {
            throw BatchCommandError("nothing was submitted", .findings)
        }
    }
}
#endif
