internal import TaglineSDK

extension Vendor {
    /// FLIR's thermal cameras: a small directory in the maker note, and records of their own format in segments.
    static let flir = Vendor(
        "FLIR", [FLIRTables.text, FLIRTables.camera, FLIRTables.meterLink],
        functions: ["recordTime": FLIRFunctions.recordTime],
        readers: [
            "records": FLIRReaders.records, "ordered": FLIRReaders.ordered, "texts": FLIRReaders.texts,
            "measurements": FLIRReaders.measurements, "image": FLIRImage.read, "audio": FLIRImage.readAudio,
        ])
}
