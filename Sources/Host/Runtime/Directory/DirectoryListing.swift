internal import Glibc
internal import TaglineSDK

/// The files below folders in the bytewise order of their paths, one at a time.
///
/// Only the folders between the root and the place where the walk is are held in memory.
final class DirectoryListing: ItemListing {
    private let roots: [[UInt8]]
    private let filter: PathFilter
    private let isNamingEverything: Bool
    private let isRecursive: Bool
    // The listing is asked from one thread only: the protocol says so.
    private nonisolated(unsafe) var pending: [Root]
    private nonisolated(unsafe) var stack: [Folder] = []
    private nonisolated(unsafe) var prefix: [UInt8] = []

    private struct Root {
        let path: [UInt8]
        let isNamed: Bool
    }

    private struct Folder {
        /// Where it is, with a slash at the end.
        let path: [UInt8]
        /// The same as a URI.
        let uri: String
        /// Its path below the root, with a slash at the end unless it is the root.
        let relative: [UInt8]
        var entries: ArraySlice<Entry>
    }

    private struct Entry {
        /// The name; that of a folder ends in a slash, so that sorting names sorts paths.
        let name: [UInt8]
        var isFolder: Bool { name.last == UInt8(ascii: "/") }
    }

    init(roots: [[UInt8]], named: [[UInt8]], filter: PathFilter, isNamingEverything: Bool, isRecursive: Bool) {
        self.roots = roots
        self.filter = filter
        self.isNamingEverything = isNamingEverything
        self.isRecursive = isRecursive
        unsafe pending = roots.map { Root(path: $0, isNamed: false) } + named.map { Root(path: $0, isNamed: true) }
        unsafe pending.reverse()
    }

    func next() async throws -> Item? {
        while true {
            if let entry = unsafe stack.last?.entries.first {
                if let item = try take(entry) { return item }
            } else if unsafe !stack.isEmpty {
                unsafe stack.removeLast()
            } else if let root = unsafe pending.popLast() {
                if let item = try start(root) { return item }
            } else {
                return nil
            }
        }
    }

    private func start(_ root: Root) throws -> Item? {
        var path = root.path
        while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
        guard let status = Platform.status(path) else {
            throw SourceError(PercentEncoding.readable(path), "not-found", Platform.lastErrorText)
        }
        guard status.isDirectory else {
            let uri = "file://" + PercentEncoding.uriPath(Platform.absolute(path))
            return Item(path: path, uri: uri, location: path, isNamed: true)
        }
        // One folder gives paths below it; of several, each keeps its own name in front.
        unsafe prefix = roots.count == 1 && !root.isNamed ? [] : path + [UInt8(ascii: "/")]
        try enter(path, relative: [])
        return nil
    }

    private func take(_ entry: Entry) throws -> Item? {
        let depth = unsafe stack.count - 1
        unsafe stack[depth].entries = stack[depth].entries.dropFirst()
        let folder = unsafe stack[depth]
        let relative = folder.relative + entry.name
        let location = folder.path + entry.name
        if entry.isFolder {
            guard isRecursive else { return nil }
            try enter(location.dropLast(), relative: relative)
            return nil
        }
        guard filter.accepts(relative: relative, location: location) else { return nil }
        return unsafe Item(
            path: prefix.isEmpty ? relative : prefix + relative, uri: folder.uri + PercentEncoding.uriPath(entry.name),
            location: location, isNamed: isNamingEverything)
    }

    private func enter(_ path: [UInt8], relative: [UInt8]) throws {
        guard let handle = unsafe FileSystem.withPath(path, { unsafe opendir($0) }) else {
            throw SourceError(PercentEncoding.readable(path), "denied", Platform.lastErrorText)
        }
        defer { unsafe closedir(handle) }
        var entries: [Entry] = []
        while let entry = unsafe readdir(handle) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            guard let isFolder = unsafe isFolder(name, Int32(entry.pointee.d_type), in: path) else { continue }
            if isFolder, PathFilter.isThumbnailFolder(name) { continue }
            entries.append(Entry(name: isFolder ? name + [UInt8(ascii: "/")] : name))
        }
        entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
        let folder = path.last == UInt8(ascii: "/") ? path : path + [UInt8(ascii: "/")]
        unsafe stack.append(
            Folder(
                path: folder, uri: "file://" + PercentEncoding.uriPath(Platform.absolute(folder)), relative: relative,
                entries: entries[...]))
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
            return Platform.status(path)?.isRegularFile == true ? false : nil
        default: return nil
        }
    }
}
