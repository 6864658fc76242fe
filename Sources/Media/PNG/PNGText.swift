public import TaglineSDK

/// A textual chunk of a PNG, taken apart but not decoded.
///
/// ```
/// tEXt   keyword 00 text in Latin-1
/// zTXt   keyword 00 method, compressed text in Latin-1
/// iTXt   keyword 00 flag method language 00 translated keyword 00 text in UTF-8, compressed if the flag is not 0
/// ```
/// Source: PNG (3rd edition), section 11.3.3.
public struct PNGText: Sendable {
    /// What the text is about, in Latin-1.
    public let keyword: Bytes
    /// The language of an iTXt, such as `en-US`; empty if it is not told.
    public let language: Bytes
    /// How the text is compressed: 0 is zlib and the only method that there is; `nil` if it is not.
    public let method: UInt8?
    /// Whether the text is UTF-8 rather than Latin-1.
    public let isUTF8: Bool
    /// The text, compressed or not.
    public let body: Bytes
    /// Where the body begins in the payload.
    public let bodyOffset: Int

    /// The text of a block of kind `pngText`; `nil` if it is not made like one, or not there yet, which is noted.
    public init?(_ block: Block, in media: MediaFile) {
        guard block.kind == .pngText, let payload = media.bytes(of: block) else { return nil }
        self.init(payload, type: block.label)
    }

    /// Takes a payload apart.
    ///
    /// - Parameter type: the chunk's type: `tEXt`, `zTXt` or `iTXt`.
    public init?(_ payload: Bytes, type: String) {
        guard let end = payload.firstIndex(of: 0) else { return nil }
        keyword = payload.prefix(end)
        var offset = end + 1
        switch type {
        case "tEXt":
            language = Bytes()
            method = nil
            isUTF8 = false
        case "zTXt":
            guard let compression = payload.byte(at: offset) else { return nil }
            language = Bytes()
            method = compression
            isUTF8 = false
            offset += 1
        case "iTXt":
            guard payload.count - offset >= 4, let flag = payload.byte(at: offset) else { return nil }
            method = flag == 0 ? nil : payload.byte(at: offset + 1)
            isUTF8 = true
            let afterFlags = payload.dropFirst(offset + 2)
            guard let languageEnd = afterFlags.firstIndex(of: 0) else { return nil }
            language = afterFlags.prefix(languageEnd)
            guard let translatedEnd = afterFlags.dropFirst(languageEnd + 1).firstIndex(of: 0) else { return nil }
            offset += 2 + languageEnd + 1 + translatedEnd + 1
        default:
            return nil
        }
        body = payload.dropFirst(offset)
        bodyOffset = offset
    }

    /// The keyword as text.
    public var name: String {
        if keyword.array.allSatisfy({ $0 < 0x80 }) { return String(decoding: keyword.array, as: UTF8.self) }
        return String(String.UnicodeScalarView(keyword.array.map { Unicode.Scalar($0) }))
    }

    /// The keyword under which an XMP packet stands (Adobe XMP part 3, section 1.1.5).
    static let xmpKeyword = Array("XML:com.adobe.xmp".utf8)

    /// Whether it is an XMP packet.
    public var isXMP: Bool { keyword.array.elementsEqual(Self.xmpKeyword) && language.isEmpty }

    /// The text without its compression.
    ///
    /// - Parameter budget: the most bytes to make.
    public func inflated(budget: Int) -> Inflate.Outcome {
        switch method {
        case nil: .complete([UInt8](body.array))
        case 0: Inflate.zlib(body, budget: budget)
        case let method?: .damaged([], "compression method \(method) does not exist", unread: body.count)
        }
    }
}
