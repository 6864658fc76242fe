internal import TaglineMedia
internal import TaglineSDK

/// Reads the textual chunks of a file.
struct TextReader {
    let media: MediaFile
    let group: String

    func read(_ block: Block, budget: inout Int, into record: inout RecordBuilder) {
        guard let payload = media.bytes(of: block) else { return }
        guard let text = PNGText(payload, type: block.label) else {
            let name = TextKeyword.nameWithoutKeyword[block.label] ?? "TextualData"
            record.report(Problem(.malformed, "the \(block.label) chunk has no keyword", offset: block.offset))
            return emitData(named: name, size: block.count, at: block.offset, into: &record)
        }
        guard text.method != nil else {
            return read(text, text.body, at: block.offset + text.bodyOffset, into: &record)
        }
        let outcome = text.inflated(budget: budget)
        budget -= outcome.bytes.count
        switch outcome {
        case .complete(let bytes):
            read(text, Bytes(bytes), at: -1, into: &record)
        case .overBudget(let bytes):
            record.report(
                Problem(.limit, "the text \(text.name) is larger than the budget and was cut off", offset: block.offset)
            )
            read(text, Bytes(bytes), at: -1, into: &record)
        case .damaged(_, let reason, let unread):
            record.report(
                Problem(.malformed, "the text \(text.name) cannot be unpacked: \(reason)", offset: block.offset))
            let keyword = TextKeyword(text)
            let name = TextKeyword.profileNames[keyword.keyword] ?? keyword.name
            emitData(named: name, size: unread, at: block.offset + block.count - unread, into: &record)
        }
    }

    private func read(_ text: PNGText, _ bytes: Bytes, at offset: Int, into record: inout RecordBuilder) {
        if text.isXMP { return record.leaveUnread(UnreadBlock(kind: .xmp, bytes: bytes.count)) }
        let keyword = TextKeyword(text)
        if let name = TextKeyword.profileNames[keyword.keyword] {
            return profile(named: name, bytes, at: offset, into: &record)
        }
        if keyword.isProfile {
            return emitData(named: keyword.name, size: decoded(text, bytes).count, at: offset, into: &record)
        }
        let value = decoded(text, bytes)
        // Recoded text does not stand in the file as such.
        let place = value.count == bytes.count ? offset : -1
        if Self.isData(value) {
            record.report(
                Problem(
                    .malformed, "the text \(text.name) is mostly control characters; it is told by its size",
                    offset: place < 0 ? nil : place))
            return emitData(named: keyword.name, size: value.count, at: place, into: &record)
        }
        // A NUL ends a field of text, and is nothing but a character of a chunk's.
        let type = value.firstIndex(of: 0) == nil ? FieldType.utf8 : .undef
        record.emit(Tag(group: group, keyword.definition, RawValue(type, value, .bigEndian, offset: place)))
    }

    /// Whether what stands as a long text is none. In JSON a control character takes six bytes, so that megabytes of them
    /// would become a record of hundreds.
    private static func isData(_ text: Bytes) -> Bool {
        guard text.count > 65_536 else { return false }
        let controls = text.array.reduce(0) { $0 + ($1 < 0x20 && !(0x09...0x0D).contains($1) ? 1 : 0) }
        return controls > text.count / 8
    }

    private func decoded(_ text: PNGText, _ bytes: Bytes) -> Bytes {
        text.isUTF8 ? bytes : Windows1252.utf8(bytes)
    }

    private func emitData(named name: String, size: Int, at offset: Int, into record: inout RecordBuilder) {
        let raw = RawValue(unread: .undef, size: size, offset: offset)
        record.emit(Tag(group: group, name: name, raw, .binary))
    }

    /// A profile that stands in a text. What it holds is for others; what is none is told by its size.
    private func profile(named name: String, _ text: Bytes, at offset: Int, into record: inout RecordBuilder) {
        guard let profile = PNGRawProfile.decode(text) else {
            record.report(Problem(.malformed, "\(name) is no profile", offset: offset < 0 ? nil : offset))
            return emitData(named: name, size: text.count, at: offset, into: &record)
        }
        if profile.bytes.count != profile.declaredCount {
            let message = "\(name) should have \(profile.declaredCount) bytes and has \(profile.bytes.count)"
            record.report(Problem(.malformed, message, offset: offset < 0 ? nil : offset))
        }
        if let kind = kind(of: profile, named: name) {
            record.leaveUnread(UnreadBlock(kind: kind, label: name, bytes: profile.bytes.count))
        } else if profile.tiff == nil || !TextKeyword.exifProfileNames.contains(name) {
            record.report(Problem(.unsupported, "\(name) holds something unknown", offset: offset < 0 ? nil : offset))
            emitData(named: name, size: text.count, at: offset, into: &record)
        }
    }

    private func kind(of profile: PNGRawProfile, named name: String) -> Block.Kind? {
        let bytes = profile.bytes
        switch name {
        case "XMP_Profile":
            return .xmp
        case "ICC_Profile":
            return ProfileReader.isProfile(bytes) ? .icc : nil
        case "IPTC_Profile" where bytes.byte(at: 0) == 0x1C:
            return bytes.count >= 5 ? .iptc : nil
        case "IPTC_Profile", "Photoshop_Profile":
            return bytes.starts(with: "8BIM") ? .photoshop : nil
        default:
            return bytes.starts(with: "http://ns.adobe.com/xap/1.0/\0") ? .xmp : nil
        }
    }
}
