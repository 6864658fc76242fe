internal import CTagline
internal import Glibc
internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineSDK

/// A library that is loaded into this process, for good: a Swift library that is unloaded takes the next dynamic cast down.
@safe struct LoadedLibrary {
    /// What the library was built with.
    let abi: ABIVersion
    let extractors: [LibraryExtractor]

    /// The version of the contract that this host keeps.
    static let abi = ABIVersion(major: Int(TL_ABI_MAJOR), minor: Int(TL_ABI_MINOR))

    /// Loads the file behind a descriptor, which is the one whose hash was checked, and reads what it says of itself.
    ///
    /// - Parameter path: what messages call it.
    /// - Throws: `LibraryFailure`.
    init(descriptor: Int32, path: String) throws(LibraryFailure) {
        // The loader knows a library by this name for good, and so the number must never become another file's.
        let kept = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        let file = "/proc/self/fd/\(kept)"
        guard let handle = unsafe dlopen(file, RTLD_NOW | RTLD_LOCAL | Int32(RTLD_NODELETE)) else {
            let reason = unsafe dlerror().map { unsafe String(cString: $0) } ?? "no reason was given"
            throw LibraryFailure(.unloadableLibrary, "the library does not load: \(Self.readable(reason, file, path))")
        }
        guard let symbol = unsafe dlsym(handle, TL_ENTRY_NAME) else {
            throw LibraryFailure(
                .unloadableLibrary, "the library has no function \(TL_ENTRY_NAME), so it is no plugin of Tagline")
        }
        let entry = unsafe unsafeBitCast(symbol, to: tl_entry.self)
        guard let answer = unsafe entry(HostDescription.shared.host) else {
            throw LibraryFailure(.unloadableLibrary, "the library says that it cannot be used with this host")
        }
        let plugin = unsafe ContractStructure.read(answer, size: answer.pointee.size)
        abi = unsafe ABIVersion(major: Int(plugin.abi_major), minor: Int(plugin.abi_minor))
        guard Self.abi.supports(abi) else {
            throw LibraryFailure(
                .abiMismatch, "the library was built for ABI \(abi), and this host supports \(Self.abi)", .abi)
        }
        extractors = try unsafe Self.extractors(of: plugin)
    }

    private static func extractors(of plugin: tl_plugin) throws(LibraryFailure) -> [LibraryExtractor] {
        guard let first = unsafe UnsafeRawPointer(plugin.extractors), unsafe plugin.extractor_count > 0 else {
            throw LibraryFailure(.unloadableLibrary, "the library has no extractor")
        }
        var extractors: [LibraryExtractor] = []
        for index in unsafe 0..<min(plugin.extractor_count, 1024) {
            let place = unsafe (first + index * plugin.extractor_stride).assumingMemoryBound(to: tl_extractor.self)
            extractors.append(
                try unsafe LibraryExtractor(
                    ContractStructure.read(place, size: place.pointee.size), number: index + 1))
        }
        return extractors
    }

    /// The extractor of an id.
    ///
    /// - Throws: `LibraryFailure` if the library has none.
    func extractor(_ id: String) throws(LibraryFailure) -> LibraryExtractor {
        guard let extractor = extractors.first(where: { $0.descriptor.id == id }) else {
            throw LibraryFailure(.missingPlugin, "the library has no extractor \"\(id)\" any more", .id)
        }
        return extractor
    }

    /// What the loader says, with the name by which the user knows the file.
    private static func readable(_ reason: String, _ file: String, _ path: String) -> String {
        reason.hasPrefix(file) ? path + reason.dropFirst(file.count) : reason
    }
}

/// What libraries are told of this host; it is never freed.
@safe final class HostDescription: Sendable {
    // SAFETY: it is never changed.
    nonisolated(unsafe) let host: UnsafePointer<tl_host>

    static let shared = HostDescription()

    private init() {
        let host = UnsafeMutablePointer<tl_host>.allocate(capacity: 1)
        let version = unsafe strdup(TaglineVersion.text)
        unsafe host.initialize(
            to: tl_host(
                size: UInt32(MemoryLayout<tl_host>.size), abi_major: UInt16(TL_ABI_MAJOR),
                abi_minor: UInt16(TL_ABI_MINOR),
                version: tl_string(text: version, length: TaglineVersion.text.utf8.count)))
        unsafe self.host = UnsafePointer(host)
    }
}
