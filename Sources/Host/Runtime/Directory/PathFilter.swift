internal import TaglinePlatform
internal import TaglineSDK

/// Which files of a folder are listed.
struct PathFilter: Sendable {
    private let include: [PathGlob]
    private let exclude: [PathGlob]
    private let changedSince: Timestamp?

    /// - Throws: `ConfigurationError` for a time that is none.
    init(include: [String], exclude: [String], changedSince: String?) throws {
        self.include = include.map(PathGlob.init)
        self.exclude = exclude.map(PathGlob.init)
        self.changedSince = try changedSince.map { text in
            guard let time = Timestamp(moment: text) else {
                throw ConfigurationError(
                    .wrongValue, "\"\(text)\" is no time such as 2024-05-01 or 2024-05-01T12:00:00Z",
                    at: ConfigurationLocation(file: "", pointer: "/changedSince"))
            }
            return time
        }
    }

    /// Whether a file is listed, by its path within the folder and by where it is.
    func accepts(relative: [UInt8], location: [UInt8]) -> Bool {
        if !include.isEmpty, !include.contains(where: { $0.matches(relative) }) { return false }
        if exclude.contains(where: { $0.matches(relative) }) { return false }
        guard let changedSince else { return true }
        return Platform.status(location).map { $0.modified >= changedSince } ?? true
    }

    /// Whether nothing in a folder is listed, by its path within the folder that is walked, which ends in a slash.
    func excludes(folder: [UInt8]) -> Bool { exclude.contains { $0.matches(folder) } }

    /// Whether a folder is one where a NAS keeps thumbnails or deleted files.
    static func isThumbnailFolder(_ name: [UInt8]) -> Bool {
        ["@eaDir", "#recycle", "@Recycle", "@__thumb", "$RECYCLE.BIN", "__MACOSX"].contains {
            $0.utf8.elementsEqual(name)
        }
    }
}
