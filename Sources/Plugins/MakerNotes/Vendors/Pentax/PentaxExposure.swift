/// Exposure and flash as Pentax cameras write them.
enum PentaxExposure {
    static let text: StaticString = #"""
        table AEInfo binary int8u
        0 AEExposureTime | value: 24*exp(-(x-32)*log(2)/8) | print: exposureTime(x)
        1 AEAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        2 AE_ISO | value: 100*exp((x-32)*log(2)/8) | print: int(x + 0.5)
        3 AEXv | value: (x-64)/8
        4 AEBXv int8s | value: x / 8
        5 AEMinExposureTime | value: 24*exp(-(x-32)*log(2)/8) | print: exposureTime(x)
        6 AEProgramMode
          0=M, P or TAv
          1=Av, B or X
          2=Tv
          3=Sv or Green Mode
          8=Hi-speed Program
          11=Hi-speed Program (P-Shift)
          16=DOF Program
          19=DOF Program (P-Shift)
          24=MTF Program
          27=MTF Program (P-Shift)
          35=Standard
          43=Portrait
          51=Landscape
          59=Macro
          67=Sport
          75=Night Scene Portrait
          83=No Flash
          91=Night Scene
          99=Surf & Snow
          104=Night Snap
          107=Text
          115=Sunset
          123=Kids
          131=Pet
          139=Candlelight
          144=SCN
          147=Museum
          160=Program
          184=Shallow DOF Program
          216=HDR
        7 AEFlags unknown
          &3=AE lock
          &4=Flash recommended?
          &7=Aperture wide open
        7.1 AEFlagsHook | raw: nil | shift: size > 20 ? 1 : 0
        8 AEApertureSteps | print: x == 255 ? "n/a" : x
        9 AEMaxAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        0xa AEMaxAperture2 | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        0xb AEMinAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.0f",x)
        0xc AEMeteringMode
          0=Multi-segment
          &4=Center-weighted average
          &5=Spot
        0xd AEWhiteBalance mask=0xf0 | if: AEInfoSize == 24
          0=Standard
          1=Daylight
          2=Shade
          3=Cloudy
          4=Daylight Fluorescent
          5=Day White Fluorescent
          6=White Fluorescent
          7=Tungsten
          8=Unknown
        13.1 AEMeteringMode2 mask=0xf | if: AEInfoSize == 24
          0=Multi-segment
          &0=Center-weighted average
          &1=Spot
        0xe FlashExposureCompSet int8s | value: steps(x) | print: x ? fmt("%+.1f", x) : 0
        0x15 LevelIndicator | print: x == 90 ? "n/a" : x
        table AEInfo2 binary int8u
        2 AEExposureTime | value: 24*exp(-(x-32)*log(2)/8) | print: exposureTime(x)
        3 AEAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        4 AE_ISO | value: 100*exp((x-32)*log(2)/8) | print: int(x + 0.5)
        5 AEXv | value: (x-64)/8
        6 AEBXv int8s | value: x / 8
        8 AEError int8s | value: -(x-64)/8
        0xb AEApertureSteps | print: x == 255 ? "n/a" : x
        0xf SceneMode
          0=Off
          1=HDR
          4=Auto PICT
          5=Portrait
          6=Landscape
          7=Macro
          8=Sport
          9=Night Scene Portrait
          10=No Flash
          11=Night Scene
          12=Surf & Snow
          14=Sunset
          15=Kids
          16=Pet
          17=Candlelight
          18=Museum
          20=Food
          21=Stage Lighting
          22=Night Snap
          25=Night Scene HDR
          26=Blue Sky
          27=Forest
          29=Backlight Silhouette
        0x10 AEMaxAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        0x11 AEMaxAperture2 | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        0x12 AEMinAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.0f",x)
        0x13 AEMinExposureTime | value: 24*exp(-(x-32)*log(2)/8) | print: exposureTime(x)
        table AEInfo3 binary int8u
        0x10 AEExposureTime | value: 24*exp(-(x-32)*log(2)/8) | print: exposureTime(x)
        0x11 AEAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        0x12 AE_ISO | value: 100*exp((x-32)*log(2)/8) | print: int(x + 0.5)
        0x1c AEMaxAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        0x1d AEMaxAperture2 | value: exp((x-68)*log(2)/16) | print: fmt("%.1f",x)
        0x1e AEMinAperture | value: exp((x-68)*log(2)/16) | print: fmt("%.0f",x)
        0x1f AEMinExposureTime | value: 24*exp(-(x-32)*log(2)/8) | print: exposureTime(x)
        table AEInfoUnknown binary int8u
        table FlashInfo binary int8u
        0 FlashStatus hex
          0=Off
          1=Off (1)
          2=External, Did not fire
          6=External, Fired
          8=Internal, Did not fire (0x08)
          9=Internal, Did not fire
          13=Internal, Fired
        1 InternalFlashMode hex
          0=n/a - Off-Auto-Aperture
          134=Fired, Wireless (Control)
          149=Fired, Wireless (Master)
          192=Fired
          193=Fired, Red-eye reduction
          194=Fired, Auto
          195=Fired, Auto, Red-eye reduction
          198=Fired, Wireless (Control), Fired normally not as control
          200=Fired, Slow-sync
          201=Fired, Slow-sync, Red-eye reduction
          202=Fired, Trailing-curtain Sync
          240=Did not fire, Normal
          241=Did not fire, Red-eye reduction
          242=Did not fire, Auto
          243=Did not fire, Auto, Red-eye reduction
          244=Did not fire, (Unknown 0xf4)
          245=Did not fire, Wireless (Master)
          246=Did not fire, Wireless (Control)
          248=Did not fire, Slow-sync
          249=Did not fire, Slow-sync, Red-eye reduction
          250=Did not fire, Trailing-curtain Sync
        2 ExternalFlashMode hex
          0=n/a - Off-Auto-Aperture
          63=Off
          64=On, Auto
          191=On, Flash Problem
          192=On, Manual
          196=On, P-TTL Auto
          197=On, Contrast-control Sync
          198=On, High-speed Sync
          204=On, Wireless
          205=On, Wireless, High-speed Sync
          240=Not Connected
        3 InternalFlashStrength
        4 TTL_DA_AUp
        5 TTL_DA_ADown
        6 TTL_DA_BUp
        7 TTL_DA_BDown
        24.1 ExternalFlashGuideNumber mask=0x1f | value: x ? 2^((x == 29 ? -3 : x)/16 + 4) : 0 | print: x ? int(x + 0.5) : "n/a"
        0x19 ExternalFlashExposureComp
          0=n/a
          144=n/a (Manual Mode)
          164=-3.0
          167=-2.5
          168=-2.0
          171=-1.5
          172=-1.0
          175=-0.5
          176=0.0
          179=0.5
          180=1.0
        0x1a ExternalFlashBounce
          0=n/a
          16=Direct
          48=Bounce
        table FlashInfoUnknown binary int8u
        table EVStepInfo binary int8u
        0 EVSteps
          0=1/2 EV Steps
          1=1/3 EV Steps
        1 SensitivitySteps
          0=1 EV Steps
          1=As EV Steps
        3 LiveView
          0=Off
          1=On
        table ShotInfo binary int8u
        1 CameraOrientation hex | if: Model ~ /K-(5|7|r|x)\b/
          16=Horizontal (normal)
          32=Rotate 180
          48=Rotate 90 CW
          64=Rotate 270 CW
          80=Upwards
          96=Downwards
        """#
}
