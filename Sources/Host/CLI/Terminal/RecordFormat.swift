internal import TaglineSDK

/// A way to show records on standard output.
protocol RecordFormat: Sendable {
    /// What stands before the first record, between two, and behind the last; nothing if there is none.
    var list: (start: String, separator: String, end: String) { get }

    /// The text of a record; empty for one that is not shown.
    ///
    /// - Throws: why there is none, where there should be one.
    func text(of record: Record) throws(RecordFormatFailure) -> [UInt8]
}

extension RecordFormat {
    var list: (start: String, separator: String, end: String) { ("", "", "") }
}

/// Why a record cannot be shown.
struct RecordFormatFailure: Error {
    let reason: String
}
