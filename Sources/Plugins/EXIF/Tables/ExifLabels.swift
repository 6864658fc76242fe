internal import TaglineSDK

/// The labels that several tags share, and the long ones.
enum ExifLabels {
    /// The names of compressions (TIFF 6.0, section 3; DNG 1.7, chapter 4; libtiff's registry).
    static let compression: LabelTable = """
        1=Uncompressed
        2=CCITT 1D
        3=T4/Group 3 Fax
        4=T6/Group 4 Fax
        5=LZW
        6=JPEG (old-style)
        7=JPEG
        8=Adobe Deflate
        9=JBIG B&W or VC-5
        10=JBIG Color
        99=JPEG
        262=Kodak 262
        32766=NeXt or Sony ARW Compressed 2
        32767=Sony ARW Compressed
        32769=Packed RAW
        32770=Samsung SRW Compressed
        32771=CCIRLEW
        32772=Samsung SRW Compressed 2
        32773=PackBits
        32809=Thunderscan
        32867=Kodak KDC Compressed
        32895=IT8CTPAD
        32896=IT8LW
        32897=IT8MP
        32898=IT8BL
        32908=PixarFilm
        32909=PixarLog
        32946=Deflate
        32947=DCS
        33003=Aperio JPEG 2000 YCbCr
        33005=Aperio JPEG 2000 RGB
        34661=JBIG
        34676=SGILog
        34677=SGILog24
        34712=JPEG 2000
        34713=Nikon NEF Compressed
        34715=JBIG2 TIFF FX
        34718=Microsoft Document Imaging (MDI) Binary Level Codec
        34719=Microsoft Document Imaging (MDI) Progressive Transform Codec
        34720=Microsoft Document Imaging (MDI) Vector
        34887=ESRI Lerc
        34892=Lossy JPEG
        34925=LZMA2
        34926=Zstd (old)
        34927=WebP (old)
        34933=PNG
        34934=JPEG XR
        50000=Zstd
        50001=WebP
        50002=JPEG XL (old)
        52546=JPEG XL
        65000=Kodak DCR Compressed
        65535=Pentax PEF Compressed
        """

    /// What the numbers of a pixel are (TIFF 6.0, section 8; DNG 1.7, chapter 4).
    static let photometricInterpretation: LabelTable = """
        0=WhiteIsZero
        1=BlackIsZero
        2=RGB
        3=RGB Palette
        4=Transparency Mask
        5=CMYK
        6=YCbCr
        8=CIELab
        9=ICCLab
        10=ITULab
        32803=Color Filter Array
        32844=Pixar LogL
        32845=Pixar LogLuv
        32892=Sequential Color Filter
        34892=Linear Raw
        51177=Depth Map
        52527=Semantic Mask
        """

    /// How an image is to be turned (TIFF 6.0, section 8, Orientation).
    static let orientation: LabelTable = """
        1=Horizontal (normal)
        2=Mirror horizontal
        3=Rotate 180
        4=Mirror vertical
        5=Mirror horizontal and rotate 270 CW
        6=Rotate 90 CW
        7=Mirror horizontal and rotate 90 CW
        8=Rotate 270 CW
        """

    /// What a directory's image is to the file (TIFF 6.0, section 8, NewSubfileType; DNG 1.7, chapter 4).
    static let subfileType: LabelTable = """
        0=Full-resolution image
        1=Reduced-resolution image
        2=Single page of multi-page image
        3=Single page of multi-page reduced-resolution image
        4=Transparency mask
        5=Transparency mask of reduced-resolution image
        6=Transparency mask of multi-page image
        7=Transparency mask of reduced-resolution multi-page image
        8=Depth map
        9=Depth map of reduced-resolution image
        16=Enhanced image data
        65537=Alternate reduced-resolution image
        65540=Semantic Mask
        4294967295=invalid
        """

    /// The bits of `subfileType`, for combinations that have no name.
    static let subfileTypeBits: LabelTable = """
        0=Reduced resolution
        1=Single page
        2=Transparency mask
        3=TIFF/IT final page
        4=TIFF-FX mixed raster content
        """

    /// How a sample is to be read (TIFF 6.0, section 19).
    static let sampleFormat: LabelTable = """
        1=Unsigned
        2=Signed
        3=Float
        4=Undefined
        5=Complex int
        6=Complex float
        """

    /// The subsampling of chroma, horizontally and vertically (TIFF 6.0, section 21).
    static let yCbCrSubSampling: LabelTable = """
        1 1=YCbCr4:4:4 (1 1)
        1 2=YCbCr4:4:0 (1 2)
        1 4=YCbCr4:4:1 (1 4)
        2 1=YCbCr4:2:2 (2 1)
        2 2=YCbCr4:2:0 (2 2)
        2 4=YCbCr4:2:1 (2 4)
        4 1=YCbCr4:1:1 (4 1)
        4 2=YCbCr4:1:0 (4 2)
        """

    /// The kinds of light (EXIF 3.0, section 4.6.6, LightSource).
    static let lightSource: LabelTable = """
        0=Unknown
        1=Daylight
        2=Fluorescent
        3=Tungsten (Incandescent)
        4=Flash
        9=Fine Weather
        10=Cloudy
        11=Shade
        12=Daylight Fluorescent
        13=Day White Fluorescent
        14=Cool White Fluorescent
        15=White Fluorescent
        16=Warm White Fluorescent
        17=Standard Light A
        18=Standard Light B
        19=Standard Light C
        20=D55
        21=D65
        22=D75
        23=D50
        24=ISO Studio Tungsten
        25=Daylight
        26=Day White
        27=Cool White
        28=White
        29=Warm White
        30=Daylight LED
        31=Day White LED
        32=Cool White LED
        33=White LED
        34=Warm White LED
        255=Other
        """

    /// The states of the flash (EXIF 3.0, section 4.6.6, Flash).
    static let flash: LabelTable = """
        0=No Flash
        1=Fired
        5=Fired, Return not detected
        7=Fired, Return detected
        8=On, Did not fire
        9=On, Fired
        13=On, Return not detected
        15=On, Return detected
        16=Off, Did not fire
        20=Off, Did not fire, Return not detected
        24=Auto, Did not fire
        25=Auto, Fired
        29=Auto, Fired, Return not detected
        31=Auto, Fired, Return detected
        32=No flash function
        48=Off, No flash function
        65=Fired, Red-eye reduction
        69=Fired, Red-eye reduction, Return not detected
        71=Fired, Red-eye reduction, Return detected
        73=On, Red-eye reduction
        77=On, Red-eye reduction, Return not detected
        79=On, Red-eye reduction, Return detected
        80=Off, Red-eye reduction
        88=Auto, Did not fire, Red-eye reduction
        89=Auto, Fired, Red-eye reduction
        93=Auto, Fired, Red-eye reduction, Return not detected
        95=Auto, Fired, Red-eye reduction, Return detected
        """

    /// The units of a resolution on the sensor (EXIF 3.0, section 4.6.6; TIFF/EP).
    static let resolutionUnit: LabelTable = """
        1=None
        2=inches
        3=cm
        4=mm
        5=um
        """

    /// The encodings of the values in a colour table of DNG.
    static let tableEncoding: LabelTable = """
        0=Linear
        1=sRGB
        """

    /// What a transcoder of HD Photo has thrown away.
    static let discardedData: LabelTable = """
        0=Full Resolution
        1=Flexbits Discarded
        2=HighPass Frequency Data Discarded
        3=Highpass and LowPass Frequency Data Discarded
        """

    /// The pixel formats of HD Photo by the last byte of their GUID (ITU-T T.832, annex A, table A.6).
    static let pixelFormat: LabelTable = """
        5=Black & White
        8=8-bit Gray
        9=16-bit BGR555
        10=16-bit BGR565
        11=16-bit Gray
        12=24-bit BGR
        13=24-bit RGB
        14=32-bit BGR
        15=32-bit BGRA
        16=32-bit PBGRA
        17=32-bit Gray Float
        18=48-bit RGB Fixed Point
        19=32-bit BGR101010
        21=48-bit RGB
        22=64-bit RGBA
        23=64-bit PRGBA
        24=96-bit RGB Fixed Point
        25=128-bit RGBA Float
        26=128-bit PRGBA Float
        27=128-bit RGB Float
        28=32-bit CMYK
        29=64-bit RGBA Fixed Point
        30=128-bit RGBA Fixed Point
        31=64-bit CMYK
        32=24-bit 3 Channels
        33=32-bit 4 Channels
        34=40-bit 5 Channels
        35=48-bit 6 Channels
        36=56-bit 7 Channels
        37=64-bit 8 Channels
        38=48-bit 3 Channels
        39=64-bit 4 Channels
        40=80-bit 5 Channels
        41=96-bit 6 Channels
        42=112-bit 7 Channels
        43=128-bit 8 Channels
        44=40-bit CMYK Alpha
        45=80-bit CMYK Alpha
        46=32-bit 3 Channels Alpha
        47=40-bit 4 Channels Alpha
        48=48-bit 5 Channels Alpha
        49=56-bit 6 Channels Alpha
        50=64-bit 7 Channels Alpha
        51=72-bit 8 Channels Alpha
        52=64-bit 3 Channels Alpha
        53=80-bit 4 Channels Alpha
        54=96-bit 5 Channels Alpha
        55=112-bit 6 Channels Alpha
        56=128-bit 7 Channels Alpha
        57=144-bit 8 Channels Alpha
        58=64-bit RGBA Half
        59=48-bit RGB Half
        61=32-bit RGBE
        62=16-bit Gray Half
        63=32-bit Gray Fixed Point
        """

    /// How faithful a development is (EXIF 3.1, DevelopmentType).
    static let developmentReproduction: LabelTable = """
        1=Accurate Reproduction
        2=Small Differences
        4=Extreme Differences
        """

    /// Whose settings a development used (EXIF 3.1, DevelopmentType).
    static let developmentSettings: LabelTable = """
        1=Factory Default Settings
        2=Not Default Settings
        4=Unknown Settings
        """
}
