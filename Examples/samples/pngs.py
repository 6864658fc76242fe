"""PNG samples: text in all its chunks, before and after the pixels (PNG specification, third edition, section 11.3)."""

import json
import struct
import zlib
from io import BytesIO

import scenes
import tiffs


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def text(keyword, value):
    return chunk(b"tEXt", keyword.encode("latin-1") + b"\0" + value.encode("latin-1"))


def compressed_text(keyword, value):
    return chunk(b"zTXt", keyword.encode("latin-1") + b"\0\0" + zlib.compress(value.encode("latin-1"), 9))


def international_text(keyword, value, language="", translated="", compressed=False):
    data = value.encode()
    return chunk(
        b"iTXt",
        keyword.encode("latin-1") + b"\0" + bytes([compressed, 0]) + language.encode() + b"\0"
        + translated.encode() + b"\0" + (zlib.compress(data, 9) if compressed else data))


def png(scene, size=(256, 192), before=(), after=(), mode="RGB"):
    """A drawn PNG with further chunks before its first IDAT and after its last."""
    out = BytesIO()
    image = scenes.draw(scene, size, grain=0)
    (image.quantize(32) if mode == "P" else image.convert(mode)).save(out, "PNG", optimize=True)
    data = out.getvalue()
    first, end = data.index(b"IDAT") - 4, len(data) - 12
    return data[:first] + b"".join(before) + data[first:end] + b"".join(after) + data[end:]


def animation():
    out = BytesIO()
    frames = [scenes.draw(name, (120, 80), grain=0).convert("P") for name in ("sunset", "lighthouse", "city")]
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:], duration=200, loop=0)
    return out.getvalue()


def workflow():
    """What a node editor for image generation stores: the graph it ran, and the graph as it is drawn."""
    prompt = {
        "3": {"class_type": "KSampler", "inputs": {
            "seed": 8675309, "steps": 24, "cfg": 6.5, "sampler_name": "euler", "scheduler": "normal", "denoise": 1.0,
            "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]}},
        "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "example-xl.safetensors"}},
        "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 256, "height": 192, "batch_size": 1}},
        "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "misty mountains at dawn, läuft", "clip": ["4", 1]}},
        "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "people, text", "clip": ["4", 1]}},
    }
    nodes = [{"id": int(key), "type": node["class_type"], "pos": [90 * k, 40]}
             for k, (key, node) in enumerate(prompt.items())]
    return json.dumps(prompt), json.dumps({"last_node_id": 7, "nodes": nodes, "version": 0.4})


PARAMETERS = """lighthouse at dusk, oil painting, warm light
Negative prompt: people, text, watermark
Steps: 28, Sampler: DPM++ 2M Karras, CFG scale: 7, Seed: 20240229, Size: 256x192, Model: example-xl"""


def samples():
    """Path -> bytes of the PNG samples."""
    prompt, graph = workflow()
    comment = json.dumps({"prompt": "a red flower, macro", "steps": 28, "sampler": "k_euler", "seed": 42, "scale": 5.0})
    exif = tiffs.Writer("<").file(tiffs.Directory({
        271: tiffs.text("Google"), 272: tiffs.text("Pixel 6"), 274: (tiffs.SHORT, [1]),
        306: tiffs.text("2022:12:24 17:00:00")}))
    return {
        "png/screenshot.png": png("screen", before=[
            chunk(b"gAMA", struct.pack(">I", 45455)),
            chunk(b"pHYs", struct.pack(">IIB", 5669, 5669, 1)),
            chunk(b"tIME", struct.pack(">HBBBBB", 2024, 2, 29, 12, 30, 15)),
            text("Software", "Window Shot 3.2"), text("Creation Time", "Thu, 29 Feb 2024 13:30:15 +0100"),
            compressed_text("Description", "A window with lines of code. " * 12),
            international_text("Title", "Bildschirmfoto für Jürgen", "de", "Titel"),
            international_text("Author", "山田太郎", "ja", "作者", compressed=True)]),
        "png/exif.png": png("forest", before=[chunk(b"eXIf", exif)]),
        "png/text-after-pixels.png": png("city", after=[
            text("Comment", "Written after the pixels"), text("Copyright", "\xa9 2021 City Archive")]),
        "png/palette.png": png("chart", before=[chunk(b"tRNS", bytes([0, 128])), text("Source", "Scanner")], mode="P"),
        "png/animated.png": animation(),
        "generated/parameters.png": png("lighthouse", before=[text("parameters", PARAMETERS)]),
        "generated/node-graph.png": png("mountains", before=[
            international_text("prompt", prompt), text("workflow", graph)]),
        "generated/comment-json.png": png("flower", before=[
            text("Title", "AI generated image"), text("Software", "Example Diffusion 1.2"), text("Comment", comment)]),
    }
