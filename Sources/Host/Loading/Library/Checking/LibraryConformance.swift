internal import CTagline
internal import Glibc
internal import Synchronization
internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineSDK

/// The suite that an extractor of a foreign library passes. Each check runs in a process of its own, which a library may
/// take down: that is a finding too.
enum LibraryConformance: String, CaseIterable, Sendable {
    case reading, repeating, missing, damage, threads, cancelling, limits

    /// What the check looks for, as the rest of "it checks that".
    var title: String {
        switch self {
        case .reading: "whole files are read, within the bytes that are lent, and nothing is kept from call to call"
        case .repeating: "the same file gives the same tags, from another instance too"
        case .missing: "a file whose bytes come later gives the same tags"
        case .damage: "files that are cut or changed anywhere are read without harm"
        case .threads: "calls from several threads, as declared, give the same tags"
        case .cancelling: "a call ends soon after it is cancelled"
        case .limits: "a call ends after a limit is reached"
        }
    }

    /// How a check gets at the extractor, and what it tells on its way: if the process ends, that was where.
    struct Trials {
        let extractor: LibraryExtractor
        let options: String
        let tell: (String) -> Void

        func instance() throws(LibraryFailure) -> LibraryInstance { try LibraryInstance(extractor, options: options) }
    }

    /// Runs the check.
    ///
    /// - Returns: what the extractor did wrong.
    func findings(_ trials: Trials, _ samples: [Sample]) throws(LibraryFailure) -> [String] {
        let instance = try trials.instance()
        let trial = try LibraryTrial(instance)
        var findings: [String] = []
        for sample in samples {
            trials.tell(sample.name)
            let found =
                switch self {
                case .reading: Self.read(trial, sample.bytes)
                case .repeating: Self.repeated(trial, try LibraryTrial(trials.instance()), sample.bytes)
                case .missing: Self.withheld(trial, sample.bytes)
                case .damage: Self.damaged(trial, sample.bytes) { trials.tell("\(sample.name), \($0)") }
                case .threads: try Self.threaded(trials, instance, sample.bytes)
                case .cancelling: Self.cancelled(trial, sample.bytes)
                case .limits: Self.limited(trial, sample.bytes)
                }
            findings += found.map { "\(sample.name): \($0)" }
        }
        return findings
    }

    private static func read(_ trial: LibraryTrial, _ bytes: [UInt8]) -> [String] {
        var findings: [String] = []
        for _ in 0..<3 { findings += trial.run(bytes)?.offences ?? [] }
        // Whatever the library left running has time to touch what was taken back.
        usleep(50_000)
        return Array(Set(findings)).sorted()
    }

    private static func repeated(_ trial: LibraryTrial, _ other: LibraryTrial, _ bytes: [UInt8]) -> [String] {
        let first = trial.run(bytes)
        if first != trial.run(bytes) { return ["the second time it gives other tags"] }
        return first == other.run(bytes) ? [] : ["another instance gives other tags"]
    }

    private static func withheld(_ trial: LibraryTrial, _ bytes: [UInt8]) -> [String] {
        guard let expected = trial.run(bytes) else { return [] }
        trial.lender.withholds = true
        defer { trial.lender.withholds = false }
        var result = trial.run(bytes)
        for _ in 0..<200 where result?.isMissingBytes == true { result = trial.run(bytes, again: true) }
        if result?.isMissingBytes == true { return ["it asks for ever more bytes"] }
        return result?.lines == expected.lines ? [] : ["it gives other tags if bytes come later"]
    }

    private static func damaged(
        _ trial: LibraryTrial, _ bytes: [UInt8], _ tell: (String) -> Void
    ) -> [String] {
        var findings: Set<String> = []
        let step = max(1, bytes.count / 2048)
        for cut in stride(from: 0, to: bytes.count, by: step) {
            tell("cut at byte \(cut)")
            for offence in trial.run(Array(bytes[..<cut]))?.offences ?? [] {
                findings.insert("cut at byte \(cut): \(offence)")
            }
        }
        var changed = bytes
        for index in stride(from: 0, to: bytes.count, by: step) {
            tell("byte \(index) changed")
            for mask: UInt8 in [0x01, 0x80, 0xFF] {
                changed[index] ^= mask
                for offence in trial.run(changed)?.offences ?? [] {
                    findings.insert("byte \(index) changed: \(offence)")
                }
                changed[index] = bytes[index]
            }
        }
        return Array(findings.sorted().prefix(5))
    }

    private static func threaded(
        _ trials: Trials, _ instance: LibraryInstance, _ bytes: [UInt8]
    ) throws(LibraryFailure) -> [String] {
        let (extractor, options) = (trials.extractor, trials.options)
        guard extractor.descriptor.concurrency != .serial else { return [] }
        let expected = try LibraryTrial(instance).run(bytes)
        let isShared = extractor.descriptor.concurrency == .safe
        let count = 4
        let different = Atomic(0)
        let monitor = Monitor(0)
        for _ in 0..<count {
            BackgroundThread.start {
                defer { monitor.change { $0 += 1 } }
                guard let own = isShared ? instance : try? LibraryInstance(extractor, options: options),
                    let trial = try? LibraryTrial(own)
                else { return }
                for _ in 0..<100 where trial.run(bytes) != expected { different.add(1, ordering: .relaxed) }
            }
        }
        _ = monitor.wait { $0 == count ? true : nil }
        return different.load(ordering: .relaxed) == 0 ? [] : ["several threads get other tags than one"]
    }

    private static func cancelled(_ trial: LibraryTrial, _ bytes: [UInt8]) -> [String] {
        var limits = PluginLimits()
        limits.timeoutMs = 0
        let start = Platform.monotonicNanoseconds
        _ = trial.run(bytes, limits)
        let milliseconds = (Platform.monotonicNanoseconds - start) / 1_000_000
        return milliseconds < 2000 ? [] : ["it went on for \(milliseconds) ms"]
    }

    private static func limited(_ trial: LibraryTrial, _ bytes: [UInt8]) -> [String] {
        guard let whole = trial.run(bytes), whole.lines.count > 1 else { return [] }
        var limits = PluginLimits()
        limits.maxTags = 1
        return trial.run(bytes, limits)?.offences ?? []
    }

    /// A file to check with.
    struct Sample: Sendable {
        let name: String
        let bytes: [UInt8]
    }
}
