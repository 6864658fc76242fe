internal import TaglineCodecs
internal import TaglineProcesses
public import TaglineSDK

/// Codecs that decode images in processes of their own, one for each worker that calls them at a time.
///
/// An image on which the process ends is tried once more in a fresh one. If that ends too, the record says so, and the job
/// goes on.
final class IsolatedCodecs: Sendable {
    private let host: HostProgram
    private let limits: CodecLimits
    private let patience: Int
    private let pool = ChildPool<CheckProcess>()
    /// An image is given to so many processes at the most.
    private static let maximumTries = 2

    /// - Parameter patience: for how many milliseconds a process may say nothing; without it for ten times the processor
    ///   time that an image may take, and ten seconds: the processors can be busy with other things.
    init(_ host: HostProgram, _ limits: CodecLimits, patience: Int? = nil) {
        self.patience = patience ?? 10 * limits.maxMilliseconds + 10_000
        self.host = host
        self.limits = limits
    }

    /// Starts the first process.
    ///
    /// - Throws: `ProcessError` if it cannot be started, which would cost every image its verdict.
    func prepare() throws(ProcessError) {
        do throws(ChildFault) {
            pool.put(try CheckProcess(host, limits, patience: patience))
        } catch {
            throw ProcessError(reason: error.message)
        }
    }

    /// Lets the codec of a format decode an image.
    func decode(
        _ format: CodecFormat, startingAt start: Int, length: Int, _ read: (Range<Int>) -> Bytes?
    ) -> (report: CodecReport, problem: Problem?) {
        var fault = ""
        for _ in 1...Self.maximumTries {
            let process: CheckProcess
            do throws(ChildFault) {
                process = try pool.take { () throws(ChildFault) in try CheckProcess(host, limits, patience: patience) }
            } catch {
                pool.countFailure()
                fault = error.message
                continue
            }
            switch process.decode(format, startingAt: start, length: length, read) {
            case .done(let report):
                pool.countSuccess()
                if !process.isWorn { pool.put(process) }
                return (report, nil)
            case .timedOut:
                let message = "exceeds the time limit of \(limits.maxMilliseconds) ms"
                return (unsupported(format, message, exceededLimit: message), nil)
            case .crashed(let how):
                pool.countFailure()
                fault = how
            }
        }
        let message = "the process of the codec \(fault), twice"
        return (unsupported(format, message), Problem(.codecCrashed, message, plugin: Validator.name))
    }

    private func unsupported(_ format: CodecFormat, _ message: String, exceededLimit: String? = nil) -> CodecReport {
        CodecReport(verdict: .unsupported, codec: format.codec, messages: [message], exceededLimit: exceededLimit)
    }
}

extension Problem.Code {
    /// The codec took its process down on an image.
    public static let codecCrashed: Problem.Code = "codec-crashed"
}
