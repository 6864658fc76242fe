"""Samples that are broken, each in one way that turns up in real collections."""

import struct

import pngs
import scenes
import tiffs


def corrupt_scan(jpeg):
    """The JPEG with a stretch of its compressed pixels overwritten."""
    start = jpeg.index(b"\xff\xda") + 600
    return jpeg[:start] + bytes((37 * k + 11) % 251 for k in range(400)) + jpeg[start + 400:]


def bad_checksum(png):
    """The PNG with the checksum of its first IDAT chunk off by one bit."""
    start = png.index(b"IDAT")
    length = struct.unpack_from(">I", png, start - 4)[0]
    data = bytearray(png)
    data[start + 4 + length] ^= 1
    return bytes(data)


def strips_beyond_end():
    """A TIFF that says that its strips lie behind its end."""
    page = tiffs.picture(scenes.draw("page", (200, 128), grain=0).convert("L"))
    strips = len(page.pixels)
    page.entries[279] = (tiffs.LONG, [len(data) for data in page.pixels])
    page.entries[273] = (tiffs.LONG, [0x00A00000 + 0x2000 * k for k in range(strips)])
    page.pixels = []
    return tiffs.Writer("<").file(page)


def directory_loop():
    """A TIFF whose second directory names the first as the next one."""
    data = bytearray(tiffs.Writer("<").file(
        tiffs.picture(scenes.draw("chart", (64, 48), grain=0)),
        tiffs.picture(scenes.draw("chart", (64, 48), grain=0).convert("L"))))
    first = struct.unpack_from("<I", data, 4)[0]
    struct.pack_into("<I", data, len(data) - 4, first)
    return bytes(data)


def samples(jpeg):
    """Path -> bytes of the damaged samples; `jpeg` is an intact photo with Exif."""
    png = pngs.png("mountains", before=[pngs.text("Title", "Mountains")])
    return {
        "damaged/truncated.jpg": jpeg[:len(jpeg) * 6 // 10],
        "damaged/corrupt-scan.jpg": corrupt_scan(jpeg),
        "damaged/bad-exif-offset.jpg": tiffs.with_exif(
            jpeg, b"Exif\0\0MM\0\x2a\xff\xff\xff\x00" + bytes(24)),
        "damaged/bad-checksum.png": bad_checksum(png),
        "damaged/cut-off.png": png[:len(png) // 2],
        "damaged/strips-beyond-end.tif": strips_beyond_end(),
        "damaged/directory-loop.tif": directory_loop(),
        "damaged/empty.jpg": b"",
        "damaged/really-text.jpg": b"The card reader says that this is IMG_0042. It is not.\n",
    }
