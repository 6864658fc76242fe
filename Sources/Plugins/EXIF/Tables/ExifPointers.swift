/// The tags whose value is the offset of another directory.
enum ExifPointers {
    /// Whether a tag is one of them.
    ///
    /// Sources: EXIF 3.0, section 4.6.4 (Exif, GPS, interoperability); TIFF Technical Note 1 (SubIFDs); RFC 2301
    /// (GlobalParametersIFD); DNG 1.7, chapter 6 (ExtraCameraProfiles); Kodak's and Leaf's private directories.
    static func contains(_ tag: UInt16) -> Bool {
        switch tag {
        case 0x014A, 0x0190, 0x8290, 0x8769, 0x8825, 0x888A, 0xA005, 0xC6F5, 0xFE00: true
        default: false
        }
    }
}
