internal import TaglineHost
internal import TaglineSDK

/// The closing summary as a file.
struct RunReport {
    let summary: ClosingSummary

    /// - Throws: `SinkError` if it cannot be written.
    func write(to path: String) throws(SinkError) {
        let file = FileOutput(path: path, existing: .replace)
        try file.open()
        try file.write([Array("{".utf8) + summary.json.dropFirst() + Array("}\n".utf8)])
        try file.flush()
        try file.close()
    }
}
