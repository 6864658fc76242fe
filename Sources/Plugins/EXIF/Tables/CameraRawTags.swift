internal import TaglineSDK

extension ExifTags {
    /// The tags of Photoshop's first Camera Raw: each a line of text that begins with its own name.
    static let cameraRaw: [TagDefinition] = [
        TagDefinition(0xfde8, "OwnerName", .cameraRawText, .yielding),
        TagDefinition(0xfde9, "SerialNumber", .cameraRawText, .yielding),
        TagDefinition(0xfdea, "Lens", .cameraRawText, .yielding),
        TagDefinition(0xfe4c, "RawFile", .cameraRawText, .yielding),
        TagDefinition(0xfe4d, "Converter", .cameraRawText, .yielding),
        TagDefinition(0xfe4e, "WhiteBalance", .cameraRawText, .yielding),
        TagDefinition(0xfe51, "Exposure", .cameraRawText, .yielding),
        TagDefinition(0xfe52, "Shadows", .cameraRawText, .yielding),
        TagDefinition(0xfe53, "Brightness", .cameraRawText, .yielding),
        TagDefinition(0xfe54, "Contrast", .cameraRawText, .yielding),
        TagDefinition(0xfe55, "Saturation", .cameraRawText, .yielding),
        TagDefinition(0xfe56, "Sharpness", .cameraRawText, .yielding),
        TagDefinition(0xfe57, "Smoothness", .cameraRawText, .yielding),
        TagDefinition(0xfe58, "MoireFilter", .cameraRawText, .yielding),
    ]
}
