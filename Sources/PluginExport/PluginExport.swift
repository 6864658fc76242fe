internal import CTagline
internal import Glibc
internal import Synchronization
public import TaglineSDK

/// Makes extractors written in Swift known to a host that loads them as a shared library.
///
/// A library exports one function, which says what is in it:
///
/// ```swift
/// @c(tagline_plugin_entry)
/// public func entry(_ host: OpaquePointer?) -> UnsafeRawPointer? { PluginExport.entry(LensExtractor.self) }
/// ```
public enum PluginExport {
    private static let table = Mutex<Address?>(nil)

    @safe private struct Address: @unchecked Sendable {
        // SAFETY: what it points to is neither changed nor freed.
        let pointer: UnsafeRawPointer
    }

    /// What the function of a library returns: the extractors that are in it.
    public static func entry(_ extractors: any Extractor.Type...) -> UnsafeRawPointer? {
        unsafe table.withLock { table in
            if let table { return table }
            let made = unsafe Address(pointer: Self.plugin(extractors))
            table = made
            return made
        }.pointer
    }

    private static func plugin(_ types: [any Extractor.Type]) -> UnsafeRawPointer {
        let extractors = UnsafeMutablePointer<tl_extractor>.allocate(capacity: types.count)
        for (index, type) in types.enumerated() { unsafe (extractors + index).initialize(to: extractor(type)) }
        let plugin = UnsafeMutablePointer<tl_plugin>.allocate(capacity: 1)
        unsafe plugin.initialize(
            to: tl_plugin(
                size: UInt32(MemoryLayout<tl_plugin>.size), abi_major: UInt16(TL_ABI_MAJOR),
                abi_minor: UInt16(TL_ABI_MINOR), extractors: extractors, extractor_count: types.count,
                extractor_stride: MemoryLayout<tl_extractor>.stride))
        return UnsafeRawPointer(plugin)
    }

    private static func extractor(_ type: any Extractor.Type) -> tl_extractor {
        let kinds = type.blockKinds.map(\.rawValue).sorted()
        let names = UnsafeMutablePointer<tl_string>.allocate(capacity: kinds.count)
        for (index, kind) in kinds.enumerated() { unsafe (names + index).initialize(to: kept(kind)) }
        var extractor = unsafe tl_extractor()
        unsafe extractor.size = UInt32(MemoryLayout<tl_extractor>.size)
        unsafe extractor.concurrency = UInt32(TL_THREAD_SAFE)
        unsafe extractor.id = kept(type.descriptor.id)
        unsafe extractor.version = kept(type.descriptor.version)
        unsafe extractor.summary = kept(type.descriptor.summary)
        unsafe extractor.options = kept(type.descriptor.options.json.canonicalText)
        unsafe extractor.block_kinds = UnsafePointer(names)
        unsafe extractor.block_kind_count = kinds.count
        unsafe extractor.data = Unmanaged.passRetained(ExportedType(type)).toOpaque()
        unsafe extractor.create = { setup, instance in
            guard let setup = unsafe setup, let instance = unsafe instance,
                let data = unsafe setup.pointee.extractor?.pointee.data
            else { return tl_status(TL_FAILED) }
            let type = unsafe Unmanaged<ExportedType>.fromOpaque(data).takeUnretainedValue()
            return unsafe ExportedExtractor.make(type.type, setup, instance)
        }
        unsafe extractor.extract = { instance, media, call in
            guard let instance = unsafe instance, let media = unsafe media, let call = unsafe call else {
                return tl_status(TL_FAILED)
            }
            let extractor = unsafe Unmanaged<ExportedExtractor>.fromOpaque(instance).takeUnretainedValue()
            return unsafe extractor.extract(media, call)
        }
        unsafe extractor.destroy = { instance in
            if let instance = unsafe instance { unsafe Unmanaged<ExportedExtractor>.fromOpaque(instance).release() }
        }
        return unsafe extractor
    }

    /// Text in memory that is never freed.
    private static func kept(_ text: String) -> tl_string {
        unsafe tl_string(text: strdup(text), length: text.utf8.count)
    }

    private final class ExportedType {
        let type: any Extractor.Type

        init(_ type: any Extractor.Type) { self.type = type }
    }
}
