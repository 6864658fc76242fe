internal import ExifPlugin
internal import TaglinePlugin

/// The `exif` extractor as a shared library: the proof that the contract carries all that an extractor says.
@c(tagline_plugin_entry)
public func entry(_ host: OpaquePointer?) -> UnsafeRawPointer? { unsafe PluginExport.entry(ExifExtractor.self) }
