#!/usr/bin/env python3
"""An extractor: the number of colours in a PNG's palette, and whether one of them is transparent.

It has Tagline send it no bytes, and reads the few that it needs.
"""

import struct

import tagline_plugin
from tagline_plugin import tag

COLOUR_TYPES = {0: "Grayscale", 2: "RGB", 3: "Palette", 4: "Grayscale with Alpha", 6: "RGB with Alpha"}


class Palette(tagline_plugin.Extractor):
    id = "org.example.palette"
    version = "1.0"
    summary = "The palette of a PNG"
    formats = ["PNG"]
    options = {"group": {"type": "string", "default": "Palette", "summary": "The group of the tags."}}

    def open(self, options):
        self.group = options["group"]
        if not self.group:
            raise tagline_plugin.OptionError("group", "the group needs a name")

    def extract(self, media):
        header = media.read(24, 2)
        if len(header) < 2:
            media.problem("truncated", "the file ends in its header", offset=24)
            return
        yield tag(
            self.group, "ColorType", header[1], COLOUR_TYPES.get(header[1], "Unknown"), kind="label",
            raw={"type": "int8u", "values": [header[1]], "offset": 25})
        for kind, offset, size in self.chunks(media):
            if kind == b"PLTE":
                yield tag(self.group, "Colors", size // 3)
            if kind == b"tRNS":
                yield tag(self.group, "Transparency", "Yes")

    def chunks(self, media):
        """The chunks in front of the pixels."""
        offset = 8
        while offset + 8 <= media.size:
            size, kind = struct.unpack(">I4s", media.read(offset, 8))
            if kind in (b"IDAT", b"IEND"):
                return
            yield kind, offset + 8, size
            offset += size + 12


tagline_plugin.run(Palette)
