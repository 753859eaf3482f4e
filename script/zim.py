"""Packs a folder that `suluh pack --all` made into one ZIM file: zim.py FOLDER ICON.png FILE

The order of the files, one worker and identifiers that are made from the content give the same bytes each time: libzim
draws the identifiers of the file and of its two indexes by lot."""
import datetime
import hashlib
import json
import os
import sys
import tempfile
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from libzim.reader import Archive
from libzim.writer import Creator, FileProvider, Hint, IndexData, Item

# ISO 639-3 of ISO 639-1, for the languages in which such a site may be written; tags of three letters are theirs
# already.
ISO_639_3 = {
    "ar": "ara", "en": "eng", "fr": "fra", "hi": "hin", "id": "ind", "ja": "jpn", "jv": "jav", "km": "khm", "ko": "kor",
    "ms": "msa", "my": "mya", "nl": "nld", "pt": "por", "su": "sun", "ta": "tam", "th": "tha", "tl": "tgl", "vi": "vie",
    "zh": "zho",
}
TYPES = {".html": "text/html", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp",
         ".gif": "image/gif", ".svg": "image/svg+xml"}
PICTURES = {ending for ending, kind in TYPES.items() if kind.startswith("image/")}
# A ZIM file begins with these four bytes and two version numbers; its identifier comes after them (openZIM, "ZIM file
# format"). The last 16 bytes are the MD5 of all others.
ZIM_MAGIC, ZIM_ID_AT, MD5_SIZE = b"ZIM\x04", 8, 16
# An index of Xapian begins with its name, the version of its format and its identifier.
XAPIAN_MAGIC = b"\x0f\x0dXapian Glass"
XAPIAN_ID_AT = len(XAPIAN_MAGIC) + 2
ID_SIZE = 16


class Page(HTMLParser):
    """The title of a page, and the words of its main part without what stands on every page."""

    LEFT_OUT = {"nav", "script", "style", "svg", "head"}
    EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

    def __init__(self, html):
        super().__init__()
        self.open, self.title, self.words, self.marks = [], "", [], set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.marks.update((attributes.get("class") or "").split(), (attributes.get("content") or "").split())
        if tag not in self.EMPTY:
            self.open.append(tag)

    @property
    def is_found(self):
        """Neither the harmless page to which others are left, nor a sheet once more for each region."""
        return "exit" in self.marks and not {"paper", "noindex"} <= self.marks

    def handle_endtag(self, tag):
        while tag in self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        if "title" in self.open and "svg" not in self.open:
            self.title += data
        elif "main" in self.open and not self.LEFT_OUT.intersection(self.open):
            self.words.append(data)


class Words(IndexData):
    """What is found of a page: without accents, as libzim takes them from what is asked."""

    def __init__(self, title, words):
        super().__init__()
        self.title, self.words = title, words

    def has_indexdata(self):
        return True

    def get_title(self):
        return plain(self.title)

    def get_content(self):
        return plain(" ".join(" ".join(self.words).split()))

    def get_keywords(self):
        return ""

    def get_wordcount(self):
        return len(self.get_content().split())

    def get_position(self):
        return None


class File(Item):
    def __init__(self, folder, path, names):
        super().__init__()
        self.file, self.path, self.page = folder / path, path, None
        if self.file.suffix == ".html":
            self.page = Page(self.file.read_text())
            self.title = self.page.title
            for name in names:
                self.title = self.title.removesuffix(f" · {name}")

    @property
    def is_found(self):
        return self.page is not None and self.page.is_found

    def get_path(self):
        return self.path

    def get_title(self):
        return self.title if self.is_found else ""

    def get_mimetype(self):
        kind = TYPES.get(self.file.suffix)
        if kind is None:
            sys.exit(f"{self.path} is of no kind that a copy may hold")
        return kind

    def get_contentprovider(self):
        return FileProvider(self.file)

    def get_hints(self):
        return {Hint.FRONT_ARTICLE: self.is_found}

    def get_indexdata(self):
        return Words(self.title, self.page.words) if self.is_found else None


def plain(text):
    letters = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def shortened(text, limit):
    """At most so many letters, cut between words."""
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def metadata(about):
    tags = about["languages"].split(",")
    unknown = [tag for tag in tags if len(tag) != 3 and tag not in ISO_639_3]
    if unknown:
        sys.exit(f"script/zim.py does not know the three letters (ISO 639-3) of the language '{unknown[0]}'")
    names = [about[f"name-{tag}"] for tag in tags]
    descriptions = [about[f"description-{tag}"] for tag in tags]
    host = urlsplit(about["address"]).netloc
    has_pictures = "yes" if any(Path(entry["path"]).suffix in PICTURES for entry in about["files"]) else "no"
    return names, [ISO_639_3.get(tag, tag) for tag in tags], {
        "Title": shortened(names[0], 30), "Description": shortened(descriptions[0], 79),
        "LongDescription": "\n".join(descriptions), "Creator": about["publisher"], "Publisher": about["publisher"],
        "Name": f"{host}_{tags[0] if len(tags) == 1 else 'mul'}_all", "Source": about["address"],
        "License": about["licence"], "Scraper": "suluh", "Tags": f"_ftindex:yes;_pictures:{has_pictures};_videos:no",
        "Date": datetime.date.fromisoformat(about["today"]),
    }


def write(folder, icon, file):
    about = json.loads((folder / "manifest.json").read_text())
    names, languages, texts = metadata(about)
    # The words of one language only can be reduced to their stems; those of the others are found as they are written.
    with Creator(file).config_nbworkers(1).config_indexing(True, languages[0]) as creator:
        creator.set_mainpath("index.html")
        creator.add_illustration(48, icon.read_bytes())
        creator.add_metadata("Language", ",".join(languages))
        for name, text in texts.items():
            creator.add_metadata(name, text)
        for entry in about["files"]:
            creator.add_item(File(folder, entry["path"], names))


def settle(file):
    """Puts identifiers that follow from the content in the place of those drawn by lot."""
    data = bytearray(file.read_bytes())
    places = [ZIM_ID_AT]
    start = data.find(XAPIAN_MAGIC)
    while start >= 0:
        places.append(start + XAPIAN_ID_AT)
        start = data.find(XAPIAN_MAGIC, start + 1)
    if not data.startswith(ZIM_MAGIC) or len(places) != 3:
        sys.exit(f"this version of libzim writes {len(places) - 1} indexes where two are expected")
    for place in places:
        data[place:place + ID_SIZE] = bytes(ID_SIZE)
    data[-MD5_SIZE:] = bytes(MD5_SIZE)
    content = hashlib.sha256(data).digest()
    for number, place in enumerate(places):
        mark = bytearray(hashlib.sha256(content + bytes([number])).digest()[:ID_SIZE])
        # A UUID made from a digest (RFC 9562, version 8).
        mark[6], mark[8] = mark[6] & 0x0F | 0x80, mark[8] & 0x3F | 0x80
        data[place:place + ID_SIZE] = mark
    data[-MD5_SIZE:] = hashlib.md5(data[:-MD5_SIZE]).digest()
    file.write_bytes(data)


folder, icon, target = map(Path, sys.argv[1:])
with tempfile.TemporaryDirectory(dir=target.parent, prefix=".zim-") as work:
    file = Path(work) / target.name
    write(folder, icon, file)
    settle(file)
    archive = Archive(file)
    if not archive.check():
        sys.exit("libzim does not take the file that it wrote")
    file.chmod(0o644)
    os.replace(file, target)
print(f"{target}: {archive.article_count} pages, {target.stat().st_size / 1e6:.1f} MB", file=sys.stderr)
