"""Small drawn pictures, each recognisable at a glance. The same name and size always give the same pixels."""

import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont


def sky(size, top, bottom):
    """A vertical gradient between two colours."""
    ramp = Image.linear_gradient("L").resize(size)
    return Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), ramp)


def ridge(draw, size, base, height, colour, rng):
    """A range of hills across the picture."""
    width, bottom = size
    phases = [(rng.uniform(0, math.tau), rng.uniform(1, 2.5) * k, height / k) for k in (1, 2, 5)]
    outline = [
        (x, base - sum(a * (0.5 + 0.5 * math.sin(p + f * math.tau * x / width)) for p, f, a in phases))
        for x in range(0, width + 4, 4)
    ]
    draw.polygon([(0, bottom), *outline, (width, bottom)], fill=colour)


def mountains(size, rng):
    picture = sky(size, (52, 96, 160), (236, 214, 190))
    draw = ImageDraw.Draw(picture)
    width, height = size
    for step in range(4):
        shade = 150 - 34 * step
        ridge(draw, size, height * (0.55 + 0.14 * step), height * 0.16, (shade - 20, shade, shade - 5), rng)
    return picture


def sunset(size, rng):
    picture = sky(size, (58, 38, 98), (252, 168, 84))
    draw = ImageDraw.Draw(picture)
    width, height = size
    horizon = int(height * 0.62)
    x, y, r = width * 0.62, horizon - height * 0.08, height * 0.11
    draw.ellipse((x - r, y - r, x + r, y + r), fill=(255, 232, 160))
    draw.rectangle((0, horizon, width, height), fill=(46, 52, 92))
    for _ in range(70):
        row = rng.randint(horizon + 2, height - 1)
        near = (row - horizon) / (height - horizon)
        centre = rng.gauss(x, 12 + 60 * near)
        half = 3 + 16 * near
        draw.line((centre - half, row, centre + half, row), fill=(250, 176, 104), width=1 + int(2 * near))
    return picture


def city(size, rng):
    picture = sky(size, (10, 14, 34), (70, 60, 96))
    draw = ImageDraw.Draw(picture)
    width, height = size
    x = 0
    while x < width:
        w, h = rng.randint(width // 14, width // 8), rng.randint(height // 4, height * 3 // 4)
        draw.rectangle((x, height - h, x + w, height), fill=(24, 26, 40 + rng.randint(0, 16)))
        for wx in range(x + 4, x + w - 5, 8):
            for wy in range(height - h + 5, height - 6, 11):
                if rng.random() < 0.45:
                    draw.rectangle((wx, wy, wx + 3, wy + 5), fill=(255, 214, 120 + rng.randint(0, 60)))
        x += w + 2
    return picture


def forest(size, rng):
    picture = sky(size, (150, 190, 206), (210, 222, 190))
    draw = ImageDraw.Draw(picture)
    width, height = size
    for depth in range(3):
        for _ in range(16):
            x, tall = rng.randint(0, width), height * (0.35 + 0.15 * depth) * rng.uniform(0.7, 1.1)
            foot, half = height * (0.74 + 0.12 * depth), tall * 0.2
            for tier in range(3):
                top = foot - tall + tier * tall * 0.24
                spread = half * (0.6 + 0.25 * tier)
                draw.polygon(
                    [(x, top), (x - spread, top + tall * 0.4), (x + spread, top + tall * 0.4)],
                    fill=(70 - 20 * depth, 118 - 22 * depth, 74 - 18 * depth),
                )
    return picture


def flower(size, rng):
    picture = sky(size, (66, 110, 64), (24, 52, 30)).filter(ImageFilter.GaussianBlur(2))
    draw = ImageDraw.Draw(picture)
    cx, cy, r = size[0] * 0.5, size[1] * 0.48, min(size) * 0.2
    turn = rng.uniform(0, 1)
    for ring, colour in ((1.0, (214, 76, 120)), (0.7, (240, 128, 160))):
        for k in range(8):
            angle = turn + ring + k * math.tau / 8
            px, py, pr = cx + math.cos(angle) * r * ring, cy + math.sin(angle) * r * ring, r * 0.55 * ring
            draw.ellipse((px - pr, py - pr, px + pr, py + pr), fill=colour)
    draw.ellipse((cx - r / 3, cy - r / 3, cx + r / 3, cy + r / 3), fill=(248, 206, 70))
    return picture


def portrait(size, rng):
    picture = sky(size, (188, 176, 160), (120, 108, 100))
    draw = ImageDraw.Draw(picture)
    cx, cy, r = size[0] * 0.5, size[1] * 0.42, min(size) * 0.2
    draw.ellipse((cx - 2.2 * r, cy + 1.1 * r, cx + 2.2 * r, cy + 5 * r), fill=(44, 70, 110))
    draw.ellipse((cx - 1.1 * r, cy - 1.5 * r, cx + 1.1 * r, cy + r), fill=(58, 40, 30))
    draw.ellipse((cx - 0.85 * r, cy - 1.1 * r, cx + 0.85 * r, cy + 1.2 * r), fill=(226, 182, 150))
    for side in (-1, 1):
        ex = cx + side * 0.35 * r
        draw.ellipse((ex - 0.09 * r, cy - 0.2 * r, ex + 0.09 * r, cy), fill=(40, 34, 30))
    draw.arc((cx - 0.4 * r, cy + 0.1 * r, cx + 0.4 * r, cy + 0.75 * r), 20, 160, fill=(150, 70, 70), width=3)
    return picture


def lighthouse(size, rng):
    picture = sunset(size, rng)
    draw = ImageDraw.Draw(picture)
    width, height = size
    x, foot, top, half = width * 0.24, height * 0.8, height * 0.2, width * 0.03
    draw.polygon([(x - width * 0.2, height), (x, foot - 12), (x + width * 0.24, height)], fill=(34, 32, 40))
    for band in range(5):
        y0, y1 = top + (foot - top) * band / 5, top + (foot - top) * (band + 1) / 5
        draw.rectangle((x - half, y0, x + half, y1), fill=(204, 60, 50) if band % 2 else (240, 236, 228))
    draw.ellipse((x - half, top - 2 * half, x + half, top), fill=(255, 244, 180))
    return picture


def chart(size, rng):
    """A colour chart, as photographed to calibrate a camera."""
    picture = Image.new("RGB", size, (30, 30, 30))
    draw = ImageDraw.Draw(picture)
    columns, rows = 6, 4
    w, h = size[0] / columns, size[1] / rows
    for row in range(rows):
        for column in range(columns):
            grey = 255 - 45 * column
            colour = (grey, grey, grey) if row == rows - 1 else tuple(rng.randint(30, 230) for _ in range(3))
            draw.rectangle((column * w + 4, row * h + 4, (column + 1) * w - 4, (row + 1) * h - 4), fill=colour)
    return picture


def page(size, rng, heading="Minutes of the meeting"):
    """A scanned page of text."""
    picture = Image.new("RGB", size, (250, 248, 240))
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default()
    draw.text((24, 20), heading, fill=(20, 20, 20), font=font)
    words = "the council met at noon to hear how far the harbour wall had come since spring".split()
    for y in range(48, size[1] - 24, 14):
        line = " ".join(rng.choice(words) for _ in range(max(1, size[0] // 48)))
        draw.text((24, y), line, fill=(50, 50, 54), font=font)
    return picture


def screen(size, rng):
    """A window on a desktop."""
    picture = sky(size, (42, 84, 140), (90, 150, 170))
    draw = ImageDraw.Draw(picture)
    width, height = size
    box = (width // 8, height // 8, width * 7 // 8, height * 7 // 8)
    draw.rectangle(box, fill=(246, 246, 248))
    draw.rectangle((box[0], box[1], box[2], box[1] + 18), fill=(210, 210, 216))
    for k, colour in enumerate(((236, 96, 90), (244, 190, 80), (98, 196, 84))):
        x = box[0] + 8 + 14 * k
        draw.ellipse((x, box[1] + 5, x + 8, box[1] + 13), fill=colour)
    for y in range(box[1] + 30, box[3] - 14, 13):
        indent = rng.choice((0, 12, 24))
        draw.rectangle((box[0] + 10 + indent, y, box[0] + indent + rng.randint(60, width // 2), y + 5), fill=(120, 130, 150))
    return picture


SCENES = {f.__name__: f for f in
          (mountains, sunset, city, forest, flower, portrait, lighthouse, chart, page, screen)}


def draw(name, size=(480, 320), grain=5):
    """The scene of that name, with a little film grain."""
    rng = random.Random(f"{name} {size}")
    picture = SCENES[name](size, rng)
    if grain:
        noise = Image.frombytes("L", size, rng.randbytes(size[0] * size[1]))
        noise = noise.point(lambda v: v * grain // 255)
        picture = ImageChops.subtract(picture, Image.merge("RGB", (noise,) * 3))
    return picture
