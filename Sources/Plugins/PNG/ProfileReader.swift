internal import TaglineMedia
internal import TaglineSDK

/// Reads the name of a colour profile and checks whether there is one behind it.
///
/// ```
/// iCCP   name 00 method, compressed profile
/// ```
/// Sources: PNG (3rd edition), section 11.3.2.3; ICC.1:2022, sections 7.2 and 7.3.
struct ProfileReader {
    let media: MediaFile
    let group: String

    func read(_ block: Block, budget: inout Int, into record: inout RecordBuilder) {
        guard let payload = media.bytes(of: block) else { return }
        guard let end = payload.firstIndex(of: 0), let method = payload.byte(at: end + 1) else {
            record.report(Problem(.malformed, "the iCCP chunk has no profile", offset: block.offset))
            return emitData(size: block.count, at: block.offset, into: &record)
        }
        if end > 0 {
            let name = RawValue(.string, payload.prefix(end), .bigEndian, offset: block.offset)
            record.emit(Tag(group: group, Self.name, name))
        }
        guard method == 0 else {
            record.report(Problem(.malformed, "compression method \(method) does not exist", offset: block.offset))
            return emitData(size: payload.count - end - 2, at: block.offset + end + 2, into: &record)
        }
        let packed = payload.dropFirst(end + 2)
        if let size = KnownProfiles.shared.size(of: packed), size <= budget {
            budget -= size
            return
        }
        let outcome = Inflate.zlib(packed, budget: budget)
        budget -= outcome.bytes.count
        switch outcome {
        case .complete(let bytes):
            guard !Self.isProfile(Bytes(bytes)) else {
                return KnownProfiles.shared.add(packed, size: bytes.count)
            }
            record.report(Problem(.malformed, "the colour profile is damaged", offset: block.offset))
            emitData(size: bytes.count, at: -1, into: &record)
        case .overBudget:
            record.report(Problem(.limit, "the colour profile is larger than the budget", offset: block.offset))
        case .damaged(_, let reason, let unread):
            record.report(Problem(.malformed, "the colour profile cannot be unpacked: \(reason)", offset: block.offset))
            emitData(size: unread, at: block.offset + block.count - unread, into: &record)
        }
    }

    /// Whether bytes begin with a header and a table of tags that they can hold.
    static func isProfile(_ bytes: Bytes) -> Bool {
        let reader = ByteReader(bytes, .bigEndian)
        guard let length = reader.uint32(at: 0), length >= 128, length <= bytes.count, let tags = reader.uint32(at: 128)
        else { return false }
        return (1..<256).contains(tags) && 132 + 12 * Int(tags) <= bytes.count
    }

    private static let name = TagDefinition.permanent(0, "ProfileName", .text)
    private static let profile = TagDefinition.permanent(0, "ICC_Profile", .binary)

    private func emitData(size: Int, at offset: Int, into record: inout RecordBuilder) {
        record.emit(Tag(group: group, Self.profile, RawValue(unread: .undef, size: size, offset: offset)))
    }
}
