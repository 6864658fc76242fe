public import TaglineSDK

/// Takes PNG and APNG files apart.
///
/// ```
/// 89 "PNG" 0D 0A 1A 0A                   signature
/// 00 00 00 0D "IHDR" payload CRC         length of the payload, type, payload, checksum of type and payload
/// length "gAMA" payload CRC              any number of chunks
/// length "IDAT" pixels CRC               any number of these, one behind the other
/// length "tEXt" payload CRC              more chunks
/// 00 00 00 00 "IEND" AE 42 60 82         the end; what follows is no part of the image
/// ```
///
/// Every chunk becomes a block but those with pixels, of which only the headers are looked at. The chunks in front of
/// the pixels come with the first read. What stands behind the pixels is found like this:
///
/// 1. Encoders make all IDATs of one size but the last. So the next header that is asked for is that of the last
///    IDAT, if those in between were all as long as the one before, and with it the last 4 KiB of the file. If it is
///    one, the walk goes on there, since the specification wants all IDATs in one row (section 5.6).
/// 2. If it is none, the last 64 KiB are asked for. The walk goes on at the first place from which chunks with right
///    checksums run to IEND, provided that this is an IDAT, so that nothing can stand in between.
/// 3. If it is none, the walk hops to the next header, or to the last of those that follow in equal distances, but at
///    most eight times; then it goes on at that place all the same, and a problem `tail-not-found` says that there is
///    a gap.
///
/// So one extra round of reads is what an image of any size takes as a rule.
///
/// Sources: PNG (3rd edition, W3C Recommendation, 2025), sections 5.2 to 5.6 and 11; PNG-EXIF in the extensions
/// 1.5.0; Adobe XMP part 3, section 1.1.5.
public enum PNGWalker {
    /// Finds the blocks of a file.
    public static func walk(_ contents: FileContents, format: MediaFormat) -> MediaFile {
        var media = MediaFile(format: format, contents: contents)
        guard format.name == "PNG" else {
            media.problems.append(
                Problem(.unsupported, "\(format.name) is recognised, but not read yet", offset: 0, plugin: "container"))
            return media
        }
        var walk = PNGWalk(media: media)
        walk.run()
        return walk.media
    }
}

extension Problem.Code {
    /// The chunks behind the pixels could not be reached through the pixels.
    public static let tailNotFound: Problem.Code = "tail-not-found"
}
