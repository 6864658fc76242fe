internal import Glibc
internal import TaglinePlatform
internal import TaglineSDK

/// The files below folders in the bytewise order of their paths, one at a time.
///
/// Only the folders between the root and the place where the walk is are held in memory.
final class DirectoryListing: ItemListing {
    private let filter: PathFilter
    private let isNamingEverything: Bool
    private let isRecursive: Bool
    private let roots: RootFolders
    // The listing is asked from one thread only: the protocol says so.
    private nonisolated(unsafe) var parts: DirectoryParts
    private nonisolated(unsafe) var part = 0
    private nonisolated(unsafe) var stack: [Folder] = []
    private nonisolated(unsafe) var prefix: [UInt8] = []
    /// The item behind which to begin, until its part is come to.
    private nonisolated(unsafe) var place: ItemPlace?

    private struct Folder {
        /// Where it is, with a slash at the end.
        let path: [UInt8]
        /// The same as a URI.
        let uri: String
        /// Its path below the root, with a slash at the end unless it is the root.
        let relative: [UInt8]
        var entries: ArraySlice<Entry>
        /// What of the path behind which to begin lies in this folder; `nil` if all of it is listed.
        var after: ArraySlice<UInt8>?
    }

    private struct Entry {
        /// The name; that of a folder ends in a slash, so that sorting names sorts paths.
        let name: [UInt8]
        var isFolder: Bool { name.last == UInt8(ascii: "/") }
    }

    /// - Parameter place: the item behind which to begin.
    init(
        parts: DirectoryParts, roots: RootFolders, filter: PathFilter, isNamingEverything: Bool, isRecursive: Bool,
        after place: ItemPlace?
    ) {
        self.roots = roots
        self.filter = filter
        self.isNamingEverything = isNamingEverything
        self.isRecursive = isRecursive
        unsafe self.parts = parts
        unsafe self.place = place
    }

    func next() async throws -> Item? {
        while true {
            if let entry = unsafe stack.last?.entries.first {
                if let item = try take(entry) { return item }
            } else if unsafe !stack.isEmpty {
                unsafe stack.removeLast()
            } else if let part = try unsafe parts.next() {
                if let item = try start(part) { return item }
            } else {
                return nil
            }
        }
    }

    private func start(_ part: DirectoryParts.Part) throws(SourceError) -> Item? {
        if let place = unsafe place, part.number < place.part { return nil }
        let place = unsafe self.place
        unsafe (self.place, self.part) = (nil, part.number)
        let path = part.path
        if let place, place.part == part.number, place.path == path { return nil }
        let status = Platform.status(path)
        // A line of a list is an item, whatever it leads to; opening it tells what is wrong.
        guard status != nil || part.isListed else { throw SourceError(path, errno) }
        unsafe prefix = part.namesItself ? path + [UInt8(ascii: "/")] : []
        let isBegun = place?.part == part.number
        guard let status, status.isDirectory else {
            guard !isBegun else { throw Self.changed(path) }
            let uri = "file://" + PercentEncoding.uriPath(Platform.absolute(path))
            return Item(path: path, uri: uri, location: path, isNamed: true, part: part.number)
        }
        roots.begin(path, part: part.number, status)
        if isBegun, let place {
            guard unsafe place.path.starts(with: prefix) else { throw Self.changed(path) }
            try enter(path, relative: [], after: unsafe place.path.dropFirst(prefix.count))
        } else {
            try enter(path, relative: [], after: nil)
        }
        return nil
    }

    private static func changed(_ path: [UInt8]) -> SourceError {
        SourceError(
            PercentEncoding.readable(path), "changed",
            "the list has been changed since the run that is to be resumed; start with --fresh", outage: .permanent)
    }

    private func take(_ entry: Entry) throws(SourceError) -> Item? {
        let depth = unsafe stack.count - 1
        unsafe stack[depth].entries = stack[depth].entries.dropFirst()
        let folder = unsafe stack[depth]
        let relative = folder.relative + entry.name
        let location = folder.path + entry.name
        if entry.isFolder {
            guard isRecursive, !filter.excludes(folder: relative) else { return nil }
            let isBegun = folder.after?.starts(with: entry.name) ?? false
            try enter(
                location.dropLast(), relative: relative,
                after: isBegun ? folder.after?.dropFirst(entry.name.count) : nil)
            return nil
        }
        guard filter.accepts(relative: relative, location: location) else { return nil }
        return unsafe Item(
            path: prefix.isEmpty ? relative : prefix + relative, uri: folder.uri + PercentEncoding.uriPath(entry.name),
            location: location, isNamed: isNamingEverything, part: part)
    }

    private func enter(_ path: [UInt8], relative: [UInt8], after: ArraySlice<UInt8>?) throws(SourceError) {
        guard let handle = unsafe FileSystem.withPath(path, { unsafe opendir($0) }) else {
            throw unsafe roots.reason(SourceError(path, errno), part: part)
        }
        defer { unsafe closedir(handle) }
        var entries: [Entry] = []
        while let entry = unsafe readdir(handle) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            guard let isFolder = unsafe isFolder(name, Int32(entry.pointee.d_type), in: path) else { continue }
            if isFolder, PathFilter.isThumbnailFolder(name) { continue }
            entries.append(Entry(name: isFolder ? name + [UInt8(ascii: "/")] : name))
        }
        if let after { entries.removeAll { !Self.reaches($0, behind: after) } }
        entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
        let folder = path.last == UInt8(ascii: "/") ? path : path + [UInt8(ascii: "/")]
        unsafe stack.append(
            Folder(
                path: folder, uri: "file://" + PercentEncoding.uriPath(Platform.absolute(folder)), relative: relative,
                entries: entries[...], after: after))
    }

    /// Whether an entry, or something in it, comes behind a path.
    private static func reaches(_ entry: Entry, behind path: ArraySlice<UInt8>) -> Bool {
        path.lexicographicallyPrecedes(entry.name) || entry.isFolder && path.starts(with: entry.name)
    }

    /// Whether a name is a folder to enter (true) or a file (false); `nil` for what is passed over.
    private func isFolder(_ name: [UInt8], _ type: Int32, in folder: [UInt8]) -> Bool? {
        guard name.first != UInt8(ascii: ".") else { return nil }
        switch type {
        case Int32(DT_REG): return false
        case Int32(DT_DIR): return true
        case Int32(DT_LNK), Int32(DT_UNKNOWN):
            let path = folder + [UInt8(ascii: "/")] + name
            guard let status = Platform.status(path, followingLinks: false) else { return nil }
            if status.isDirectory { return true }
            if status.isRegularFile { return false }
            // A link that leads nowhere is a file that cannot be read, and is told as one.
            guard let target = Platform.status(path) else { return false }
            return target.isRegularFile ? false : nil
        default: return nil
        }
    }
}
