#if AWS
internal import TaglineSDK

/// What the columns of a CSV file of objects mean, by the names that S3 Inventory gives them.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html
struct InventoryColumns: Sendable {
    private let names: [String]

    /// What S3 Batch Operations expects, which the first columns of every inventory agree with.
    static let plain = ["Bucket", "Key", "VersionId"]

    /// - Throws: `ConfigurationError` if no column has the key.
    init(_ names: [String]) throws(ConfigurationError) {
        self.names = names.map { $0.lowercased() }
        guard self.names.contains("key") else {
            throw ConfigurationError(.wrongValue, "one of the columns has to be \"Key\"", option: "columns")
        }
    }

    /// What a row tells.
    enum Row: Equatable {
        case object(S3Object)
        /// It tells of a deletion, or of a version that is not the current one.
        case passedOver
        case malformed
    }

    /// The object of a row.
    ///
    /// - Parameters:
    ///   - bucket: where there is no column for it.
    ///   - readsVersions: whether versions that are not the current ones count too.
    func row(_ line: ArraySlice<UInt8>, bucket: String?, readsVersions: Bool) -> Row {
        let cells = Self.cells(line)
        func cell(_ name: String) -> String? {
            guard let index = names.firstIndex(of: name), index < cells.count, !cells[index].isEmpty else { return nil }
            return cells[index]
        }
        guard let bucket = cell("bucket") ?? bucket, let encoded = cell("key"),
            let key = String(validating: URIEncoding.decoded(encoded, plusIsSpace: true), as: UTF8.self)
        else { return .malformed }
        if cell("isdeletemarker") == "true" || (cell("islatest") == "false" && !readsVersions) { return .passedOver }
        var object = S3Object(bucket: bucket, key: key)
        // The current version is read as such, unless versions are asked for, or the list names one by itself.
        if readsVersions || !names.contains("islatest") { object.versionID = cell("versionid") }
        object.size = cell("size").flatMap { Int($0) }
        object.modified = cell("lastmodifieddate").flatMap(Timestamp.init(iso8601:))
        object.etag = cell("etag").map(S3Client.unquoted)
        object.storageClass = cell("storageclass")
        return .object(object)
    }

    /// The cells of a line (RFC 4180). Keys are percent-encoded, so that no cell has a line end in it.
    static func cells(_ line: ArraySlice<UInt8>) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        for byte in line {
            switch byte {
            // A doubled quotation mark ends the quotation and begins it again; no cell here has one in it.
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(String(decoding: cell, as: UTF8.self))
                cell.removeAll(keepingCapacity: true)
            default: cell.append(byte)
            }
        }
        cells.append(String(decoding: cell, as: UTF8.self))
        return cells
    }
}
#endif
