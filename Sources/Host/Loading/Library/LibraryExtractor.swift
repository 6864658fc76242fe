internal import CTagline
internal import TaglineSDK

/// An extractor of a library that is loaded in this process.
@safe struct LibraryExtractor: Sendable {
    let descriptor: LibraryDescriptor
    // SAFETY: what a library says of itself is neither changed nor freed.
    nonisolated(unsafe) private let contract: tl_extractor

    /// - Parameter number: its place in the library, for messages about one without an id.
    init(_ contract: tl_extractor, number: Int) throws(LibraryFailure) {
        unsafe self.contract = contract
        let id = unsafe contract.id.string
        let name = id.isEmpty ? "extractor \(number) of the library" : "the extractor \"\(id)\""
        guard !id.isEmpty, unsafe contract.version.length > 0, unsafe contract.extract != nil else {
            throw LibraryFailure(.unloadableLibrary, "\(name) has no id, no version or no function extract")
        }
        guard let concurrency = unsafe LibraryDescriptor.Concurrency(rawValue: Int(contract.concurrency)) else {
            throw unsafe LibraryFailure(
                .unloadableLibrary, "\(name) declares the unknown concurrency \(contract.concurrency)")
        }
        descriptor = unsafe LibraryDescriptor(
            id: id, version: contract.version.string, summary: contract.summary.string,
            schema: contract.options.string,
            blockKinds: Self.strings(contract.block_kinds, contract.block_kind_count),
            formats: Self.strings(contract.formats, contract.format_count), concurrency: concurrency)
    }

    private static func strings(_ start: UnsafePointer<tl_string>?, _ count: Int) -> [String] {
        unsafe UnsafeBufferPointer(start: start, count: start == nil ? 0 : count).map { unsafe $0.string }
    }

    /// Makes an instance; `nil` is a good one too.
    func makeInstance(options: String) throws(LibraryFailure) -> UnsafeMutableRawPointer? {
        guard let create = unsafe contract.create else { return nil }
        var rejections = Rejections()
        var instance: UnsafeMutableRawPointer?
        var options = options
        var described = unsafe contract
        let status = options.withUTF8 { options in
            unsafe withUnsafeMutablePointers(&rejections, &described) { rejections, described in
                var setup = unsafe tl_setup(
                    size: UInt32(MemoryLayout<tl_setup>.size), context: UnsafeMutableRawPointer(rejections),
                    host: HostDescription.shared.host, extractor: described,
                    options: tl_string(
                        text: UnsafeRawPointer(options.baseAddress)?.assumingMemoryBound(to: CChar.self),
                        length: options.count),
                    reject: { setup, option, message in
                        let rejections = unsafe setup?.pointee.context?.assumingMemoryBound(to: Rejections.self)
                        unsafe rejections?.pointee.all.append((option.string, message.string))
                    })
                return unsafe create(&setup, &instance)
            }
        }
        guard status != TL_OK.status else { return unsafe instance }
        if let (option, message) = rejections.all.first {
            throw LibraryFailure(.wrongValue, message, .option(option))
        }
        throw LibraryFailure(
            .wrongValue, "the extractor \"\(descriptor.id)\" cannot be made: it answered status \(status)", .id)
    }

    private func withUnsafeMutablePointers<First, Second, Result>(
        _ first: inout First, _ second: inout Second,
        _ body: (UnsafeMutablePointer<First>, UnsafeMutablePointer<Second>) -> Result
    ) -> Result {
        unsafe withUnsafeMutablePointer(to: &first) { first in
            unsafe withUnsafeMutablePointer(to: &second) { second in unsafe body(first, second) }
        }
    }

    private struct Rejections {
        var all: [(option: String, message: String)] = []
    }

    func extract(
        _ instance: UnsafeMutableRawPointer?, _ media: UnsafePointer<tl_media>, _ call: UnsafePointer<tl_call>
    ) -> tl_status {
        unsafe contract.extract(instance, media, call)
    }

    func destroy(_ instance: UnsafeMutableRawPointer?) {
        guard let destroy = unsafe contract.destroy, unsafe contract.create != nil else { return }
        unsafe destroy(instance)
    }
}
