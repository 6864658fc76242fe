/// The flash of a Nikon, in the versions of the record.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonFlashInfo {
    static let text: StaticString = #"""
        table FlashInfo0100 binary
        0 FlashInfoVersion string[4]
        4 FlashSource
          0=None
          1=External
          2=Internal
        6 ExternalFlashFirmware int8u[2] | labels: flashFirmware | other: fmt("%d.%.2d (Unknown model)", x)
        8 ExternalFlashFlags
          0=(none)
          &0=Fired
          &2=Bounce Flash
          &4=Wide Flash Adapter
          &5=Dome Diffuser
        9.1 FlashCommanderMode mask=0x80 | labels: offOn
        9.2 FlashControlMode mask=0x7f | set: FlashControlMode | labels: flashControlMode
        0xa FlashOutput | if: FlashControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0xa FlashCompensation int8s yielding | value: -x/6 | print: fraction(x)
        0xb FlashFocalLength | raw: x ? x : nil | print: (x .. " mm")
        0xc RepeatingFlashRate | raw: x ? x : nil | print: (x .. " Hz")
        0xd RepeatingFlashCount | raw: x ? x : nil
        0xe FlashGNDistance | labels: flashGNDistance
        0xf FlashGroupAControlMode mask=0xf | set: FlashGroupAControlMode | labels: flashControlMode
        0x10 FlashGroupBControlMode mask=0xf | set: FlashGroupBControlMode | labels: flashControlMode
        0x11 FlashGroupAOutput | if: FlashGroupAControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x11 FlashGroupACompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x12 FlashGroupBOutput | if: FlashGroupBControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x12 FlashGroupBCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        table FlashInfo0102 binary
        0 FlashInfoVersion string[4]
        4 FlashSource
          0=None
          1=External
          2=Internal
        6 ExternalFlashFirmware int8u[2] | labels: flashFirmware | other: fmt("%d.%.2d (Unknown model)", x)
        8 ExternalFlashFlags
          &0=Fired
          &2=Bounce Flash
          &4=Wide Flash Adapter
          &5=Dome Diffuser
        9.1 FlashCommanderMode mask=0x80 | labels: offOn
        9.2 FlashControlMode mask=0x7f | set: FlashControlMode | labels: flashControlMode
        0xa FlashOutput | if: FlashControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0xa FlashCompensation int8s yielding | value: -x/6 | print: fraction(x)
        0xc FlashFocalLength | raw: x ? x : nil | print: (x .. " mm")
        0xd RepeatingFlashRate | raw: x ? x : nil | print: (x .. " Hz")
        0xe RepeatingFlashCount | raw: x ? x : nil
        0xf FlashGNDistance | labels: flashGNDistance
        16.1 FlashGroupAControlMode mask=0xf | set: FlashGroupAControlMode | labels: flashControlMode
        17.1 FlashGroupBControlMode mask=0xf0 | set: FlashGroupBControlMode | labels: flashControlMode
        17.2 FlashGroupCControlMode mask=0xf | set: FlashGroupCControlMode | labels: flashControlMode
        0x12 FlashGroupAOutput | if: FlashGroupAControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x12 FlashGroupACompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x13 FlashGroupBOutput | if: FlashGroupBControlMode >= 0x60 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x13 FlashGroupBCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x14 FlashGroupCOutput | if: FlashGroupCControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x14 FlashGroupCCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        table FlashInfo0103 binary
        0 FlashInfoVersion string[4]
        4 FlashSource
          0=None
          1=External
          2=Internal
        6 ExternalFlashFirmware int8u[2] | labels: flashFirmware | other: fmt("%d.%.2d (Unknown model)", x)
        8 ExternalFlashFlags
          &0=Fired
          &2=Bounce Flash
          &4=Wide Flash Adapter
          &5=Dome Diffuser
        9.1 FlashCommanderMode mask=0x80 | labels: offOn
        9.2 FlashControlMode mask=0x7f | set: FlashControlMode | labels: flashControlMode
        0xa FlashOutput | if: FlashControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0xa FlashCompensation int8s yielding | value: -x/6 | print: fraction(x)
        0xc FlashFocalLength | raw: (x && x != 255) ? x : nil | print: (x .. " mm")
        0xd RepeatingFlashRate | raw: (x && x != 255) ? x : nil | print: (x .. " Hz")
        0xe RepeatingFlashCount | raw: (x && x != 255) ? x : nil
        0xf FlashGNDistance | labels: flashGNDistance
        0x10 FlashColorFilter | labels: flashColorFilter
        17.1 FlashGroupAControlMode mask=0xf | set: FlashGroupAControlMode | labels: flashControlMode
        18.1 FlashGroupBControlMode mask=0xf0 | set: FlashGroupBControlMode | labels: flashControlMode
        18.2 FlashGroupCControlMode mask=0xf | set: FlashGroupCControlMode | labels: flashControlMode
        0x13 FlashGroupAOutput | if: FlashGroupAControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x13 FlashGroupACompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x14 FlashGroupBOutput | if: FlashGroupBControlMode >= 0x60 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x14 FlashGroupBCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x15 FlashGroupCOutput | if: FlashGroupCControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x15 FlashGroupCCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x1b ExternalFlashCompensation int8s yielding | value: -x/6 | print: fraction(x)
        0x1d FlashExposureComp3 int8s yielding | value: -x/6 | print: fraction(x)
        0x27 FlashExposureComp4 int8s yielding | value: -x/6 | print: fraction(x)
        table FlashInfo0106 binary
        0 FlashInfoVersion string[4]
        4 FlashSource
          0=None
          1=External
          2=Internal
        6 ExternalFlashFirmware int8u[2] | labels: flashFirmware | other: fmt("%d.%.2d (Unknown model)", x)
        8 ExternalFlashFlags
          &0=Fired
          &2=Bounce Flash
          &4=Wide Flash Adapter
          &5=Dome Diffuser
        9.1 FlashCommanderMode mask=0x80 | labels: offOn
        9.2 FlashControlMode mask=0x7f | set: FlashControlMode | labels: flashControlMode
        0xc FlashFocalLength | raw: (x && x != 255) ? x : nil | print: (x .. " mm")
        0xd RepeatingFlashRate | raw: (x && x != 255) ? x : nil | print: (x .. " Hz")
        0xe RepeatingFlashCount | raw: (x && x != 255) ? x : nil
        0xf FlashGNDistance | labels: flashGNDistance
        0x10 FlashColorFilter | labels: flashColorFilter
        17.1 FlashGroupAControlMode mask=0xf | set: FlashGroupAControlMode | labels: flashControlMode
        18.1 FlashGroupBControlMode mask=0xf0 | set: FlashGroupBControlMode | labels: flashControlMode
        18.2 FlashGroupCControlMode mask=0xf | set: FlashGroupCControlMode | labels: flashControlMode
        0x27 FlashOutput | if: FlashControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x27 FlashCompensation int8s yielding | value: -x/6 | print: fraction(x)
        0x28 FlashGroupAOutput | if: FlashGroupAControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x28 FlashGroupACompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x29 FlashGroupBOutput | if: FlashGroupBControlMode >= 0x60 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x29 FlashGroupBCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x2a FlashGroupCOutput | if: FlashGroupCControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x2a FlashGroupCCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        table FlashInfo0107 binary
        0 FlashInfoVersion string[4]
        4 FlashSource
          0=None
          1=External
          2=Internal
        6 ExternalFlashFirmware int8u[2] | labels: flashFirmware | other: fmt("%d.%.2d (Unknown model)", x)
        8.1 ExternalFlashZoomOverride mask=0x80 | labels: noYes
        8.2 ExternalFlashStatus mask=0x1
          0=Flash Not Attached
          1=Flash Attached
        9.1 ExternalFlashReadyState mask=0x7
          0=n/a
          1=Ready
          6=Not Ready
        0xa FlashCompensation int8s yielding | value: -x/6 | print: fraction(x)
        0xc FlashFocalLength | raw: (x && x != 255) ? x : nil | print: (x .. " mm")
        0xd RepeatingFlashRate | raw: (x && x != 255) ? x : nil | print: (x .. " Hz")
        0xe RepeatingFlashCount | raw: (x && x != 255) ? x : nil
        0xf FlashGNDistance | labels: flashGNDistance
        17.1 FlashGroupAControlMode mask=0xf | set: FlashGroupAControlMode | labels: flashControlMode
        18.1 FlashGroupBControlMode mask=0xf0 | set: FlashGroupBControlMode | labels: flashControlMode
        18.2 FlashGroupCControlMode mask=0xf | set: FlashGroupCControlMode | labels: flashControlMode
        0x28 FlashGroupAOutput | if: FlashGroupAControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x28 FlashGroupACompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x29 FlashGroupBOutput | if: FlashGroupBControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x29 FlashGroupBCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        0x2a FlashGroupCOutput | if: FlashGroupCControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x2a FlashGroupCCompensation int8s | value: -x/6 | print: x ? fmt("%+.1f",x) : 0
        table FlashInfo0300 binary
        0 FlashInfoVersion string[4]
        4 FlashSource
          0=None
          1=External
          2=Internal
        6 ExternalFlashFirmware int8u[2] | labels: flashFirmware | other: fmt("%d.%.2d (Unknown model)", x)
        8 ExternalFlashFlags
          &0=Flash Ready
          &2=Bounce Flash
          &4=Wide Flash Adapter
          &7=Zoom Override
        9.1 FlashCommanderMode mask=0x80 | labels: offOn
        9.2 FlashControlMode mask=0x7f | set: FlashControlMode | labels: flashControlMode
        0xa FlashCompensation int8s yielding | if: FlashControlMode == 0x01 || FlashControlMode == 0x02 | value: -x/6 | print: fraction(x)
        0xd RepeatingFlashRate | raw: (x && x != 255) ? x : nil | print: (x .. " Hz")
        0xe RepeatingFlashCount | raw: (x && x != 255) ? x : nil
        0xf FlashGNDistance | labels: flashGNDistance
        0x10 FlashColorFilter | labels: flashColorFilter
        17.1 FlashGroupAControlMode mask=0xf | set: FlashGroupAControlMode | labels: flashControlMode
        18.1 FlashGroupBControlMode mask=0xf0 | set: FlashGroupBControlMode | labels: flashControlMode
        18.2 FlashGroupCControlMode mask=0xf | set: FlashGroupCControlMode | labels: flashControlMode
        0x21 FlashOutput | if: FlashControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x25 FlashIlluminationPattern
          0=Standard
          1=Center-weighted
          2=Even
        0x26 FlashFocalLength | raw: (x && x != 255) ? x : nil | print: (x .. " mm")
        0x28 FlashGroupAOutput | if: FlashGroupAControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x28 FlashGroupACompensation int8s | value: -(x-2)/6 | print: x ? fmt("%+.1f",x) : 0
        0x29 FlashGroupBOutput | if: FlashGroupBControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x29 FlashGroupBCompensation int8s | value: -(x-2)/6 | print: x ? fmt("%+.1f",x) : 0
        0x2a FlashGroupCOutput | if: FlashGroupCControlMode >= 0x06 | value: 2 ^ (-x/6) | print: x>0.99 ? "Full" : fmt("%.0f%%",x*100)
        0x2a FlashGroupCCompensation int8s | value: -(x-2)/6 | print: x ? fmt("%+.1f",x) : 0
        table FlashInfoUnknown binary
        0 FlashInfoVersion string[4]
        labels flashFirmware
          0 0=n/a
          1 1=1.01 (SB-800 or Metz 58 AF-1)
          1 3=1.03 (SB-800)
          14 3=14.03 (SB-5000)
          2 1=2.01 (SB-800)
          2 4=2.04 (SB-600)
          2 5=2.05 (SB-600)
          3 1=3.01 (SU-800 Remote Commander)
          4 1=4.01 (SB-400)
          4 2=4.02 (SB-400)
          4 4=4.04 (SB-400)
          5 1=5.01 (SB-900)
          5 2=5.02 (SB-900)
          6 1=6.01 (SB-700)
          7 1=7.01 (SB-910)
        labels flashControlMode
          0=Off
          1=iTTL-BL
          2=iTTL
          3=Auto Aperture
          4=Automatic
          5=GN (distance priority)
          6=Manual
          7=Repeating Flash
        labels flashColorFilter
          0=None
          1=FL-GL1 or SZ-2FL Fluorescent
          2=FL-GL2
          9=TN-A1 or SZ-2TN Incandescent
          10=TN-A2
          65=Red
          66=Blue
          67=Yellow
          68=Amber
          128=Incandescent
        """#
}
