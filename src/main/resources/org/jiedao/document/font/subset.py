"""Copies and cuts the bundled faces out of the Debian packages texlive-lang-chinese, fonts-noto-cjk and fonts-noto-cjk-extra (see README.md)."""
import shutil
import subprocess
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

PAPER = Path(__file__).parent
WINDOW = PAPER.parent.parent / "ui" / "fonts"


def installed(package, name):
    files = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=True).stdout.split("\n")
    found = [f for f in files if f.endswith("/" + name)]
    return Path(found[0]) if found else sys.exit(f"{package} has no {name}")


def face_sc(package, collection, prefix):
    """The Simplified Chinese face of a Noto CJK collection: its glyphs have the mainland's forms."""
    for font in TTCollection(installed(package, collection)).fonts:
        if font["name"].getDebugName(4).startswith(prefix):
            return font
    sys.exit(f"no face {prefix} in {collection}")


def han(c):
    return 0x3400 <= c <= 0x9FFF or 0xF900 <= c <= 0xFAFF or 0x20000 <= c <= 0x323AF or c == 0x3007


def common(c):
    """ASCII, Latin-1, punctuation, symbols a street's papers use, CJK punctuation, full-width forms."""
    return (0x20 <= c <= 0x7E or 0xA0 <= c <= 0xFF or 0x2010 <= c <= 0x205E or 0x2100 <= c <= 0x22FF
            or 0x2460 <= c <= 0x24FF or 0x2500 <= c <= 0x27BF or 0x3000 <= c <= 0x303F or 0x3105 <= c <= 0x312F
            or 0x3200 <= c <= 0x33FF or 0xFE30 <= c <= 0xFE4F or 0xFF00 <= c <= 0xFFEF)


def cut(font, characters, family, style, to):
    options = subset.Options(layout_features=[], name_IDs=["*"], hinting=False, notdef_outline=True,
                             drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    full, post = f"{family} {style}", f"{family} {style}".replace(" ", "")
    for record in font["name"].names:
        new = {1: family, 2: style, 3: post, 4: full, 6: post.replace(style, "-" + style), 16: family, 17: style}.get(record.nameID)
        if new:
            font["name"].setName(new, record.nameID, record.platformID, record.platEncID, record.langID)
    cff = font["CFF "].cff
    cff.fontNames = [post.replace(style, "-" + style)]
    cff.topDictIndex[0].FullName, cff.topDictIndex[0].FamilyName = full, family
    font.save(to)
    print(to.name, len(characters), "characters,", to.stat().st_size // 1024, "KB")


# what headings of the window may name: all basic hanzi, and rare ones that are common in names
EVERYDAY = set(range(0x4E00, 0xA000)) | {ord(c) for c in "䶮𬭎𫖯𫘜𬍛𬀩𬱖"}

fandol = ["FandolFang-Regular.otf", "FandolKai-Regular.otf", "FandolHei-Regular.otf", "FandolSong-Bold.otf"]
for name in fandol:
    shutil.copyfile(installed("texlive-lang-chinese", name), PAPER / name)
every_fandol = set.intersection(*[set(TTFont(PAPER / name).getBestCmap()) for name in fandol])

serif = face_sc("fonts-noto-cjk-extra", "NotoSerifCJK-Light.ttc", "Noto Serif CJK SC")
cut(serif, {c for c in serif.getBestCmap() if common(c) or han(c) and c not in every_fandol},
    "Noto Serif SC Rare", "Regular", PAPER / "NotoSerifSC-Rare.otf")
# a page number must not bring 24,000 glyphs' tables into each letter
numbers = face_sc("fonts-noto-cjk", "NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC")
cut(numbers, {c for c in numbers.getBestCmap() if 0x20 <= c <= 0x7E or c in (0x2013, 0x2014)},
    "Noto Serif SC Numbers", "Regular", PAPER / "NotoSerifSC-Numbers.otf")
sans = face_sc("fonts-noto-cjk", "NotoSansCJK-Regular.ttc", "Noto Sans CJK SC")
cut(sans, {c for c in sans.getBestCmap() if common(c) or han(c)}, "Noto Sans SC", "Regular", WINDOW / "NotoSansSC-Regular.otf")
bold = face_sc("fonts-noto-cjk", "NotoSansCJK-Bold.ttc", "Noto Sans CJK SC")
cut(bold, {c for c in bold.getBestCmap() if common(c) or c in EVERYDAY}, "Noto Sans SC", "Bold", WINDOW / "NotoSansSC-Bold.otf")
