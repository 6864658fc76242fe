internal import Glibc
internal import TaglineSDK

/// The data of one tag, such as an embedded thumbnail.
struct BinaryFormat: RecordFormat {
    private let field: Field

    /// - Throws: `ConfigurationError` for a name that is none.
    init(tag: String) throws {
        do {
            field = try Field(tag)
        } catch {
            throw error.configurationError(at: "/tag")
        }
    }

    func text(of record: Record) throws(RecordFormatFailure) -> [UInt8] {
        guard let data = data(in: record) else { throw RecordFormatFailure(reason: "there is no \(field)") }
        return data
    }

    private func data(in record: Record) -> [UInt8]? {
        guard let tag = record.tags.first(where: field.matches) else { return nil }
        guard tag.definition.conversion.kind == .binary else { return Array(tag.printed.description.utf8) }
        if tag.raw.bytes.count == tag.raw.size { return Array(tag.raw.bytes.array) }
        return record.source.localPath.flatMap { Self.read($0, at: tag.raw.offset, count: tag.raw.size) }
    }

    private static func read(_ path: [UInt8], at offset: Int, count: Int) -> [UInt8]? {
        guard offset >= 0, count > 0 else { return nil }
        let descriptor = unsafe (path + [0]).withUnsafeBytes { bytes in
            // The terminator makes the buffer non-empty.
            unsafe open(bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self), O_RDONLY | O_CLOEXEC)
        }
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, offset < status.st_size else { return nil }
        let available = min(count, Int(status.st_size) - offset)
        return unsafe [UInt8](unsafeUninitializedCapacity: available) { buffer, filled in
            while filled < available {
                let target = unsafe buffer.baseAddress.map { unsafe $0 + filled }
                let read = unsafe pread(descriptor, target, available - filled, off_t(offset + filled))
                if read < 0, errno == EINTR { continue }
                if read <= 0 { break }
                filled += read
            }
        }
    }
}
