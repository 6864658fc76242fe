internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineSDK

/// The files that a pipeline writes, which have to be different ones, and its own.
enum WrittenPaths {
    /// An error for each part of a pipeline that would write what another part writes, or over a file of somebody else's.
    static func conflicts(_ pipeline: ResolvedPipeline) -> [ConfigurationError] {
        var owners: [[UInt8]: String] = [:]
        var errors: [ConfigurationError] = []
        func add(_ path: String?, _ owner: String, at location: ConfigurationLocation) {
            guard let path else { return }
            let place = StorageLocation(path)
            let isFile = place.isLocal && path != "-"
            let key = isFile ? resolved(place.localPath) : Array(path.utf8)
            // A device takes from everybody.
            if isFile, let status = FileSystem.status(of: key), !status.isRegular { return }
            if let other = owners.updateValue(owner, forKey: key) {
                errors.append(
                    ConfigurationError(
                        .wrongValue, "\(owner) and \(other) would both write \(path == "-" ? "standard output" : path)",
                        at: location))
            }
        }
        for sink in pipeline.sinks {
            add(sink.plugin.options.string("path"), "sink \"\(sink.name)\"", at: sink.plugin.location)
        }
        let files = [
            ("deadLetter", pipeline.deadLetter, DeadLetterHeading.beginning),
            ("report", pipeline.report, ClosingSummary.beginning),
            ("incremental", pipeline.incremental, Journal.beginning),
        ]
        for case (let name, let file?, let beginning) in files {
            add(file.path, "\"\(name)\"", at: file.location)
            let place = StorageLocation(file.path)
            guard place.isLocal, isForeign(place.localPath, beginning) else { continue }
            errors.append(
                ConfigurationError(
                    .wrongValue,
                    "\"\(name)\" would write over \(file.path), which no run has written; choose another path",
                    at: file.location))
        }
        if let journal = pipeline.incremental, !StorageLocation(journal.path).isLocal {
            // Its parts would be replaced while they are still being read.
            errors.append(
                ConfigurationError(
                    .wrongValue,
                    "the journal of incremental runs has to be a file of this computer, not \(journal.path)",
                    at: journal.location))
        }
        if let checkpoint = pipeline.checkpoint { add(checkpoint.path, "\"checkpoint\"", at: checkpoint.location) }
        return errors
    }

    /// The first file of a sink on this computer that is not there.
    static func missing(of pipeline: ResolvedPipeline) -> String? {
        pipeline.sinks.lazy.compactMap { $0.plugin.options.string("path") }
            .first { $0 != "-" && StorageLocation($0).isLocal && !LocalPath.exists($0) }
    }

    /// Whether there is a file that begins otherwise than what a run writes.
    private static func isForeign(_ path: [UInt8], _ beginning: String) -> Bool {
        guard let status = FileSystem.status(of: path), status.isRegular, status.size > 0 else { return false }
        return FileSystem.read(path, at: 0, count: beginning.utf8.count) != Array(beginning.utf8)
    }

    /// A path without links and without `.` and `..`, also if the file itself is not there yet.
    private static func resolved(_ path: [UInt8]) -> [UInt8] {
        let absolute = Platform.absolute(path)
        if FileSystem.status(of: absolute) != nil { return FileSystem.resolved(absolute) }
        guard let slash = absolute.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return absolute }
        let folder = resolved(Array(absolute[..<slash]))
        switch absolute[(slash + 1)...] {
        case [], [UInt8(ascii: ".")]: return folder
        case [UInt8(ascii: "."), UInt8(ascii: ".")]:
            return Array(folder[..<(folder.lastIndex(of: UInt8(ascii: "/")) ?? 0)])
        default: return folder + absolute[slash...]
        }
    }
}
