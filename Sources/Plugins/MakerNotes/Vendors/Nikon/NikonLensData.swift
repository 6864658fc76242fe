/// What the lens told a Nikon, in the versions of the record; enciphered from version 2 on.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonLensData {
    static let text: StaticString = #"""
        table LensData00 binary
        0 LensDataVersion undef[4]
        6 LensIDNumber
        7 LensFStops | value: x / 12 | print: fmt("%.2f", x)
        8 MinFocalLength | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        9 MaxFocalLength | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0xa MaxApertureAtMinFocal | value: 2^(x/24) | print: fmt("%.1f",x)
        0xb MaxApertureAtMaxFocal | value: 2^(x/24) | print: fmt("%.1f",x)
        0xc MCUVersion
        table LensData01 binary
        0 LensDataVersion string[4]
        4 ExitPupilPosition | value: x ? 2048 / x : x | print: fmt("%.1f mm",x)
        5 AFAperture | value: 2^(x/24) | print: fmt("%.1f",x)
        8 FocusPosition | print: fmt("0x%02x", x)
        9 FocusDistance | value: 0.01 * 10^(x/40) | print: x ? fmt("%.2f m",x) : "inf"
        0xa FocalLength yielding | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0xb LensIDNumber
        0xc LensFStops | value: x / 12 | print: fmt("%.2f", x)
        0xd MinFocalLength | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0xe MaxFocalLength | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0xf MaxApertureAtMinFocal | value: 2^(x/24) | print: fmt("%.1f",x)
        0x10 MaxApertureAtMaxFocal | value: 2^(x/24) | print: fmt("%.1f",x)
        0x11 MCUVersion
        0x12 EffectiveMaxAperture | value: 2^(x/24) | print: fmt("%.1f",x)
        table LensData0204 binary
        0 LensDataVersion string[4]
        4 ExitPupilPosition | value: x ? 2048 / x : x | print: fmt("%.1f mm",x)
        5 AFAperture | value: 2^(x/24) | print: fmt("%.1f",x)
        8 FocusPosition | print: fmt("0x%02x", x)
        0xa FocusDistance | value: 0.01 * 10^(x/40) | print: x ? fmt("%.2f m",x) : "inf"
        0xb FocalLength yielding | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0xc LensIDNumber
        0xd LensFStops | value: x / 12 | print: fmt("%.2f", x)
        0xe MinFocalLength | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0xf MaxFocalLength | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0x10 MaxApertureAtMinFocal | value: 2^(x/24) | print: fmt("%.1f",x)
        0x11 MaxApertureAtMaxFocal | value: 2^(x/24) | print: fmt("%.1f",x)
        0x12 MCUVersion
        0x13 EffectiveMaxAperture | value: 2^(x/24) | print: fmt("%.1f",x)
        table LensData0400 binary
        0 LensDataVersion string[4]
        0x18a LensModel string[64]
        table LensData0402 binary
        0 LensDataVersion string[4]
        0x18b LensModel string[64]
        table LensData0403 binary
        0 LensDataVersion string[4]
        0x2ac LensModel string[64]
        table LensDataUnknown binary
        0 LensDataVersion string[4]
        table LensData0800 binary
        0 LensDataVersion string[4]
        3 OldLensData undef[17] | set: OldLensData = x ~ /^.\0+$/s ? 0 : 1 | raw: nil
        4 ExitPupilPosition | if: OldLensData | value: x ? 2048 / x : x | print: fmt("%.1f mm",x)
        5 AFAperture | if: OldLensData | value: 2^(x/24) | print: fmt("%.1f",x)
        0xb FocusDistance | if: OldLensData | value: 0.01 * 10^(x/40) | print: x ? fmt("%.2f m",x) : "inf"
        0xc FocalLength yielding | if: OldLensData | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0xd LensIDNumber | if: OldLensData
        0xe LensFStops | if: OldLensData | value: x / 12 | print: fmt("%.2f", x)
        0xf MinFocalLength | if: OldLensData | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0x10 MaxFocalLength | if: OldLensData | value: 5 * 2^(x/24) | print: fmt("%.1f mm",x)
        0x11 MaxApertureAtMinFocal | if: OldLensData | value: 2^(x/24) | print: fmt("%.1f",x)
        0x12 MaxApertureAtMaxFocal | if: OldLensData | value: 2^(x/24) | print: fmt("%.1f",x)
        0x13 MCUVersion | if: OldLensData
        0x14 EffectiveMaxAperture | if: OldLensData | value: 2^(x/24) | print: fmt("%.1f",x)
        0x2f NewLensData undef[17] | set: NewLensData = x ~ /^.\0+$/s ? 0 : 1 | raw: nil
        0x30 LensID int16u | if: NewLensData | set: LensID
          1=Nikkor Z 24-70mm f/4 S
          2=Nikkor Z 14-30mm f/4 S
          4=Nikkor Z 35mm f/1.8 S
          8=Nikkor Z 58mm f/0.95 S Noct
          9=Nikkor Z 50mm f/1.8 S
          11=Nikkor Z DX 16-50mm f/3.5-6.3 VR
          12=Nikkor Z DX 50-250mm f/4.5-6.3 VR
          13=Nikkor Z 24-70mm f/2.8 S
          14=Nikkor Z 85mm f/1.8 S
          15=Nikkor Z 24mm f/1.8 S
          16=Nikkor Z 70-200mm f/2.8 VR S
          17=Nikkor Z 20mm f/1.8 S
          18=Nikkor Z 24-200mm f/4-6.3 VR
          21=Nikkor Z 50mm f/1.2 S
          22=Nikkor Z 24-50mm f/4-6.3
          23=Nikkor Z 14-24mm f/2.8 S
          24=Nikkor Z MC 105mm f/2.8 VR S
          25=Nikkor Z 40mm f/2
          26=Nikkor Z DX 18-140mm f/3.5-6.3 VR
          27=Nikkor Z MC 50mm f/2.8
          28=Nikkor Z 100-400mm f/4.5-5.6 VR S
          29=Nikkor Z 28mm f/2.8
          30=Nikkor Z 400mm f/2.8 TC VR S
          31=Nikkor Z 24-120mm f/4 S
          32=Nikkor Z 800mm f/6.3 VR S
          35=Nikkor Z 28-75mm f/2.8
          36=Nikkor Z 400mm f/4.5 VR S
          37=Nikkor Z 600mm f/4 TC VR S
          38=Nikkor Z 85mm f/1.2 S
          39=Nikkor Z 17-28mm f/2.8
          40=Nikkor Z 26mm f/2.8
          41=Nikkor Z DX 12-28mm f/3.5-5.6 PZ VR
          42=Nikkor Z 180-600mm f/5.6-6.3 VR
          43=Nikkor Z DX 24mm f/1.7
          44=Nikkor Z 70-180mm f/2.8
          45=Nikkor Z 600mm f/6.3 VR S
          46=Nikkor Z 135mm f/1.8 S Plena
          47=Nikkor Z 35mm f/1.2 S
          48=Nikkor Z 28-400mm f/4-8 VR
          49=Nikkor Z 28-135mm f/4 PZ
          50=Nikkor Z 24-70mm f/2.8 S II
          51=Nikkor Z 35mm f/1.4
          52=Nikkor Z 50mm f/1.4
          54=Nikkor Z 70-200mm f/2.8 VR S II
          57=Nikkor Z 24-105mm f/4-7.1
          2305=Laowa FFII 10mm F2.8 C&D Dreamer
          32768=Nikkor Z 400mm f/2.8 TC VR S TC-1.4x
          32769=Nikkor Z 600mm f/4 TC VR S TC-1.4x
        0x34 LensFirmwareVersion int16u | if: LensID && LensID != 0 | print: fmt("%d.%d.%d", int(x / 256), int(x % 256 / 16), x % 16)
        0x36 MaxAperture int16u yielding | if: NewLensData | value: 2^(x/384-1) | print: fmt("%.1f",x)
        0x38 FNumber int16u yielding | if: NewLensData | value: 2^(x/384-1) | print: fmt("%.1f",x)
        0x3c FocalLength int16u yielding | if: NewLensData | print: x .. " mm"
        0x4c FocusDistanceRangeWidth int8u unknown | if: LensID && LensID != 0 && FocusMode != "Manual" | set: FocusDistanceRangeWidth
        0x4e FocusDistance int16u | if: LensID && LensID != 0 | raw: x / 256 | value: 2^((x-80)/12) | print: focusDistance
        0x56 LensDriveEnd int8u unknown | if: LensID && LensID != 0 && FocusMode != "Manual" | raw: FocusDistanceRangeWidth == "0" ? "Inf" : x == 0 ? "No" : "CFD"
        0x58 FocusStepsFromInfinity int8u unknown | if: LensID && LensID != 0 | set: FocusStepsFromInfinity
        0x5a LensPositionAbsolute int32s | if: LensID && LensID != 0
        0x5f LensMountType int8u mask=0x1
          0=Z-mount
          1=F-mount
        """#
}
