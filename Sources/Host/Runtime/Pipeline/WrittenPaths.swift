internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineSDK

/// The files that a pipeline writes, which have to be different ones.
enum WrittenPaths {
    /// An error for each sink that would write what another part of the pipeline writes.
    static func conflicts(_ pipeline: ResolvedPipeline) -> [ConfigurationError] {
        var owners: [[UInt8]: String] = [:]
        var errors: [ConfigurationError] = []
        func add(_ path: String?, _ owner: String, at location: ConfigurationLocation) {
            guard let path, path != "-" else { return }
            let place = StorageLocation(path)
            let key = place.isLocal ? resolved(place.localPath) : Array(path.utf8)
            // A device takes from everybody.
            if place.isLocal, let status = FileSystem.status(of: key), !status.isRegular { return }
            if let other = owners.updateValue(owner, forKey: key) {
                errors.append(
                    ConfigurationError(.wrongValue, "\(owner) and \(other) would both write \(path)", at: location))
            }
        }
        for sink in pipeline.sinks {
            add(sink.plugin.options.string("path"), "sink \"\(sink.name)\"", at: sink.plugin.location)
        }
        let files = [
            ("deadLetter", pipeline.deadLetter), ("report", pipeline.report), ("incremental", pipeline.incremental),
        ]
        for (name, file) in files {
            if let file { add(file.path, "\"\(name)\"", at: file.location) }
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
