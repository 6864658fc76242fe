"""TIFF samples, and Exif blocks that ExifTool would not write, from a small TIFF writer (TIFF 6.0, BigTIFF)."""

import struct
import zlib
from dataclasses import dataclass, field
from io import BytesIO

import scenes

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, IFD, LONG8 = 1, 2, 3, 4, 5, 7, 13, 16
CODES = {BYTE: "B", SHORT: "H", LONG: "I", IFD: "I", LONG8: "Q"}


@dataclass
class Directory:
    """One IFD: its entries (tag -> type, values), directories below it, and the strips or tiles of its picture."""

    entries: dict
    children: dict = field(default_factory=dict)
    pixels: list = field(default_factory=list)
    tiled: bool = False


class Writer:
    """Lays directories, their values and their pixels out one after another."""

    def __init__(self, order="<", big=False):
        self.order, self.big = order, big
        mark = b"II" if order == "<" else b"MM"
        self.out = bytearray(mark + self.pack("HHHQ", 43, 8, 0, 0) if big else mark + self.pack("HI", 42, 0))

    def pack(self, codes, *values):
        return struct.pack(self.order + codes, *values)

    @property
    def offset_code(self):
        return "Q" if self.big else "I"

    def append(self, data):
        """Writes data at the next even offset, and returns the offset."""
        self.out += b"\0" * (len(self.out) % 2)
        position = len(self.out)
        self.out += data
        return position

    def payload(self, kind, values):
        if kind in (ASCII, UNDEFINED):
            return len(values), values
        if kind == RATIONAL:
            return len(values), b"".join(self.pack("II", *value) for value in values)
        return len(values), b"".join(self.pack(CODES[kind], value) for value in values)

    def directory(self, directory):
        """Writes a directory and what it points at; returns its offset and where its link to the next one stands."""
        entries = dict(directory.entries)
        pointer = LONG8 if self.big else LONG
        if directory.pixels:
            where, size = (324, 325) if directory.tiled else (273, 279)
            entries[where] = (pointer, [self.append(data) for data in directory.pixels])
            entries[size] = (LONG, [len(data) for data in directory.pixels])
        for tag, children in directory.children.items():
            entries[tag] = (pointer, [self.directory(child)[0] for child in children])
        inline = 8 if self.big else 4
        rows = []
        for tag, (kind, values) in sorted(entries.items()):
            count, data = self.payload(kind, values)
            if len(data) > inline:
                data = self.pack(self.offset_code, self.append(data))
            rows.append(self.pack("HH" + self.offset_code, tag, kind, count) + data.ljust(inline, b"\0"))
        count = self.pack("Q" if self.big else "H", len(rows))
        start = self.append(count + b"".join(rows) + self.pack(self.offset_code, 0))
        return start, len(self.out) - inline

    def file(self, *pages):
        """The whole file, its pages chained."""
        link = 8 if self.big else 4
        for page in pages:
            start, following = self.directory(page)
            struct.pack_into(self.order + self.offset_code, self.out, link, start)
            link = following
        return bytes(self.out)


def text(value):
    return ASCII, value.encode() + b"\0"


def picture(image, deflate=False, tile=None, **entries):
    """A directory for an 8-bit grey or RGB picture, in strips of 64 rows or in square tiles."""
    channels = len(image.getbands())
    width, height = image.size
    if tile:
        boxes = [(x, y, x + tile, y + tile) for y in range(0, height, tile) for x in range(0, width, tile)]
        shape = {322: (SHORT, [tile]), 323: (SHORT, [tile])}
    else:
        boxes = [(0, y, width, min(y + 64, height)) for y in range(0, height, 64)]
        shape = {278: (SHORT, [64])}
    pixels = [image.crop(box).tobytes() for box in boxes]
    if deflate:
        pixels = [zlib.compress(data, 9) for data in pixels]
    return Directory(
        {
            254: (LONG, [0]), 256: (LONG, [width]), 257: (LONG, [height]), 258: (SHORT, [8] * channels),
            259: (SHORT, [8 if deflate else 1]), 262: (SHORT, [2 if channels == 3 else 1]),
            277: (SHORT, [channels]), 282: (RATIONAL, [(300, 1)]), 283: (RATIONAL, [(300, 1)]), 296: (SHORT, [2]),
            **shape, **entries.get("tags", {}),
        },
        pixels=pixels, tiled=tile is not None)


def exif_block(entries, exif=None, gps=None):
    """The payload of an Exif APP1 segment."""
    children = {}
    if exif:
        children[0x8769] = [Directory(exif)]
    if gps:
        children[0x8825] = [Directory(gps)]
    return b"Exif\0\0" + Writer(">").file(Directory(entries, children))


def with_exif(jpeg, block):
    """The JPEG with an Exif segment right after its start."""
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]


def scanned_pages():
    out = BytesIO()
    pages = [scenes.draw("page", (300, 200 + 20 * k), grain=0) for k in range(3)]
    pages[0].save(out, "TIFF", compression="tiff_lzw", save_all=True, append_images=pages[1:],
                  software="ScanStation 2.1", artist="Archive", date_time="2015:09:01 10:00:00")
    return out.getvalue()


def raw_like():
    """A DNG as cameras write it: a small preview in IFD0, the sensor's mosaic in a SubIFD, Exif beside it."""
    mosaic = scenes.draw("mountains", (192, 128)).convert("L")
    sensor = picture(mosaic)
    sensor.entries |= {262: (SHORT, [32803]), 0x828D: (SHORT, [2, 2]), 0x828E: (BYTE, [0, 1, 1, 2])}
    main = picture(scenes.draw("mountains", (96, 64)), tags={
        254: (LONG, [1]), 271: text("Leica Camera AG"), 272: text("LEICA M11"), 274: (SHORT, [1]),
        305: text("1.6.1"), 306: text("2023:09:24 08:15:30"),
        0xC612: (BYTE, [1, 4, 0, 0]), 0xC613: (BYTE, [1, 1, 0, 0]), 0xC614: text("Leica M11"),
        0xC62F: text("5512034"), 0xC61D: (LONG, [255]),
    })
    main.children = {
        0x14A: [sensor],
        0x8769: [Directory({
            0x829A: (RATIONAL, [(1, 500)]), 0x829D: (RATIONAL, [(56, 10)]), 0x8827: (SHORT, [64]),
            0x9000: (UNDEFINED, b"0231"), 0x9003: text("2023:09:24 08:15:30"), 0x9011: text("+02:00"),
            0x920A: (RATIONAL, [(35, 1)]), 0xA434: text("Summilux-M 1:1.4/35 ASPH."),
        })],
    }
    return Writer("<").file(main)


def samples():
    """Path -> bytes of the TIFF samples."""
    described = {271: text("Hasselblad"), 272: text("Hasselblad H3D"), 306: text("2009:02:14 13:07:55")}
    return {
        "tiff/scanned-pages.tif": scanned_pages(),
        "tiff/deflate-tiles.tif": Writer("<").file(picture(scenes.draw("chart", (256, 192)), deflate=True, tile=64)),
        "tiff/big-endian.tif": Writer(">").file(picture(scenes.draw("flower", (160, 120)), tags=described)),
        "tiff/big.tif": Writer("<", big=True).file(
            picture(scenes.draw("city", (240, 160)), deflate=True, tags={305: text("BigTIFF sample")}),
            picture(scenes.draw("city", (120, 80)).convert("L"), deflate=True)),
        "raw/L1000811.DNG": raw_like(),
    }


# JIS X 0208 alone, as Exif has it: without the escape sequences around it in ISO-2022-JP.
JIS_TEXT = "夕焼けの海".encode("iso2022_jp")[3:-3]


def comments(jpeg):
    """Path -> bytes of JPEGs with a UserComment in JIS and in ASCII, and one whose position divides by zero."""
    return {
        "variants/comment-jis.jpg": with_exif(jpeg, exif_block(
            {271: text("RICOH"), 272: text("GR III")},
            {0x9286: (UNDEFINED, b"JIS\0\0\0\0\0" + JIS_TEXT)})),
        "variants/comment-ascii.jpg": with_exif(jpeg, exif_block(
            {271: text("RICOH"), 272: text("GR III")},
            {0x9286: (UNDEFINED, b"ASCII\0\0\0" + b"Sunset over the sea" + b" " * 40)})),
        "damaged/gps-divides-by-zero.jpg": with_exif(jpeg, exif_block(
            {271: text("LG Electronics"), 272: text("LG-D855")},
            gps={1: text("N"), 2: (RATIONAL, [(59, 1), (20, 1), (0, 0)]), 3: text("E"), 4: (RATIONAL, [(18, 0)] * 3)})),
    }
