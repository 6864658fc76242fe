import ExifPlugin
import Foundation
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineLoading

@Suite("The exif extractor as a shared library")
struct ExifLibraryTests {
    private static let library = URL(filePath: PluginRegistry.hostProgram).deletingLastPathComponent()
        .appending(path: "libtagline-exif.so").path

    private func write(_ registry: PluginRegistry) throws {
        for isBigEndian in [false, true] {
            try registry.write(SampleFiles.tiff(isBigEndian: isBigEndian), to: "\(isBigEndian).tif")
        }
        let photo = SampleFiles.jpeg()
        try registry.write(photo, to: "whole.jpg")
        // Cut and changed in many places, so that the problems are compared too.
        for step in 1...40 {
            try registry.write(Array(photo.prefix(photo.count * step / 41)), to: "cut-\(step).jpg")
            var changed = photo
            changed[photo.count * step / 41] ^= 0xFF
            try registry.write(changed, to: "changed-\(step).jpg")
        }
    }

    private func lines(_ records: [String: Record], _ write: (Record, inout [UInt8]) -> Void) -> [String: String] {
        records.mapValues { record in
            var record = record
            // What made it is the same, but for where it ran.
            record.fingerprint = ""
            var json: [UInt8] = []
            write(record, &json)
            return String(decoding: json, as: UTF8.self)
        }
    }

    @Test("It gives byte for byte the records of the one that is built in", arguments: [false, true])
    func sameRecords(isolate: Bool) async throws {
        let registry = try PluginRegistry()
        try write(registry)
        for options in ["{}", #"{"unknown": true}"#] {
            let entry = #", "options": \#(options)"#
            let builtin = try await registry.records("exif", library: nil, entry: entry)
            let library = try await registry.records("exif", library: Self.library, isolate: isolate, entry: entry)
            #expect(builtin.count == 83)
            #expect(builtin["whole.jpg"]?.tags.isEmpty == false)
            for values in RecordJSON.Values.allCases {
                let json = RecordJSON(values: values)
                #expect(lines(library) { json.append($0, to: &$1) } == lines(builtin) { json.append($0, to: &$1) })
                let other = ExifToolJSON(values: values, includesUnknown: true)
                #expect(lines(library) { other.append($0, to: &$1) } == lines(builtin) { other.append($0, to: &$1) })
            }
        }
    }
}
