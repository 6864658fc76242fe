internal import Glibc
internal import TaglineHost
internal import TaglineSDK

/// What the file system says of a file, as ExifTool's group `System` has it.
enum SystemTags {
    private static let group = "System"

    /// The tags of a record's file; none if it is not on this computer.
    static func tags(of record: Record) -> [Tag] {
        guard let path = record.source.localPath, let status = status(path) else { return [] }
        let slash = path.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { $0 == 0 ? path[...0] : path[..<$0] } ?? [UInt8(ascii: ".")]
        return [
            Tag(group: group, name: "FileName", text(path[(slash.map { $0 + 1 } ?? 0)...])),
            Tag(group: group, name: "Directory", text(folder)),
            Tag(group: group, name: "FileSize", RawValue(integer: Int(status.st_size)), size),
            Tag(group: group, name: "FileModifyDate", date(status.st_mtim), .date),
            Tag(group: group, name: "FileAccessDate", date(status.st_atim), .date),
            Tag(group: group, name: "FileInodeChangeDate", date(status.st_ctim), .date),
            Tag(group: group, name: "FilePermissions", RawValue(integer: Int(status.st_mode)), permissions),
        ]
    }

    private static func status(_ path: [UInt8]) -> stat? {
        var status = stat()
        let result = unsafe (path + [0]).withUnsafeBytes { bytes in
            // The terminator makes the buffer non-empty.
            unsafe stat(bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self), &status)
        }
        return result == 0 ? status : nil
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> RawValue {
        RawValue(.string, Bytes(Array(bytes)), .littleEndian)
    }

    /// A moment in the local time zone with its offset: `2024:05:18 14:32:10+02:00`.
    private static func date(_ time: timespec) -> RawValue {
        var seconds = time.tv_sec
        var local = unsafe tm()
        unsafe localtime_r(&seconds, &local)
        // The structure holds a pointer to the zone's name, which nothing here follows.
        let date = unsafe CivilDate(
            year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday),
            hour: Int(local.tm_hour), minute: Int(local.tm_min), second: Int(local.tm_sec))
        let minutes = unsafe abs(local.tm_gmtoff) / 60
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let offset = unsafe (local.tm_gmtoff < 0 ? "-" : "+") + padded(minutes / 60) + ":" + padded(minutes % 60)
        return RawValue(text: "\(date.dateText(separator: ":")) \(date.timeText)\(offset)")
    }

    private static let size = Conversion.custom(
        .quantity,
        print: { value in
            guard let number = value.number.map({ Int($0) }) else { return value }
            return .text(number < 2000 ? "\(number) bytes" : QuantityText.bytes(number))
        })

    /// The mode in octal, and as `ls -l` shows it.
    private static let permissions = Conversion.custom(
        .label,
        value: { raw in .text(String(raw.integer() ?? 0, radix: 8)) },
        printRaw: { raw in
            let mode = raw.integer() ?? 0
            let letters = Array("rwxrwxrwx").enumerated().map { index, letter in
                mode >> (8 - index) & 1 == 1 ? letter : "-"
            }
            return .text("-" + String(letters))
        })
}
