internal import TaglineSDK

/// Reads notes that are texts in brackets: `[ae_dbg_info:...][awb_dbg_info:...]`.
enum DJIReader {
    /// The names of what is not called by its key.
    private static let names: [String: String] = [
        "ae_dbg_info": "AEDebugInfo", "ae_histogram_info": "AEHistogramInfo", "ae_local_histogram": "AELocalHistogram",
        "ae_liveview_histogram_info": "AELiveViewHistogramInfo",
        "ae_liveview_local_histogram": "AELiveViewLocalHistogram", "awb_dbg_info": "AWBDebugInfo",
        "af_dbg_info": "AFDebugInfo", "hiso": "Histogram", "xidiri": "Xidiri",
        "GimbalDegree(Y,P,R)": "GimbalDegree", "FlightDegree(Y,P,R)": "FlightDegree",
        "adj_dbg_info": "ADJDebugInfo", "sensor_id": "SensorID", "FlightSpeed(X,Y,Z)": "FlightSpeed",
        "hyperlapse_dbg_info": "HyperlapsDebugInfo",
    ]

    static let info: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        var place = 0
        while data.byte(at: place) == UInt8(ascii: "["), note.takeEntry(), let end = end(of: place, in: data) {
            let content = data.dropFirst(place + 1).prefix(end - place - 1)
            if let colon = content.firstIndex(of: UInt8(ascii: ":")),
                let name = name(TagValue.bytes(content.prefix(colon)).description)
            {
                emit(name, content.dropFirst(colon + 1), at: place + colon + 2, in: directory, note)
            }
            place = end + 1
        }
    }

    /// The bracket that closes a text: the first behind which the next one begins, or nothing is.
    private static func end(of start: Int, in data: Bytes) -> Int? {
        var place = start + 1
        while let offset = data.dropFirst(place).firstIndex(of: UInt8(ascii: "]")) {
            place += offset
            let next = data.byte(at: place + 1)
            if next == nil || next == UInt8(ascii: "[") { return place }
            place += 1
        }
        return nil
    }

    /// The name of a tag; a key that nobody knows is capitalised after each line below.
    private static func name(_ key: String) -> String? {
        if let name = names[key] { return name }
        guard !key.isEmpty, key.utf8.allSatisfy({ ByteSet.word.contains($0) || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        var name = ""
        var followsLine = false
        for character in key {
            name += followsLine && character.isLowercase ? character.uppercased() : String(character)
            followsLine = character == "_"
        }
        return UnlistedTag.name(name)
    }

    private static func emit(
        _ name: String, _ value: Bytes, at place: Int, in directory: NoteDirectory, _ note: NoteReader
    ) {
        let text = value.trimmingTrailing(0)
        let isText = text.count > 0 && text.array.allSatisfy { (0x20...0x7F).contains($0) }
        let raw = RawValue(
            .undef, isText ? text : value, directory.order, offset: directory.fileOffset(directory.start + place))
        note.append(Tag(group: directory.table.group, TagDefinition(0, name, isText ? .text : .binary), raw))
    }
}
