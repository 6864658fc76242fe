"""Tests of the example plugins: they are run as Tagline runs them, over pipes."""

import json
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import zlib
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
# The smallest PNG with a palette of two colours, one of them transparent.
PNG = b"\x89PNG\r\n\x1a\n" + b"".join(
    len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    for kind, data in [
        (b"IHDR", b"\0\0\0\1\0\0\0\1\1\3\0\0\0"), (b"PLTE", bytes(6)), (b"tRNS", b"\0"),
        (b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b"")])


class Program:
    """A plugin that runs, asked message by message."""

    def __init__(self, name):
        self.process = subprocess.Popen(
            [sys.executable, FOLDER / name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=False)
        self.greeting = self.ask({"type": "hello", "protocol": 1})

    def ask(self, message, frames=()):
        if frames:
            message = {**message, "frames": [len(frame) for frame in frames]}
        self.process.stdin.write(json.dumps(message).encode() + b"\n" + b"".join(frames))
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def extract(self, data):
        """What it says of a file, whose bytes it gets as it asks for them."""
        answer = self.ask({
            "type": "extract", "id": 1, "uri": "", "format": "PNG", "mime": "image/png", "bytes": len(data),
            "width": None, "height": None, "blocks": []})
        while "read" in answer:
            frames = [data[offset : offset + size] for offset, size in answer["read"]]
            answer = self.ask({"type": "read", "id": 1, "offsets": []}, frames)
        return answer

    def end(self):
        """Ends its input; answers its status."""
        self.process.stdin.close()
        self.process.stdout.close()
        return self.process.wait(timeout=10)


class PaletteTest(unittest.TestCase):
    def setUp(self):
        self.program = Program("palette.py")
        self.ready = self.program.ask({"type": "open", "options": {"group": "Palette"}, "limits": {}})

    def tearDown(self):
        self.assertEqual(self.program.end(), 0)

    def test_reads_the_palette(self):
        self.assertEqual(self.ready, {"type": "ready"})
        tags = {made["name"]: made for made in self.program.extract(PNG)["tags"]}
        self.assertEqual(tags["ColorType"]["printed"], "Palette")
        self.assertEqual(tags["Colors"]["value"], 2)
        self.assertEqual(tags["Transparency"]["value"], "Yes")

    def test_says_what_is_wrong_with_a_file_that_is_cut(self):
        for end in range(len(PNG)):
            answer = self.program.extract(PNG[:end])
            self.assertNotIn("error", answer, f"cut at {end}")
        self.assertEqual(self.program.extract(PNG[:20])["problems"][0]["code"], "truncated")


class SQLiteTest(unittest.TestCase):
    RECORD = {
        "version": "1", "fingerprint": "f", "path": "a.jpg", "format": "JPEG",
        "summary": {"taken": "2008-05-30T15:56:01", "model": "Acme One", "latitude": 43.5, "longitude": None}}

    def write(self, program, *versions):
        records = [json.dumps({**self.RECORD, "version": version}).encode() for version in versions]
        keys = [{"key": "file:///a.jpg", "sequence": index} for index in range(len(records))]
        return program.ask({"type": "write", "id": 2, "records": keys}, records)["outcomes"]

    def test_keeps_each_image_once(self):
        with tempfile.TemporaryDirectory() as folder:
            program = Program("sqlite_sink.py")
            program.ask({"type": "open", "options": {"path": f"{folder}/photos.db"}, "limits": {}})
            self.assertEqual(self.write(program, "1", "1", "2"), ["accepted", "existing", "accepted"])
            self.assertEqual(program.ask({"type": "flush", "id": 3}), {"id": 3})
            rows = sqlite3.connect(f"{folder}/photos.db").execute("select uri, version, camera from images").fetchall()
            self.assertEqual(rows, [("file:///a.jpg", "2", "Acme One")])
            self.assertEqual(program.ask({"type": "close", "id": 4}), {"id": 4})
            self.assertEqual(program.end(), 0)

    def test_says_so_if_there_is_no_such_folder(self):
        program = Program("sqlite_sink.py")
        answer = program.ask({"type": "open", "options": {"path": "/no/such/folder/photos.db"}, "limits": {}})
        self.assertEqual(answer["type"], "error")
        self.assertIn("unable to open", answer["message"])
        program.end()


if __name__ == "__main__":
    unittest.main()
