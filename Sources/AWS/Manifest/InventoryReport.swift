#if AWS
internal import FoundationEssentials
internal import TaglineSDK

/// The `manifest.json` of a report of S3 Inventory: the files that the report consists of.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html
struct InventoryReport: Decodable {
    let sourceBucket: String?
    /// An ARN, such as `arn:aws:s3:::example-inventory-destination-bucket`.
    let destinationBucket: String
    let fileFormat: String
    let fileSchema: String
    let files: [File]

    struct File: Decodable {
        let key: String
    }

    /// - Throws: `SourceError` if it is none, or one of a form that is not read.
    init(_ document: [UInt8], name: String) throws(SourceError) {
        guard let report = try? JSONDecoder().decode(InventoryReport.self, from: Data(document)) else {
            throw ManifestFile.failure(name, "it is no manifest.json of S3 Inventory")
        }
        guard report.fileFormat == "CSV" else {
            throw ManifestFile.failure(
                name, "the inventory is in \(report.fileFormat); configure one in CSV, which is what is read")
        }
        self = report
    }

    var columns: [String] {
        fileSchema.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    /// Where the report's files are.
    var locations: [StorageLocation] {
        let bucket = destinationBucket.split(separator: ":").last.map(String.init) ?? destinationBucket
        return files.map { StorageLocation("s3://\(bucket)/\($0.key)") }
    }
}
#endif
