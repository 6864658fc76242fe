internal import Glibc
internal import TaglinePlatform
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
        let descriptor = FileSystem.open(path, O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let size = FileSystem.status(of: descriptor)?.size, offset < size else { return nil }
        return Platform.bytes(of: descriptor, offset..<offset + min(count, size - offset))
    }
}
