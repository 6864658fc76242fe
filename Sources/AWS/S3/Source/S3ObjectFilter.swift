#if AWS
internal import TaglineSDK

/// Which objects of a listing or a manifest are read.
struct S3ObjectFilter: Sendable {
    private let include: [PathGlob]
    private let exclude: [PathGlob]
    private let sizes: ClosedRange<Int>
    private let changedSince: Timestamp?

    /// - Throws: `ConfigurationError` for limits that nothing can meet.
    init(options: Options) throws(ConfigurationError) {
        include = (options.strings("include") ?? []).map(PathGlob.init)
        exclude = (options.strings("exclude") ?? []).map(PathGlob.init)
        let smallest = options.integer("minSize") ?? 0
        let largest = options.integer("maxSize") ?? .max
        guard smallest <= largest else {
            throw ConfigurationError(.wrongValue, "\"minSize\" is larger than \"maxSize\"", option: "minSize")
        }
        sizes = smallest...largest
        let text = options.string("changedSince")
        changedSince = text.flatMap(Timestamp.init(moment:))
        if let text, changedSince == nil {
            throw ConfigurationError(
                .wrongValue, "\"\(text)\" is no time such as 2024-05-01 or 2024-05-01T12:00:00Z",
                option: "changedSince")
        }
    }

    /// Whether an object is read. What is not known of it does not speak against it.
    func accepts(_ object: S3Object) -> Bool {
        // What a console makes for an empty folder.
        if object.key.utf8.last == UInt8(ascii: "/"), object.size ?? 0 == 0 { return false }
        if let size = object.size, !sizes.contains(size) { return false }
        if let changedSince, let modified = object.modified, modified < changedSince { return false }
        guard !include.isEmpty || !exclude.isEmpty else { return true }
        let key = Array(object.key.utf8)
        return (include.isEmpty || include.contains { $0.matches(key) }) && !exclude.contains { $0.matches(key) }
    }
}
#endif
