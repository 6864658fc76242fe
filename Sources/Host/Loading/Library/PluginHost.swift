internal import Glibc
internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// The process in which a library runs so that it takes nothing else down: `tagline plugin-host`.
///
/// Its standard input is a socket to the host; what the library prints to its standard output goes to the log.
public struct PluginHost {
    /// The command of the executable.
    public static let command = "plugin-host"

    /// What a process is for.
    enum Task: String {
        /// To say what is in the library.
        case describe
        /// To run an extractor.
        case run
        /// To try an extractor.
        case check
    }

    private let task: Task
    private let path: String
    private let socket: Int32
    private let library: Int32
    private let memory: PluginMemory
    /// More private memory than a plugin needs, in bytes; one that leaks comes to its end here rather than the computer.
    private static let largestMemory = 8 << 30

    /// - Parameter arguments: the task, the library's name, its open file and the shared memory.
    /// - Returns: `nil` for what no host calls.
    public init?(arguments: [String]) {
        guard arguments.count == 4, let task = Task(rawValue: arguments[0]) else { return nil }
        self.task = task
        path = arguments[1]
        socket = HostedProcess.hostSocket()
        library = unsafe open(arguments[2], O_RDONLY | O_CLOEXEC)
        let descriptor = unsafe open(arguments[3], O_RDWR | O_CLOEXEC)
        guard socket >= 0, library >= 0, descriptor >= 0, let memory = PluginMemory(adopting: descriptor) else {
            return nil
        }
        self.memory = memory
    }

    /// Does what the host asks for, until it asks for nothing more.
    public func run() {
        let nothing = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
        dup2(nothing, 0)
        close(nothing)
        dup2(2, 1)
        HostedProcess.endAtOnceOnCrash()
        let memory = rlim_t(ProcessMemory.own + Self.largestMemory)
        var limit = rlimit(rlim_cur: memory, rlim_max: memory)
        unsafe setrlimit(__rlimit_resource_t(2 /* RLIMIT_DATA */), &limit)
        limit = rlimit(rlim_cur: 0, rlim_max: 0)
        unsafe setrlimit(__rlimit_resource_t(4 /* RLIMIT_CORE */), &limit)
        do throws(LibraryFailure) {
            let loaded = try LoadedLibrary(descriptor: library, path: path)
            switch task {
            case .describe: answer(LibraryDescription(loaded).json.canonicalText, status: 0)
            case .run: try serve(loaded)
            case .check: try check(loaded)
            }
        } catch {
            answer(error.text, status: 1)
        }
    }

    private func answer(_ text: String, status: Int32) {
        memory.answer(text)
        _ = LibraryMessage(kind: .ready, status: status).send(to: socket)
    }

    private func serve(_ loaded: LoadedLibrary) throws(LibraryFailure) {
        // The name in the registry and the options, a line each.
        let task = ImageForm.text(in: memory).split(separator: "\n", maxSplits: 1).map(String.init)
        let instance = try LibraryInstance(loaded.extractor(task.first ?? ""), options: task.last ?? "{}")
        let stage = LibraryStage(instance, memory: memory, lender: RemoteLender(memory: memory, socket: socket))
        answer("", status: 0)
        while case .message(let message) = LibraryMessage.receive(from: socket), message.kind == .image {
            let outcome = stage.extract()
            let done = LibraryMessage(
                kind: .done, status: outcome.status, first: outcome.isMissingBytes ? 1 : 0, second: Self.sizeInKiB)
            guard done.send(to: socket) else { return }
        }
    }

    private func check(_ loaded: LoadedLibrary) throws(LibraryFailure) {
        // The id, the check, the options, and the images to check with, a line each.
        let task = ImageForm.text(in: memory).split(separator: "\n").map(String.init)
        guard task.count >= 3, let check = LibraryConformance(rawValue: task[1]) else {
            throw LibraryFailure(.unloadableLibrary, "there is no such check")
        }
        let extractor = try loaded.extractor(task[0])
        var samples = CheckSamples.all
        for path in task.dropFirst(3) {
            guard let file = try? LocalFile(path: Array(path.utf8)), let bytes = file.readNow(0..<file.info.bytes)
            else {
                throw LibraryFailure(.unloadableLibrary, "cannot read the image \"\(path)\"")
            }
            samples.append(.init(name: path, bytes: bytes.elements))
            file.close()
        }
        let trials = LibraryConformance.Trials(extractor: extractor, options: task[2]) { memory.answer($0) }
        let findings = try check.findings(trials, samples)
        answer(findings.joined(separator: "\n"), status: 0)
    }

    /// The largest size of this process so far.
    private static var sizeInKiB: Int {
        var usage = rusage()
        unsafe getrusage(__rusage_who_t(0) /* RUSAGE_SELF */, &usage)
        return usage.ru_maxrss
    }
}
