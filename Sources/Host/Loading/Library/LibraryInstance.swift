internal import CTagline

/// What a library made of its options; destroyed when nobody uses it any more.
@safe final class LibraryInstance: Sendable {
    // SAFETY: the pointer is the library's own affair; it is called as the library declares it may be.
    nonisolated(unsafe) private let instance: UnsafeMutableRawPointer?
    private let extractor: LibraryExtractor

    /// Makes an instance.
    ///
    /// - Parameter options: the options in effect, as JSON.
    /// - Throws: `LibraryFailure` if the library rejects an option or cannot make one.
    init(_ extractor: LibraryExtractor, options: String) throws(LibraryFailure) {
        unsafe instance = try extractor.makeInstance(options: options)
        self.extractor = extractor
    }

    deinit {
        unsafe extractor.destroy(instance)
    }

    func extract(_ media: UnsafePointer<tl_media>, _ call: UnsafePointer<tl_call>) -> tl_status {
        unsafe extractor.extract(instance, media, call)
    }
}
