"""The eyes of the check 'zim': zim.py FILE TODAY"""
import posixpath
import re
import struct
import sys
from pathlib import Path
from urllib.parse import unquote

from libzim.reader import Archive
from libzim.search import Query, Searcher
from libzim.suggestion import SuggestionSearcher

root = Path(__file__).resolve().parents[2]
archive = Archive(Path(sys.argv[1]))
today = sys.argv[2]


def check(holds, words):
    if not holds:
        sys.exit(words)


def read(path):
    return bytes(archive.get_entry_by_path(path).get_item().content)


def links(path, text):
    """What an entry needs or leads to within the file: path and fragment."""
    body = re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.S)
    for tag, link in re.findall(r'<(a|img|link|script|source)\b[^>]*?\s(?:href|src)="([^"]*)"', body):
        if re.match(r"[a-z]+:", link):
            check(tag != "a" or ".example" not in link or "lembaga.example" in link,
                  f"{path} leads to an address that is not there, {link}")
            continue
        check(not link.startswith("/"), f"{path} leads to {link}, which is no place in a file")
        link, _, fragment = link.partition("#")
        yield posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(link))) if link else path, fragment


check(archive.check() and archive.has_checksum, "libzim does not take the file")
check(archive.get_metadata("Date").decode() == today, "the file bears another day")
check(archive.get_metadata("Language") == b"ind,eng", "the file names other languages")
for name in ("Title", "Description", "LongDescription", "Creator", "Publisher", "Name", "License", "Source"):
    check(archive.get_metadata(name), f"the file has no '{name}'")
check(len(archive.get_metadata("Title").decode()) <= 30 and len(archive.get_metadata("Description").decode()) <= 80,
      "Kiwix has no room for the title or the description")
picture = bytes(archive.get_illustration_item(48).content)
check(picture[:8] == b"\x89PNG\r\n\x1a\n" and struct.unpack(">II", picture[16:24]) == (48, 48),
      "the picture is not 48 by 48")
check(archive.main_entry.get_item().path == "index.html", "the file begins with another page")

# From the first page, by links alone.
pages, todo = {}, ["index.html"]
while todo:
    path = todo.pop()
    if path in pages:
        continue
    check(archive.has_entry_by_path(path), f"{path} is not in the file")
    item = archive.get_entry_by_path(path).get_item()
    pages[path] = bytes(item.content).decode() if item.mimetype == "text/html" else ""
    found = list(links(path, pages[path]))
    for target, fragment in found:
        check(archive.has_entry_by_path(target), f"{path} leads to {target}, which is not in the file")
        check(not fragment or f'id="{fragment}"' in read(target).decode(), f"{path} leads to {target}#{fragment}")
        todo.append(target)
check(len(pages) > 2000, f"only {len(pages)} entries")
check(len(pages) == archive.entry_count, f"links lead to {len(pages)} of {archive.entry_count} entries")
has_pictures = any(path.endswith(".png") for path in pages)
check(f"_pictures:{'yes' if has_pictures else 'no'};" in archive.get_metadata("Tags").decode(),
      f"the file has {'' if has_pictures else 'no '}pictures, and its tags say something else")
for path, text in pages.items():
    if path == "satuan.html" or not text:
        continue
    check("Content-Security-Policy" not in text, f"{path} forbids what Kiwix adds to it")
    check(re.search(r'<p class="care[^"]*" lang="[a-z]+">(Salinan dari|A copy of) ', text),
          f"{path} does not say its day")
    near = re.search(r'class="exit" href="([^"]*)"', text)
    check(near and posixpath.normpath(posixpath.join(posixpath.dirname(path), near[1])) == "satuan.html",
          f"{path} has no way out within the file")
for path in ("id/nomor-bantuan.html", "id/daerah/kota-kupang.html"):
    check("Lewat " in pages[path], f"{path} does not say until when its numbers hold")

slugs = {slug for lesson in (root / "content/lessons").glob("*/lesson.yml") if "discreet: true" in lesson.read_text()
         for text in lesson.parent.glob("*.md") for slug in re.findall(r"^slug: *(\S+)", text.read_text(), re.M)}
check(len(slugs) > 1, "there are no discreet lessons, so this proves nothing")
for path, text in pages.items():
    check(not any(f"{slug}.html" in text + path for slug in slugs), f"{path} names a discreet page")


def search(words, limit=30):
    return list(Searcher(archive).search(Query().set_query(words)).getResults(0, limit))


def suggest(words):
    return list(SuggestionSearcher(archive).suggest(words).getResults(0, 10))


for words, wanted in [("kota kupang", "id/daerah/kota-kupang.html"), ("paspor", "id/pelajaran/dokumen-wajib.html"),
                      ("passport", "en/lessons/required-papers.html"), ("malaysia", "id/negara-tujuan/malaysia.html")]:
    check(wanted in search(words), f"'{words}' does not find {wanted}: {search(words)}")
check("id/daerah/kabupaten-ngada.html" in suggest("ngada"), f"a region is not found by its name: {suggest('ngada')}")
found = {words: set(search(words, 3000)) for words in ("ditempatkan", "tempat")}
check(found["ditempatkan"] & found["tempat"], "no forms of a word are found together")
check(not any("satuan" in path or "/cetak/kota" in path for path in search("satuan inci kaki mil", 50)),
      "the harmless page is found")
