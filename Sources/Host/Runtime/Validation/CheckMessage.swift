internal import TaglineCodecs
internal import TaglineProcesses

/// What the host and the process in which a codec runs say to each other.
typealias CheckMessage = ChildMessage<CheckMessageKind>

/// The first two are the host's, the others the child's.
enum CheckMessageKind: UInt32 {
    /// An image is to be decoded: the index of its codec in `CodecFormat.allCases` as the status, the offset of the image's
    /// first byte in the file, and the length of the file.
    case decode = 1
    /// Bytes of the file follow: their count, or -1 if there are none.
    case bytes
    /// The process is ready.
    case ready
    /// Bytes are wanted: their offset in the file, and their count.
    case read
    /// The image is decoded: the count of the bytes of the report that follows.
    case report
}

/// Reports as text: the verdict, the codec, the limit that was in the way or nothing, and the messages, a line each.
extension CodecReport {
    var text: String {
        ([verdict.rawValue, codec, exceededLimit ?? ""] + messages).joined(separator: "\n")
    }

    /// The report of another process; `nil` for what is none.
    init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 3, let verdict = CodecVerdict(rawValue: lines[0]) else { return nil }
        self.init(
            verdict: verdict, codec: lines[1], messages: Array(lines.dropFirst(3)),
            exceededLimit: lines[2].isEmpty ? nil : lines[2])
    }
}
