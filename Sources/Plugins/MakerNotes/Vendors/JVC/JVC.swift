internal import TaglineSDK

extension Vendor {
    /// JVC and Victor: a directory behind four bytes, or a text.
    ///
    /// Names, numbers and labels are those that ExifTool 13.58 lists.
    static let jvc = Vendor(
        "JVC",
        [
            #"""
            table Main ifd
            2 CPUVersions | value: replaceAll(replace(x, /(\s*\0)+$/, ""), /(\s*\0)+/, ", ")
            3 Quality
              0=Low
              1=Normal
              2=Fine
            table Text text
            1 MakerNoteVersion
            2 Quality
              FINE=Fine
              STD=Normal
              STND=Normal
            """#
        ], readers: ["text": JVCReader.text])
}
