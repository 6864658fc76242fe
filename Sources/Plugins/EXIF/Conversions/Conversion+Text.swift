internal import TaglineSDK

/// Conversions of text with rules of its own.
extension Conversion {
    /// The notices of photographer and editor, which stand with a NUL between and are shown in a line each.
    ///
    /// Source: EXIF 3.0, section 4.6.5, Copyright.
    static let copyright = custom(.text) { raw in
        let bytes = raw.bytes
        guard let end = bytes.firstIndex(of: 0) else { return .bytes(bytes) }
        let photographer = bytes.prefix(end).trimmingTrailing(UInt8(ascii: " "))
        var editor = bytes.dropFirst(end + 1)
        if let end = editor.firstIndex(of: 0) { editor = editor.prefix(end).trimmingTrailing(UInt8(ascii: " ")) }
        if editor.isEmpty { return .bytes(photographer) }
        return .bytes(Bytes(Array(photographer.array) + [UInt8(ascii: "\n")] + Array(editor.array)))
    }

    /// Text of which everything but ASCII prints as a point.
    static let printableText = custom(
        .text,
        print: { value in
            guard case .bytes(let bytes) = value else { return value }
            let printable = bytes.array.lazy.filter { $0 != 0 }.map {
                (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: ".")
            }
            return .bytes(Bytes(Array(printable)))
        })

    /// Text that prints as it is if it is short, and is told by its size if not.
    static let shortPrint = custom(
        .text,
        print: { value in
            let count = value.textCount
            return count > 64 ? .binary(count: count, offset: -1) : value
        })

    /// A line of Photoshop's Camera Raw, `Exposure: +0.50`, without the name at its start.
    static let cameraRawText = custom(.text) { raw in
        guard raw.type.isBytes else { return raw.elements }
        let bytes = raw.text
        let line = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        var index = line - 2
        while index >= 0 {
            if bytes.byte(at: index) == UInt8(ascii: ":"), bytes.byte(at: index + 1) == UInt8(ascii: " ") {
                return .bytes(bytes.dropFirst(index + 2))
            }
            index -= 1
        }
        return .bytes(bytes)
    }

    /// A date as XMP has it, `2008-05-30T15:56:01+02:00`, which becomes `2008:05:30 15:56:01+02:00`.
    static let xmpDate = custom(.date) { raw in
        raw.type.isBytes ? .bytes(XMPDate.exif(raw.text)) : raw.elements
    }

    /// The pixel format of HD Photo: a GUID, of which only the last byte differs between the known ones.
    ///
    /// Source: ITU-T T.832, annex A, table A.6.
    static let pixelFormat = custom(
        .label, value: { GUIDText.pixelFormat($0.bytes) },
        print: { value in
            let text = value.description
            if let label = ExifLabels.pixelFormat[text] { return .text(label) }
            guard case .integer(let number) = value else { return .text("Unknown (\(text))") }
            return .text("Unknown (0x\(String(number, radix: 16)))")
        })
}
