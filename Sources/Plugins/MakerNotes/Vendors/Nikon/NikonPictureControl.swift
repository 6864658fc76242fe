/// How a Nikon developed a picture.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonPictureControl {
    static let text: StaticString = #"""
        table PictureControl binary
        0 PictureControlVersion undef[4]
        4 PictureControlName string[20] | print: nikonText
        0x18 PictureControlBase string[20] | print: nikonText
        0x30 PictureControlAdjust
          0=Default Settings
          1=Quick Adjust
          2=Full Control
        0x31 PictureControlQuickAdjust | value: x - 0x80 | print: pictureControl(x)
        0x32 Sharpness | value: x - 0x80 | print: pictureControl(x,"No Sharpening","%d")
        0x33 Contrast | value: x - 0x80 | print: pictureControl(x)
        0x34 Brightness | value: x - 0x80 | print: pictureControl(x)
        0x35 Saturation | value: x - 0x80 | print: pictureControl(x)
        0x36 HueAdjustment | value: x - 0x80 | print: pictureControl(x,"None")
        0x37 FilterEffect hex | labels: filterEffect
        0x38 ToningEffect hex | labels: toningEffect
        0x39 ToningSaturation | value: x - 0x80 | print: x==0x7f ? "n/a" : x
        table PictureControl2 binary
        0 PictureControlVersion undef[4]
        4 PictureControlName string[20] | print: nikonText
        0x18 PictureControlBase string[20] | print: nikonText
        0x30 PictureControlAdjust
          0=Default Settings
          1=Quick Adjust
          2=Full Control
        0x31 PictureControlQuickAdjust | value: x - 0x80 | print: pictureControl(x)
        0x33 Sharpness | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x35 Clarity | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x37 Contrast | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x39 Brightness | value: x - 0x80 | print: pictureControl(x,nil,"%.2f",4)
        0x3b Saturation | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x3d Hue | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x3f FilterEffect hex | labels: filterEffect
        0x40 ToningEffect hex | labels: toningEffect
        0x41 ToningSaturation | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        table PictureControl3 binary
        0 PictureControlVersion undef[4]
        8 PictureControlName string[20] | print: nikonText
        0x1c PictureControlBase string[20] | print: nikonText
        0x36 PictureControlAdjust
          0=Default Settings
          1=Quick Adjust
          2=Full Control
        0x37 PictureControlQuickAdjust | value: x - 0x80 | print: pictureControl(x)
        0x39 Sharpness | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x3b MidRangeSharpness | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x3d Clarity | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x3f Contrast | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x41 Brightness | value: x - 0x80 | print: pictureControl(x,nil,"%.2f",4)
        0x43 Saturation | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x45 Hue | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        0x47 FilterEffect hex | labels: filterEffect
        0x48 ToningEffect hex | labels: toningEffect
        0x49 ToningSaturation | value: x - 0x80 | print: pictureControl(x,"None","%.2f",4)
        table PictureControlUnknown binary
        0 PictureControlVersion undef[4]
        labels filterEffect
          128=Off
          129=Yellow
          130=Orange
          131=Red
          132=Green
          255=n/a
        labels toningEffect
          128=B&W
          129=Sepia
          130=Cyanotype
          131=Red
          132=Yellow
          133=Green
          134=Blue-green
          135=Blue
          136=Purple-blue
          137=Red-purple
          255=n/a
        """#
}
