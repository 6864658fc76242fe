"""Plugins for Tagline in Python: extractors that read tags from images, and sinks that keep records.

A plugin is a program that Tagline starts and talks to over pipes. This module does the talking; it needs nothing but
Python 3.9 or later. Copy it beside your program, which is as short as this:

    import tagline_plugin

    class Size(tagline_plugin.Extractor):
        id = "com.example.size"
        version = "1.0"
        summary = "Says how large the Exif block is"
        blocks = ["exif"]

        def extract(self, media):
            for block in media.blocks_of("exif"):
                yield tagline_plugin.tag("Size", "ExifBytes", len(block.data))

    tagline_plugin.run(Size)

What a plugin prints goes to Tagline's log, as does what it writes to the standard error stream. The protocol is
described in Documentation/PluginProtocol.md.
"""

import json
import os
import sys
import traceback

PROTOCOL = 1


def tag(group, name, value=None, printed=None, **more):
    """A tag: its group (such as "IFD0"), its name, its value (a number, a text, or a list of either), and how it prints.

    More can be said with kind="label" (also "quantity", "text", "date"), location=True for what tells where a picture
    was taken, and raw={"type": "int16u", "values": [3], "offset": 120} for what the file holds.
    """
    made = {"group": group, "name": name, **more}
    if value is not None:
        made["value"] = value
    if printed is not None:
        made["printed"] = printed
    return made


class OptionError(Exception):
    """Raised in `open` when an option has a value that it cannot have."""

    def __init__(self, option, message):
        super().__init__(message)
        self.option = option


class Extractor:
    """Reads tags from images. Set the attributes, write `extract`, and call `run` with the class."""

    kind = "extractor"
    id = None  # as the registry names it, such as "com.example.size"
    version = "1.0"  # a change of it means that records may change
    summary = ""  # what it does, in one sentence
    options = {}  # what it takes, such as {"db": {"type": "path", "required": True, "summary": "The lenses."}}
    formats = None  # such as ["JPEG", "PNG"]; None for all
    blocks = []  # kinds of block whose bytes it wants, such as ["exif"]; none: every file, and `media.read`

    def open(self, options):
        """Gets ready, with options that Tagline has checked. Raise OptionError if one is wrong all the same."""

    def extract(self, media):
        """Yields the tags of one image, made by `tag`. An exception becomes a problem in the image's record."""
        raise NotImplementedError


class Sink:
    """Keeps records. Set the attributes, write `write`, and call `run` with the class.

    A record can come twice, after a crash or when a job is resumed: write by `key`, in place of what is there.
    """

    kind = "sink"
    id = None
    version = "1.0"
    summary = ""
    options = {}
    ordered = False  # whether records must come in the order of the source
    batch = 256  # how many records come at once, at the most
    durable = False  # whether what was accepted is safe at once, rather than after `flush`
    values = "labels"  # how enumerations are written: "labels", "numbers" or "both"

    def open(self, options):
        """Opens what is written to. Raise OptionError for an option, anything else for what cannot be had."""

    def write(self, records):
        """Writes records and returns an outcome for each: ACCEPTED, EXISTING, rejected(reason) or try_again(ms)."""
        raise NotImplementedError

    def flush(self):
        """Makes durable what was accepted."""

    def close(self):
        """Closes what was opened. `flush` was called before."""


ACCEPTED = "accepted"
EXISTING = "existing"


def rejected(reason):
    """The outcome of a record that can never be written."""
    return {"rejected": str(reason)}


def try_again(milliseconds=1000):
    """The outcome of a record that may be taken later."""
    return {"tryAgain": milliseconds}


class Block:
    """A part of a file: its kind, such as "exif", its label, its place and size in bytes, and its data if asked for."""

    def __init__(self, fields, frames):
        self.kind = fields["kind"]
        self.label = fields.get("label", "")
        self.offset = fields["offset"]
        self.size = fields["bytes"]
        self.data = frames[fields["frame"]] if "frame" in fields else None


class Media:
    """An image: `uri`, `format`, `mime`, `size` in bytes, `width` and `height` in pixels or None, `blocks`."""

    def __init__(self, message, frames, connection):
        self.uri = message["uri"]
        self.format = message["format"]
        self.mime = message["mime"]
        self.size = message["bytes"]
        self.width = message["width"]
        self.height = message["height"]
        self.blocks = [Block(fields, frames) for fields in message["blocks"]]
        self._id = message["id"]
        self._connection = connection
        self.problems = []

    @classmethod
    def made(cls, data, blocks=(), format="JPEG", mime="image/jpeg"):
        """A file for tests: its bytes, and blocks as pairs of a kind and its data."""
        fields = [
            {"kind": kind, "offset": 0, "bytes": len(block), "frame": index}
            for index, (kind, block) in enumerate(blocks)]
        message = {
            "id": 0, "uri": "", "format": format, "mime": mime, "bytes": len(data), "width": None, "height": None,
            "blocks": fields}
        return cls(message, [block for _, block in blocks], _Bytes(data))

    def blocks_of(self, kind):
        """The blocks of a kind, in file order."""
        return [block for block in self.blocks if block.kind == kind]

    def read(self, offset, size):
        """The bytes of a range of the file: fewer at its end, none if they cannot be had."""
        return self.read_all([(offset, size)])[0]

    def read_all(self, ranges):
        """The bytes of several ranges, asked for at once."""
        return self._connection.read(self._id, ranges)

    def problem(self, code, message, offset=None):
        """Notes what is wrong with the file: a word for programs, a sentence for people, a place in bytes."""
        problem = {"code": code, "message": message}
        if offset is not None:
            problem["offset"] = offset
        self.problems.append(problem)


class _Bytes:
    """Stands for the connection in tests."""

    def __init__(self, data):
        self._data = data

    def read(self, identifier, ranges):
        return [self._data[offset : offset + size] for offset, size in ranges]


class Record(dict):
    """A record as JSON has it (see record.schema.json), with its `key`, and its `text` as it came."""

    def __init__(self, key, sequence, data):
        super().__init__(json.loads(data))
        self.key = key
        self.sequence = sequence
        self.text = data.decode()


class Connection:
    """The messages of the host and those of the plugin."""

    def __init__(self, source, target):
        self._source = source
        self._target = target
        self._bytes = bytearray()
        self._waiting = []

    def receive(self):
        """The next message and its frames; None at the end, when the plugin is to end too."""
        return self._waiting.pop(0) if self._waiting else self._receive()

    def send(self, message):
        """Writes a message, at once: how long a file takes is counted until its answer comes."""
        try:
            line = json.dumps(message, separators=(",", ":"), allow_nan=False)
        except (TypeError, ValueError) as error:
            line = json.dumps({"id": message["id"], "error": f"the answer cannot be written as JSON: {error}"})
        self._target.write(line.encode() + b"\n")
        self._target.flush()

    def read(self, identifier, ranges):
        """Asks for ranges of the file that a request is about."""
        self.send({"id": identifier, "read": [[offset, size] for offset, size in ranges]})
        while True:
            received = self._receive()
            if received is None:
                sys.exit(0)
            message, frames = received
            if message["type"] == "read" and message["id"] == identifier:
                return frames
            self._waiting.append(received)

    def _receive(self):
        while (end := self._bytes.find(b"\n")) < 0:
            if not self._fill():
                return None
        message = json.loads(self._bytes[:end])
        del self._bytes[: end + 1]
        return message, [self._frame(size) for size in message.get("frames", [])]

    def _frame(self, size):
        while len(self._bytes) < size and self._fill():
            pass
        frame = bytes(self._bytes[:size])
        del self._bytes[:size]
        return frame

    def _fill(self):
        chunk = os.read(self._source, 1 << 18)
        self._bytes += chunk
        return bool(chunk)


def _hello(plugin):
    names = {
        "extractor": ["formats", "blocks"],
        "sink": ["ordered", "batch", "durable", "values"],
    }[plugin.kind]
    hello = {"type": "hello", "protocol": PROTOCOL, "plugin": plugin.id}
    for name in ["version", "kind", "summary", "options", *names]:
        value = getattr(plugin, name)
        if value is not None:
            hello[name] = value
    return hello


def _extract(plugin, message, frames, connection):
    media = Media(message, frames, connection)
    answer = {"id": message["id"], "tags": []}
    try:
        for made in plugin.extract(media) or []:
            answer["tags"].append(made)
    except Exception as error:
        traceback.print_exc()
        answer["error"] = f"{type(error).__name__}: {error}"
    if media.problems:
        answer["problems"] = media.problems
    return answer


def _write(plugin, message, frames):
    records = [
        Record(fields["key"], fields["sequence"], data) for fields, data in zip(message["records"], frames)]
    return {"id": message["id"], "outcomes": list(plugin.write(records))}


def _answer(plugin, message, frames, connection):
    if message["type"] == "extract":
        return _extract(plugin, message, frames, connection)
    try:
        if message["type"] == "write":
            return _write(plugin, message, frames)
        if message["type"] == "flush":
            plugin.flush()
        elif message["type"] == "close":
            plugin.close()
        return {"id": message["id"]}
    except Exception as error:
        traceback.print_exc()
        return {"id": message["id"], "error": f"{type(error).__name__}: {error}"}


def run(plugin_class):
    """Talks to Tagline until it has had enough."""
    # The protocol has the standard output for itself: what is printed goes to the log.
    target = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    connection = Connection(0, target)
    plugin = plugin_class()
    while (received := connection.receive()) is not None:
        message, frames = received
        if message["type"] == "hello":
            connection.send(_hello(plugin))
        elif message["type"] == "open":
            try:
                plugin.open(message["options"])
            except OptionError as error:
                connection.send({"type": "error", "message": str(error), "option": error.option})
            except Exception as error:
                traceback.print_exc()
                connection.send({"type": "error", "message": f"{type(error).__name__}: {error}"})
            else:
                connection.send({"type": "ready"})
        else:
            connection.send(_answer(plugin, message, frames, connection))
