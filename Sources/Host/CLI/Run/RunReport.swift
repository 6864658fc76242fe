internal import TaglineHost
internal import TaglineSDK

/// The closing summary as a file.
struct RunReport {
    let summary: ClosingSummary

    /// - Throws: `SinkError` if it cannot be written.
    func write(to path: String) async throws(SinkError) {
        let file = FileOutput(path: path, existing: .replace)
        try await file.open()
        try await file.write([Array("{".utf8) + summary.json.dropFirst() + Array("}\n".utf8)])
        try await file.flush()
        try await file.close()
    }
}
