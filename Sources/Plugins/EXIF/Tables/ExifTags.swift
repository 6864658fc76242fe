public import TaglineSDK

/// The tags of the Exif block: those of its directories, which TIFF, EXIF, DNG and a hundred vendors have defined.
///
/// Numbers mean the same in every directory of the tree but for GPS, so that one table serves them all. Pointers to other
/// directories and blocks with a structure of their own (`TIFFField`) are not in it.
public enum ExifTags {
    /// All tags by number.
    public static let table = TagTable(
        baseline, extensions, interoperability, capture, camera, tiffEP, tiffIT, dng,
        dngExtensions, cameraVendors, sonyRaw, geoTIFF, microsoft, gdiPlus, privateTags, cameraRaw)
}
