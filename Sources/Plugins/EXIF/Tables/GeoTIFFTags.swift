internal import TaglineSDK

extension ExifTags {
    /// The tags that tie an image to the ground.
    ///
    /// Source: OGC 19-008r4, GeoTIFF 1.1, section 7; GDAL's private tags.
    static let geoTIFF: [TagDefinition] = [
        TagDefinition(0x830e, "PixelScale"),
        TagDefinition(0x847e, "IntergraphPacketData"),
        TagDefinition(0x847f, "IntergraphFlagRegisters"),
        TagDefinition(0x8480, "IntergraphMatrix", .quantity, .location),
        TagDefinition(0x8481, "INGRReserved"),
        TagDefinition(0x8482, "ModelTiePoint", .quantity, .location),
        TagDefinition(0x85d7, "JPLCartoIFD", .quantity, .location),
        TagDefinition(0x85d8, "ModelTransform", .quantity, .location),
        TagDefinition(0xa480, "GDALMetadata", .text),
        TagDefinition(0xa481, "GDALNoData", .text),
    ]
}
