internal import TaglineSDK

/// Directories that only Apple builds this way.
enum AppleReaders {
    private static let numbers = ["flags": 1, "value": 2, "timescale": 3, "epoch": 4]

    /// The time since the phone was started, as the property list of a CMTime.
    static let runTime: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(), let list = PropertyList(data), case .dictionary(let entries) = list.top
        else {
            return note.report(.malformed, "Bad RunTime property list", at: directory)
        }
        for (key, value) in entries {
            guard note.takeEntry() else { return }
            let offset = directory.fileOffset(directory.start)
            let raw: RawValue
            if case .integer(let number) = value {
                raw = RawValue(integers: [number], offset: offset)
            } else if let value = value.tagValue {
                raw = RawValue(value, offset: offset)
            } else {
                continue
            }
            if let number = numbers[key] {
                note.emit(number, raw, in: directory)
            } else {
                note.append(Tag(group: directory.table.group, TagDefinition(0, UnlistedTag.name(key)), raw))
            }
        }
    }
}
