internal import CTagline
internal import TaglineConfiguration
internal import TaglineMedia
internal import TaglineSDK

/// An instance of a foreign extractor on trial: what it is given is guarded, and what it answers is told as text.
final class LibraryTrial {
    let lender = GuardedLender()
    private let memory: PluginMemory
    private let stage: LibraryStage
    private var answers = AnswerReader()

    init(_ instance: LibraryInstance) throws(LibraryFailure) {
        guard let memory = PluginMemory() else {
            throw LibraryFailure(.unloadableLibrary, "there is not enough memory")
        }
        self.memory = memory
        stage = LibraryStage(instance, memory: memory, lender: lender)
    }

    /// What came of a file.
    struct Result: Equatable {
        /// Group, name and print of the tags, then the problems.
        var lines: [String] = []
        var status: Int32 = 0
        var isMissingBytes = false
        /// What it did that no extractor may do.
        var offences: [String] = []
    }

    /// Lets the extractor at a file; `nil` for a file that is no image.
    ///
    /// - Parameter limits: what it may take; a time of 0 ms is over before it begins.
    func run(_ bytes: [UInt8], _ limits: PluginLimits = PluginLimits(), again: Bool = false) -> Result? {
        guard let media = MediaFile.read(FileContents(bytes)) else { return nil }
        memory.begin(limits)
        guard ImageForm.write(media, to: memory) else { return nil }
        lender.begin(media, isSame: again)
        let outcome = stage.extract()
        var record = RecordBuilder(limits: .init(tags: .max, problems: .max))
        let isComplete = answers.read(memory.answered, into: &record)
        memory.trim()
        var result = Result(status: outcome.status, isMissingBytes: outcome.isMissingBytes)
        if !isComplete { result.offences.append("its answer is damaged") }
        for tag in record.tags {
            result.lines.append("\(tag.group):\(tag.name)=\(tag.printed.description)")
            if tag.raw.offset > bytes.count { result.offences.append("\(tag.name) lies outside of the file") }
        }
        for problem in record.problems {
            result.lines.append("\(problem.code.rawValue): \(problem.message)")
            if problem.code.rawValue.isEmpty || problem.message.isEmpty {
                result.offences.append("a problem says nothing")
            }
        }
        return result
    }
}
