"""Makes the fonts of signs that come with Briefpack: build.py DEJAVU_SANS_TTF NOTO_EMOJI_FOLDER OUT

Needs fontTools 4.66.1. The same inputs give the same bytes; README.md beside this file names them.
"""
import glob
import io
import os
import sys

from fontTools import subset
from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

# Letterlike forms, fractions, arrows, mathematics, technical, enclosed, boxes, geometry, signs, dingbats, more arrows.
SIGNS = [(0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x23FF), (0x2460, 0x27BF),
         (0x2900, 0x297F), (0x2B00, 0x2BFF)]
EMOJI = (
    "✅❌❎⌚⏰⏱⏲⏳⌛⭐🌟✨💡👍👎🚀🎉🎯📌📍📈📉📊📋📝📅📆📄📁📂📎🔗🔒🔓🔑🔍🔎💬💭📣📢📞📧💻🖥📱⚡🔥💥🏆🥇🥈🥉🏅🎓📚📖🛠🔧🔨🧩🧪🔬🧠💪👏🙌🤝👀👋🙏"
    "👉👈👆👇✋👌😀😃😄😁😊🙂😉😎🤔😕😞😢😮😅❓❔❗❕➕➖➗💰💵💶💷💳💼🏢🏠🌍🌎🌏🌐🗺🚩🏁🔔👤👥🧑👩👨💚💙💛🧡💜🟢🟡🔴🔵🟠🟣🟥🟩🟦🟨🔄🔁🆕🆗🚫⛔☕🍕🎂🎁"
    "🦀🐍🐹🐳🐧🐘🌱🌳☀🌧🔋🎤🎧🎬📷🎨🧭🚦🚧🚨🛑🗂🗑🧱🔩🧰🪜🤖👾🕐🕒🕘🕔📦🧾🗳🩺🏥🏫🏭🚗🚆✈🚢"
)
IDEOGRAPHIC_SPACE = 0x3000


def plain(font, unicodes):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.drop_tables += ["DSIG", "FFTM", "GPOS", "GSUB", "GDEF", "kern", "STAT", "MVAR", "HVAR", "vhea", "vmtx"]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=unicodes)
    cut.subset(font)
    return font


def named(font, name, copyright):
    table = font["name"]
    table.names = []
    for record, text in ((0, copyright), (1, name), (2, "Regular"), (3, name), (4, name), (6, name.replace(" ", ""))):
        table.setName(text, record, 3, 1, 0x409)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    return font


def signs(source):
    codes = [c for first, last in SIGNS for c in range(first, last + 1)]
    font = plain(TTFont(source), codes)
    blank = "ideographicspace"
    font["glyf"][blank] = TTGlyphPen(None).glyph()
    font["hmtx"][blank] = (font["head"].unitsPerEm, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[IDEOGRAPHIC_SPACE] = blank
    return named(font, "Briefpack Signs", "Made from DejaVu Sans; (c) 2003 Bitstream, Inc., changes in the public domain")


def emoji(folder):
    wanted, parts = {ord(c) for c in EMOJI}, []
    for path in sorted(glob.glob(os.path.join(folder, "noto-emoji-[0-9]*-400-normal.woff"))):
        font = TTFont(path)
        here = wanted & set(font.getBestCmap())
        if here:
            wanted -= here
            font.flavor = None
            part = io.BytesIO()
            plain(font, here).save(part)
            part.seek(0)
            parts.append(part)
    if wanted:
        sys.exit("not in the source: " + " ".join(f"U+{c:04X}" for c in sorted(wanted)))
    return named(Merger().merge(parts), "Briefpack Emoji", "Made from Noto Emoji; Copyright 2013 Google LLC")


if __name__ == "__main__":
    dejavu, noto, out = sys.argv[1:]
    for file, font in (("signs.ttf", signs(dejavu)), ("emoji.ttf", emoji(noto))):
        font.save(os.path.join(out, file))
        print(file, os.path.getsize(os.path.join(out, file)), "bytes", len(font.getBestCmap()), "characters")
