"""JPEG samples: what cameras and phones write, and the variants of the format."""

from dataclasses import dataclass, field
from io import BytesIO

import scenes


@dataclass
class Photo:
    """A picture and the tags that ExifTool writes into it (as `GROUP:Name` and the unconverted value)."""

    path: str
    scene: str
    tags: dict = field(default_factory=dict)
    size: tuple = (480, 320)
    mode: str = "RGB"
    saving: dict = field(default_factory=dict)
    byte_order: str = "II"

    def jpeg(self):
        out = BytesIO()
        scenes.draw(self.scene, self.size).convert(self.mode).save(out, "JPEG", **{"quality": 82, **self.saving})
        return out.getvalue()


def exposure(taken, zone, time, aperture, iso, focal, focal35, subseconds="00", **more):
    """The tags of a shot: when, and how the camera was set."""
    program, flash, metering = more.pop("program", 3), more.pop("flash", 16), more.pop("metering", 5)
    tags = {
        "EXIF:ExposureTime": time, "EXIF:FNumber": aperture, "EXIF:ISO": iso, "EXIF:ExposureProgram": program,
        "EXIF:SensitivityType": 2, "EXIF:RecommendedExposureIndex": iso, "EXIF:ExposureCompensation": 0,
        "EXIF:MeteringMode": metering, "EXIF:LightSource": 0, "EXIF:Flash": flash, "EXIF:WhiteBalance": 0,
        "EXIF:FocalLength": focal, "EXIF:FocalLengthIn35mmFormat": focal35, "EXIF:ColorSpace": 1,
        "EXIF:ExposureMode": 0, "EXIF:CustomRendered": 0, "EXIF:SceneCaptureType": 0,
        "EXIF:ModifyDate": taken, "EXIF:DateTimeOriginal": taken, "EXIF:CreateDate": taken,
        "EXIF:SubSecTimeOriginal": subseconds, "EXIF:SubSecTimeDigitized": subseconds,
    }
    if zone:
        tags |= {name: zone for name in
                 ("EXIF:OffsetTime", "EXIF:OffsetTimeOriginal", "EXIF:OffsetTimeDigitized")}
    return tags | more


def camera(make, model, software, lens, serial, orientation=1):
    """The tags that name the camera and the lens: maker, model, shortest and longest focal length, f-numbers, serial."""
    lens_make, lens_model, lens_info, lens_serial = lens
    return {
        "EXIF:Make": make, "EXIF:Model": model, "EXIF:Software": software, "EXIF:Orientation": orientation,
        "EXIF:XResolution": 72, "EXIF:YResolution": 72, "EXIF:ResolutionUnit": 2,
        "EXIF:LensMake": lens_make, "EXIF:LensModel": lens_model, "EXIF:LensInfo": lens_info,
        "EXIF:LensSerialNumber": lens_serial, "EXIF:SerialNumber": serial,
    }


def place(latitude, longitude, altitude=None, direction=None, utc=None):
    """A position as GPS tags: signed degrees, metres above the sea, degrees from true north, UTC date and time."""
    tags = {
        "GPS:GPSVersionID": "2 3 0 0",
        "GPS:GPSLatitude": abs(latitude), "GPS:GPSLatitudeRef": "S" if latitude < 0 else "N",
        "GPS:GPSLongitude": abs(longitude), "GPS:GPSLongitudeRef": "W" if longitude < 0 else "E",
        "GPS:GPSMapDatum": "WGS-84",
    }
    if altitude is not None:
        tags |= {"GPS:GPSAltitude": abs(altitude), "GPS:GPSAltitudeRef": 1 if altitude < 0 else 0}
    if direction is not None:
        tags |= {"GPS:GPSImgDirection": direction, "GPS:GPSImgDirectionRef": "T"}
    if utc:
        tags |= dict(zip(("GPS:GPSDateStamp", "GPS:GPSTimeStamp"), utc.split(" ")))
    return tags


CAMERAS = [
    Photo("cameras/IMG_4711.JPG", "mountains",
          camera("Canon", "Canon EOS R6", "Firmware Version 1.8.2",
                 ("Canon", "RF24-105mm F4 L IS USM", "24 105 4 4", "3320004712"), "042021000815")
          | exposure("2023:06:17 05:42:10", "+02:00", 1 / 250, 8, 100, 35, 35, "37")
          | {"EXIF:Artist": "Ida Lindqvist", "EXIF:Copyright": "(c) 2023 Ida Lindqvist",
             "EXIF:ImageDescription": "First light on the ridge", "EXIF:OwnerName": "Ida Lindqvist"}),
    Photo("cameras/DSC_0042.JPG", "portrait",
          camera("NIKON CORPORATION", "NIKON Z 6", "Ver.03.50",
                 ("NIKON", "NIKKOR Z 85mm f/1.8 S", "85 85 1.8 1.8", "20016243"), "6012345", orientation=8)
          | exposure("2022:11:05 16:20:33", "-05:00", 1 / 160, 1.8, 640, 85, 85, "81", flash=9),
          size=(320, 480), byte_order="MM"),
    Photo("cameras/DSC01234.JPG", "city",
          camera("SONY", "ILCE-7M3", "ILCE-7M3 v4.01",
                 ("SONY", "FE 55mm F1.8 ZA", "55 55 1.8 1.8", "1847263"), "5021907")
          | exposure("2024:01:12 22:14:05", "+09:00", 1 / 30, 2, 3200, 55, 55, "004")),
    Photo("cameras/DSCF2048.JPG", "flower",
          camera("FUJIFILM", "X-T4", "Digital Camera X-T4 Ver2.00",
                 ("FUJIFILM", "XF80mmF2.8 R LM OIS WR Macro", "80 80 2.8 2.8", "9AB01877"), "0BQ05533")
          | exposure("2021:05:29 11:03:48", "+01:00", 1 / 500, 4, 400, 80, 120, "12")
          | {"EXIF:BrightnessValue": 6.43, "EXIF:SubjectDistanceRange": 1, "EXIF:Sharpness": 0}),
    Photo("cameras/P5310277.JPG", "forest",
          camera("OLYMPUS CORPORATION", "E-M1MarkII", "Version 3.0",
                 ("OLYMPUS", "OLYMPUS M.12-40mm F2.8", "12 40 2.8 2.8", "BHP212377"), "BHP342512")
          | exposure("2020:05:31 09:12:56", None, 1 / 60, 5.6, 200, 12, 24)),
    Photo("cameras/P1010023.JPG", "sunset",
          camera("Panasonic", "DC-GH5", "Ver.2.7",
                 ("Panasonic", "LUMIX G VARIO 14-140/F3.5-5.6", "14 140 3.5 5.6", "08JG4109"), "WE8CA001187")
          | exposure("2019:08:14 20:31:02", None, 1 / 125, 6.3, 250, 45, 90)),
    Photo("cameras/IMGP0815.JPG", "lighthouse",
          camera("PENTAX", "PENTAX K-3 II", "PENTAX K-3 II Ver. 1.10",
                 ("PENTAX", "HD PENTAX-DA 16-85mm F3.5-5.6ED DC WR", "16 85 3.5 5.6", "0011732"), "6384712")
          | exposure("2016:10:02 18:05:27", None, 1.3, 11, 100, 28, 42)
          | place(58.7489, 9.5622, 14, utc="2016:10:02 16:05:24")),
]

PHONES = [
    Photo("phones/IMG_2031.jpg", "sunset",
          camera("Apple", "iPhone 14 Pro", "17.4.1",
                 ("Apple", "iPhone 14 Pro back triple camera 6.86mm f/1.78", "2.22 9 1.78 2.8", ""), "", orientation=6)
          | exposure("2024:04:20 19:58:44", "-07:00", 1 / 2016, 1.78, 64, 6.86, 24, "519", program=2)
          | place(37.80772, -122.47583, 61.4, 281.3, "2024:04:21 02:58:43")
          | {"GPS:GPSSpeed": 0.2, "GPS:GPSSpeedRef": "K", "GPS:GPSHPositioningError": 4.7, "EXIF:CompositeImage": 2},
          byte_order="MM"),
    Photo("phones/20240518_143210.jpg", "city",
          camera("samsung", "SM-S911B", "S911BXXU3BXD3", ("", "", "", ""), "")
          | exposure("2024:05:18 14:32:10", "-03:00", 1 / 724, 1.8, 50, 5.4, 23, "204", program=2, metering=2)
          | place(-34.60376, -58.38162, 25, utc="2024:05:18 17:32:08")
          | {"EXIF:ImageUniqueID": "L50XLMC00SM", "EXIF:DigitalZoomRatio": 1}),
    Photo("phones/PXL_20231105_064512345.jpg", "forest",
          camera("Google", "Pixel 8", "HDR+ 1.0.540104767zd",
                 ("Google", "Pixel 8 back camera 6.9mm f/1.68", "6.9 6.9 1.68 1.68", ""), "")
          | exposure("2023:11:05 17:45:12", "+11:00", 1 / 1250, 1.68, 48, 6.9, 25, "345", program=2)
          | place(-33.73194, 150.31189, 1012.3, 147.2, "2023:11:05 06:45:11")),
    Photo("phones/dead-sea.jpg", "mountains",
          camera("HUAWEI", "ELE-L29", "ELE-L29 10.1.0.150", ("", "", "", ""), "")
          | {"EXIF:DateTimeOriginal": "2020:02:09 12:01:30"}
          | place(31.5590, 35.4732, -430.5, utc="2020:02:09 10:01:29")),
]

VARIANTS = [
    Photo("variants/progressive.jpg", "flower", {"EXIF:Model": "Progressive"}, saving={"progressive": True}),
    Photo("variants/cmyk.jpg", "chart", {"EXIF:Software": "Prepress 4"}, mode="CMYK"),
    Photo("variants/gray.jpg", "portrait", {"EXIF:Artist": "Grey Scale"}, size=(320, 420), mode="L"),
    Photo("variants/no-metadata.jpg", "chart", size=(200, 140)),
    Photo("variants/large-thumbnail.jpg", "city",
          {"EXIF:Make": "Canon", "EXIF:Model": "Canon EOS 5D Mark IV", "EXIF:DateTimeOriginal": "2018:03:03 23:10:00"}),
    Photo("variants/accents.jpg", "page",
          {"EXIF:Artist": "Zoë Müller-Łukasiewicz", "EXIF:Copyright": "© 2022 東京写真",
           "EXIF:ImageDescription": "Ægir 🌊 und Rán", "EXIF:UserComment": "Κέρκυρα, 写真, Ελλάδα"}),
    Photo("variants/xmp-iptc.jpg", "lighthouse",
          {"EXIF:Make": "NIKON CORPORATION", "EXIF:Model": "NIKON D750", "EXIF:DateTimeOriginal": "2017:07:21 21:40:09",
           "EXIF:UserComment": "Plain text", "IPTC:CodedCharacterSet": "UTF8", "IPTC:ObjectName": "Lighthouse",
           "IPTC:By-line": "José Peña", "IPTC:City": "Grimstad", "IPTC:Keywords": "coast",
           "XMP:Rating": 4, "XMP:Creator": "José Peña", "XMP:Title": "Lighthouse at dusk"}),
    Photo("odd names/holiday photo 1 (copy).jpg", "sunset", {"EXIF:Model": "COOLPIX P900"}),
    Photo("odd names/日本の山.jpg", "mountains", {"EXIF:Model": "FinePix X100"}),
]


def exiftool_arguments(photos, folder, thumbnail):
    """One ExifTool argument file, as bytes, that tags all the photos."""
    lines = []
    for photo in photos:
        written = [f"-{name}={value}" for name, value in photo.tags.items() if value != ""]
        if "EXIF:DateTimeOriginal" in photo.tags:
            width, height = photo.size
            written += ["-JFIF:all=", f"-EXIF:ExifImageWidth={width}", f"-EXIF:ExifImageHeight={height}"]
        if photo.path.endswith("large-thumbnail.jpg"):
            written.append(f"-ThumbnailImage<={thumbnail}")
        if written:
            lines += [f"-ExifByteOrder={photo.byte_order}", *written, f"{folder}/{photo.path}", "-execute"]
    return "\n".join(lines).encode()
