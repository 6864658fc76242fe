/// DJI's tables.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum DJITables {
    static let text: StaticString = #"""
        table Main ifd
        1 Make
        3 SpeedX | print: fmt("%+.2f", x)
        4 SpeedY | print: fmt("%+.2f", x)
        5 SpeedZ | print: fmt("%+.2f", x)
        6 Pitch | print: fmt("%+.2f", x)
        7 Yaw | print: fmt("%+.2f", x)
        8 Roll | print: fmt("%+.2f", x)
        9 CameraPitch | print: fmt("%+.2f", x)
        0xa CameraYaw | print: fmt("%+.2f", x)
        0xb CameraRoll | print: fmt("%+.2f", x)
        table Info info
        """#
}
