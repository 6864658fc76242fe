internal import ArgumentParser
internal import Glibc
internal import TaglineHost
internal import TaglineSDK

/// What the process ends with, for the shell and for schedulers.
enum ExitStatus: Int32 {
    case success = 0
    /// What was asked about is the case: something is damaged, a file was not found.
    case findings = 1
    case usage = 2
    /// More failed than the limits of the pipeline allow (`EX_DATAERR`).
    case failureLimit = 65
    /// A mistake of ours (`EX_SOFTWARE`).
    case software = 70
    /// A source or a required sink is down; trying again may help (`EX_TEMPFAIL`).
    case tryAgain = 75
    case pluginLoad = 76
    /// The configuration is wrong (`EX_CONFIG`).
    case configuration = 78
    /// Ended early by Control-C, as a shell counts signals.
    case interrupted = 130
    /// Ended early by `kill`.
    case terminated = 143

    var exitCode: ExitCode { ExitCode(rawValue) }

    /// Ends the process without waiting for anything.
    func exitAtOnce() -> Never { _exit(rawValue) }

    /// What a source that cannot be listed or read amounts to.
    init(_ error: SourceError) {
        self = error.outage == .permanent ? .configuration : .tryAgain
    }
}

/// What makes a finished run end with status 1.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
    /// An image is damaged or is none.
    case damaged
    /// Anything is wrong with any file.
    case problem
    /// An item could not be read, or a sink did not take a record.
    case deadLetters = "dead-letters"
}

extension Pipeline.Outcome {
    /// How a run that came to its end, early or not, is told to the shell.
    func status(failOn: FailOn? = nil) -> ExitStatus {
        switch earlyEnd {
        case .asked: return Signals.status ?? .interrupted
        case .deadline: return .tryAgain
        case .failures: return .failureLimit
        case .outage(let error): return ExitStatus(error)
        case .sinkDown(_, _, let isTransient), .bookkeeping(_, let isTransient):
            return isTransient ? .tryAgain : .configuration
        case nil: break
        }
        if !isBalanced { return .software }
        if lost > 0 { return .findings }
        let isFinding =
            switch failOn {
            case .damaged: damaged > 0
            case .problem: damaged + statistics.withProblems + statistics.unreadable > 0
            case .deadLetters: statistics.unreadable > 0 || sinks.contains { $0.deadLettered > 0 }
            case nil: false
            }
        return isFinding ? .findings : .success
    }

    /// Images that the codec calls damaged or crashes on, and files that are no image although they were named or look like
    /// one.
    var damaged: Int {
        statistics.verdicts[.damaged, default: 0] + statistics.formats["unrecognised", default: 0]
            + statistics.problems[Problem.Code.codecCrashed.rawValue, default: 0]
    }
}
