internal import TaglineSDK

/// Says errors in a pipeline that was made of arguments in terms of the arguments.
enum ArgumentPlaces {
    /// What such a pipeline is called.
    static let document = "command line"

    private static let options = [
        "/source/options/changedSince": "--changed-since",
        "/source/options/filesFrom": "--files-from",
        "/source/options/include": "--include",
        "/source/options/exclude": "--exclude",
        "/source/options/region": "--region",
        "/source/options/endpoint": "--endpoint",
        "/concurrency/workers": "--jobs",
    ]
    private static let sinkOptions = [
        "fields": "--fields", "columns": "--fields", "values": "--values", "style": "--style", "path": "--to",
        "existing": "--append or --replace",
    ]

    /// An error as a sentence, with the option that it is about.
    static func text(of error: ConfigurationError) -> String {
        guard error.location.file == document else { return error.description }
        let hint = error.suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
        guard let option = option(at: error.location.pointer) else { return error.message + hint }
        return "\(option): \(error.message)\(hint)"
    }

    private static func option(at pointer: String) -> String? {
        if let option = options.first(where: { pointer.hasPrefix($0.key) }) { return option.value }
        let path = pointer.split(separator: "/")
        guard path.count >= 4, path[0] == "sinks", path[2] == "options" else { return nil }
        return sinkOptions[String(path[3])]
    }
}
