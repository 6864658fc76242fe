internal import CCodecs

/// Checks of images by the C library of their format: libjpeg, libpng or libtiff.
///
/// Both functions run to their end on the calling thread, keep nothing between calls and may be called on many threads
/// at once.
public enum Codec {
    /// Checks what comes before the pixels: markers, chunks or directory entries, never metadata or pixel data.
    ///
    /// - JPEG: the marker segments up to the first scan. Payloads of APPn and COM are skipped unread.
    /// - PNG: IHDR, PLTE and tRNS with their CRCs, and that an IDAT chunk begins.
    /// - TIFF: the first directory, and that its strips or tiles lie inside the file. Texts, profiles and private
    ///   values are not read.
    ///
    /// - Parameters:
    ///   - format: the library to ask.
    ///   - source: the file's bytes, as far as they are present.
    ///   - start: offset of the image's first byte in the file. Offsets inside a TIFF count from there.
    ///   - limits: what the check may cost.
    /// - Returns: ``CodecVerdict/headerOK``, or any other verdict but ``CodecVerdict/ok``.
    public static func checkHeader(
        _ format: CodecFormat, _ source: inout some CodecSource, startingAt start: Int = 0,
        limits: CodecLimits = CodecLimits()
    ) -> CodecReport {
        let check =
            switch format {
            case .jpeg: unsafe cc_jpeg_check_header
            case .png: unsafe cc_png_check_header
            case .tiff: unsafe cc_tiff_check_header
            }
        return unsafe run(check, format, &source, start, limits, verdictIfPassed: .headerOK)
    }

    /// Decodes the whole image, without keeping it.
    ///
    /// - JPEG: the entropy-coded data of all scans up to EOI. A warning of libjpeg's counts as damage.
    /// - PNG: every row, and the CRC of every chunk up to IEND. Text and profiles are not inflated. Warnings count as
    ///   damage, except that colour chunks contradict each other; bytes after IEND are a message.
    /// - TIFF: every strip and tile of every directory in the chain, but no SubIFDs. Errors and lost JPEG data count as
    ///   damage, other warnings are messages.
    ///
    /// - Parameters:
    ///   - format: the library to ask.
    ///   - source: the file's bytes.
    ///   - start: offset of the image's first byte in the file. Offsets inside a TIFF count from there.
    ///   - limits: what the check may cost.
    /// - Returns: ``CodecVerdict/ok``, or any other verdict but ``CodecVerdict/headerOK``.
    public static func decode(
        _ format: CodecFormat, _ source: inout some CodecSource, startingAt start: Int = 0,
        limits: CodecLimits = CodecLimits()
    ) -> CodecReport {
        let check =
            switch format {
            case .jpeg: unsafe cc_jpeg_decode
            case .png: unsafe cc_png_decode
            case .tiff: unsafe cc_tiff_decode
            }
        return unsafe run(check, format, &source, start, limits, verdictIfPassed: .ok)
    }

    private typealias Check = (
        UnsafePointer<cc_source>?, UnsafePointer<cc_limits>?, UnsafeMutablePointer<cc_report>?
    ) -> cc_status

    private static func run(
        _ check: Check, _ format: CodecFormat, _ source: inout some CodecSource, _ start: Int, _ limits: CodecLimits,
        verdictIfPassed: CodecVerdict
    ) -> CodecReport {
        let length = UInt64(clamping: source.length)
        var limits = cc_limits(
            max_pixels: UInt64(clamping: limits.maxPixels), max_memory: UInt64(clamping: limits.maxMemory),
            max_milliseconds: UInt64(clamping: limits.maxMilliseconds))
        return unsafe withReader(of: &source) { context, read in
            unsafe withUnsafeTemporaryAllocation(byteCount: CC_TEXT_SIZE, alignment: 1) { text in
                var input = unsafe cc_source(
                    context: context, read: read, start: UInt64(clamping: start), length: length)
                var output = unsafe cc_report()
                unsafe output.text = text.baseAddress?.assumingMemoryBound(to: CChar.self)
                let status = unsafe check(&input, &limits, &output)
                let messages = unsafe messages(in: UnsafeRawBufferPointer(text).prefix(output.text_length))
                return unsafe CodecReport(
                    verdict: verdict(of: status, ifPassed: verdictIfPassed), codec: format.codec, messages: messages,
                    exceededLimit: output.limit_message == 0
                        ? nil : messages.dropFirst(Int(output.limit_message) - 1).first,
                    width: Int(output.width), height: Int(output.height))
            }
        }
    }

    private static func verdict(of status: cc_status, ifPassed passed: CodecVerdict) -> CodecVerdict {
        switch status {
        case CC_OK: passed
        case CC_UNSUPPORTED: .unsupported
        case CC_NEEDS_MORE: .needsMore
        default: .damaged
        }
    }

    private static func messages(in text: Slice<UnsafeRawBufferPointer>) -> [String] {
        unsafe text.split(separator: 0).map { unsafe String(decoding: $0, as: UTF8.self) }
    }
}
