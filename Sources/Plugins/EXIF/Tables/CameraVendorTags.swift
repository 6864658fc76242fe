internal import TaglineSDK

extension ExifTags {
    /// The tags that makers of cameras put into the directories of a TIFF.
    static let cameraVendors: [TagDefinition] = [
        TagDefinition(0x8602, "WB_GRGBLevels"),
        TagDefinition(0x9009, "GooglePlusUploadCode", .numbers(.int8u)),
        TagDefinition(0x9999, "XiaomiSettings", .text),
        TagDefinition(0x9a00, "XiaomiModel", .text),
        TagDefinition(0xa010, "SamsungRawPointersOffset", .quantity, .offset),
        TagDefinition(0xa011, "SamsungRawPointersLength"),
        TagDefinition(0xa101, "SamsungRawByteOrder", .text, .readAsBytes),
        TagDefinition(0xa102, "SamsungRawUnknown", .quantity, .unknown),
        TagDefinition(0xb4c3, "HasselbladRawImage", .binary, .readAsBytes),
        TagDefinition(0xc5e0, "CR2CFAPattern", .cr2Pattern),
        TagDefinition(0xc640, "RawImageSegmentation"),
        TagDefinition(0xc6c5, "SRawType"),
        TagDefinition(0xc6d2, "PanasonicTitle", .text, [.readAsText, .omittedIfEmpty]),
        TagDefinition(0xc6d3, "PanasonicTitle2", .text, [.readAsText, .omittedIfEmpty]),
    ]
}
