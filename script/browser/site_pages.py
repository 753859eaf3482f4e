"""The pages of a built site, found by what they are and not by their names alone."""
import re
from pathlib import Path

LANGUAGES = ("id", "en")
#: The lists at the foot of each page, in their order.
FOOT = ("search", "facts", "coverage", "glossary", "systems", "handouts", "safety")
#: Pages of running text on the home page, by their Indonesian names: one of each make.
FREE = {"session-pack": "paket-keluarga", "who-does-what": "siapa-mengerjakan-apa", "without-papers": "surat-belum-lengkap",
        "about": "tentang-situs", "calendar": "kalender"}
SHEETS = ("pulpit-insert", "leaflet", "tear-off-strips", "poster", "prayers", "read-aloud", "checklist", "discussion",
          "wallet-cards", "contact-boxes", "children")


class SitePages:
    def __init__(self, root):
        self.root = root
        self.texts = {path.relative_to(root).as_posix(): path.read_text() for path in sorted(root.rglob("*.html"))}
        self.discreet = [page for page, text in self.texts.items()
                         if re.fullmatch(r"(id|en)/[^/]+/[^/]+\.html", page) and 'rel="icon" href="data:,"' in text]
        self.kinds = self._kinds()

    def _kinds(self):
        """One page of every kind, in each language."""
        found = {"languages": ["index.html"], "not-found": ["404.html"], "harmless": ["satuan.html"],
                 "short-address": ["r/53.02.html"]}
        for language in LANGUAGES:
            for name, page in self._in(language):
                found.setdefault(name, []).append(page)
        for name, pages in found.items():
            if len(set(pages)) != len(pages) or len(pages) not in (1, len(LANGUAGES)):
                raise SystemExit(f"there is not one {name} page in each language: {pages}")
            missing = [page for page in pages if page not in self.texts]
            if missing:
                raise SystemExit(f"there is no {name} page: {missing}")
        return found

    def _in(self, language):
        home = f"{language}/index.html"
        nav = re.findall(r'href="([^"]+)"', re.search(r'<nav class="menu".*?</nav>', self.texts[home], re.S)[0])
        foot = re.findall(r'href="([^"#:]+)"', re.search(r'<footer.*?</footer>', self.texts[home], re.S)[0])
        lessons, regions, countries, contacts = (f"{language}/{page}" for page in nav)
        yield "home", home
        yield "lessons", lessons
        yield "regions", regions
        yield "countries", countries
        yield "contacts", contacts
        below = Path(lessons).parent.as_posix()
        ordinary = [page for page in self.texts if page.startswith(below + "/") and page != lessons
                    and page not in self.discreet and "refresh" not in self.texts[page]]
        score = [page for page in ordinary if 'class="tick stop"' in self.texts[page]]
        yield "lesson", max((page for page in ordinary if page not in score), key=lambda page: len(self.texts[page]))
        yield "score", score[0]
        yield "discreet-lesson", max((page for page in self.discreet if page.startswith(language)),
                                     key=lambda page: len(self.texts[page]))
        places = Path(regions).parent.as_posix()
        yield "province", f"{places}/nusa-tenggara-timur.html"
        yield "regency", f"{places}/kabupaten-timor-tengah-selatan.html"
        there = Path(countries).parent.as_posix()
        yield "country", max((page for page in self.texts if page.startswith(there + "/") and page != countries),
                             key=lambda page: len(self.texts[page]))
        lists = dict(zip(FOOT, dict.fromkeys(foot), strict=True))
        for name, page in lists.items():
            yield name, f"{language}/{page}"
        yield "sources", next(page for page in self.texts
                              if page.startswith(language) and '<li id="source-' in self.texts[page])
        for name, mark in (("channels", ' data-copy="'), ("save", '<div id="save"')):
            yield name, next(page for page in self.texts if page.startswith(language) and mark in self.texts[page])
        for name in FREE:
            yield name, f"{language}/{self._free_pages(language)[self._free_pages('id').index(f'{FREE[name]}.html')]}"
        yield from self._sheets(f"{language}/{Path(lists['handouts']).parent}/indonesia")

    def _free_pages(self, language):
        """The last list of the home page, which has one order in all languages."""
        last_list = self.texts[f"{language}/index.html"].rpartition('<ul class="columns">')[2].partition("</ul>")[0]
        return re.findall(r'<a href="([^"/#]+\.html)">', last_list)

    def _sheets(self, folder):
        """For the whole country, of each layout the sheet with the most on it."""
        for layout in SHEETS:
            sheets = [page for page in self.texts
                      if page.startswith(f"{folder}/") and f'<body class="{layout} ' in self.texts[page]]
            yield f"sheet-{layout}", max(sheets, key=lambda page: len(self.texts[page]))

    def all(self):
        """Every page of every kind, once."""
        return list(dict.fromkeys(page for pages in self.kinds.values() for page in pages))

    def sheets(self):
        """Of the pages of every kind those for paper."""
        return [page for kind, pages in self.kinds.items() if kind.startswith("sheet-") for page in pages]
