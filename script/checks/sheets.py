"""The eyes of the check 'sheets'.

  sheets.py look SHEETS SITE     PDFs of one province in both papers and languages, beside the site's pages
  sheets.py inspect SHEETS SITE  some PDFs, without reading them as copies
  sheets.py widest N             codes of the regions whose names are the widest, one a line
  sheets.py random N SEED        region, language and paper of N random sheets
  sheets.py offices CONTENT DAY CODE…  gives regions as many contacts of their own as boxes hold
  sheets.py browser SITE         how many pages a browser prints
  sheets.py worker CACHE         what the worker does with passages in another language, pictures and too many words
"""
import csv
import random
import re
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SIZES = {  # points, by paper and whether the page is whole, half, or lies on its side
    "a4": {"whole": (595.3, 841.9), "half": (419.5, 595.3), "wide": (841.9, 595.3)},
    "f4": {"whole": (609.4, 935.4), "half": (467.7, 609.4), "wide": (935.4, 609.4)},
}
PRINT_COPIES = ("lipat", "ubin")
problems = []


def problem(path, words):
    problems.append(f"{Path(path).parent.parent.name}/{Path(path).name}: {words}")


def output(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def handouts():
    """Kind and page count of each handout by the slugs of its texts."""
    found = {}
    for folder in (ROOT / "content/handouts").iterdir():
        record = (folder / "handout.yml").read_text()
        kind = re.search(r"^kind: (\S+)", record, re.M)[1]
        pages = re.search(r"^pages: (\d+)", record, re.M)
        for text in folder.glob("*.md"):
            slug = re.search(r"^slug: (\S+)", text.read_text(), re.M)[1]
            found[slug] = (kind, int(pages[1]) if pages else 1)
    return found


class Sheet:
    """A PDF with what its name says of it: `poster-tanya-tiga-a4-ubin.pdf`."""

    def __init__(self, path, known):
        self.path, self.language = path, path.parent.parent.name
        self.slug, self.paper, self.form = re.fullmatch(r"(.+)-(a4|f4)(?:-(.+))?", path.stem).groups()
        self.kind, self.page_count = known[self.slug]

    def expected(self):
        """Pages, and the shape of each."""
        if self.form == "ubin":
            return 2 * self.page_count, "wide"
        if self.form in ("lipat", "satu-sisi"):
            return self.page_count // 2, "wide"
        if self.kind == "prayers":
            return self.page_count, "wide"
        return self.page_count, "half" if self.kind == "leaflet" else "whole"


class Page(HTMLParser):
    """What a page of the site says of a sheet: the numbers of its contacts in order, all numbers of its box."""

    def __init__(self, path):
        super().__init__()
        self.contacts, self.is_number = [], False
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        self.is_number = "number" in (dict(attributes).get("class") or "").split()

    def handle_data(self, data):
        if self.is_number and data.strip() and data.strip() not in self.contacts:
            self.contacts.append(data.strip())
        self.is_number = False


def look(sheets, site):
    known = handouts()
    found = [Sheet(path, known) for path in sorted(Path(sheets).glob("*/*/*.pdf"))]
    missing = set(known) - {sheet.slug for sheet in found}
    if missing:
        problems.append(f"no sheet was made of {', '.join(sorted(missing))}")
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda sheet: inspect(sheet, Path(site)), found))
        legible = list(pool.map(read_copy, [s for s in found if s.paper == "a4" and s.form is None]))
    check_boxes(found)
    finish(f"{len(found)} sheets are as they should be; a copy in one bit kept all digits and "
           f"{min(legible):.0%} to {max(legible):.0%} of the words of {len(legible)}.\n{ink()}")


def check_boxes(sheets):
    """A box of the sheet of boxes covers each box that it is pasted over."""
    for sheet in sheets:
        if sheet.kind not in ("pulpit-insert", "checklist", "discussion", "cadre-sheet", "children"):
            continue
        box = frame(pictures(sheet.path, "-r", "127", "-gray")[-1])
        for cover in sheets:
            if cover.kind != "contact-boxes" or (cover.language, cover.paper) != (sheet.language, sheet.paper):
                continue
            width, height = frame(pictures(cover.path, "-r", "127", "-gray")[0])
            if box[0] < 100 or box[1] < 35:
                problem(sheet.path, f"no box was found, only one of {box[0]:.1f} × {box[1]:.1f} mm")
            elif box[0] > width + 0.4 or box[1] > height + 0.4:
                problem(sheet.path, f"its box of {box[0]:.1f} × {box[1]:.1f} mm is larger than the {width:.1f} × "
                                    f"{height:.1f} mm that are pasted over it")


def frame(image):
    """Width and height in millimetres of the last box with a dashed frame at the left edge of the safe area."""
    dots = image.point(lambda value: 255 if value < 128 else 0)
    scale = 127 / 25.4  # dots to a millimetre
    gap = 2 * scale  # of dashes; less than what stands in a box is away from its frame
    edge = int((dots.width - 190 * scale) / 2)
    rows = dots.crop((edge, 0, edge + 2, dots.height)).resize((1, dots.height), 4).tobytes()
    sides = [part for part in runs(rows, gap) if part[1] - part[0] > 30 * scale]
    if not sides:
        return 0, 0
    top, bottom = sides[-1]
    for row in range(int(bottom - 30 * scale), top - 1, -1):
        line = dots.crop((edge, row, dots.width, row + 1)).tobytes()
        start, end = (runs(line, gap) or [(0, 0)])[0]
        if start < gap and end > 100 * scale:
            return end / scale, (bottom - row) / scale
    return 0, (bottom - top) / scale


def runs(dots, gap):
    """From where to where something is black, in which white is at most so long."""
    found = []
    for place, dot in enumerate(dots):
        if dot and found and place - found[-1][1] <= gap:
            found[-1][1] = place
        elif dot:
            found.append([place, place])
    return found


def inspect_all(sheets, site):
    known = handouts()
    found = [Sheet(path, known) for path in sorted(Path(sheets).glob("*/*/*.pdf"))]
    if not found:
        problems.append(f"there is no sheet in {sheets}")
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda sheet: inspect(sheet, Path(site)), found))
    finish(f"{len(found)} sheets for people who go to another country are as they should be.\n{ink()}")


def ink():
    """The blackest page of each kind."""
    return "Solid black, and all ink: " + ", ".join(
        f"{kind} {black:.1%} and {all_ink:.1%}" for kind, (black, all_ink) in sorted(INK.items())) + "."


def inspect(sheet, site):
    path = sheet.path
    info = dict(re.findall(r"^([^:]+):\s*(.*)$", output("pdfinfo", path), re.M))
    pages, shape = sheet.expected()
    if int(info["Pages"]) != pages:
        problem(path, f"{info['Pages']} pages, not {pages}")
    size = [float(part) for part in re.findall(r"[\d.]+", info["Page size"])[:2]]
    if any(abs(a - b) > 0.6 for a, b in zip(size, SIZES[sheet.paper][shape])):
        problem(path, f"a page of {info['Page size']}")
    if (info["Tagged"] == "yes") != (sheet.form not in PRINT_COPIES):
        problem(path, f"tagged: {info['Tagged']}")
    fonts = output("pdffonts", path).splitlines()[2:]
    if languages(path) != {sheet.language}:
        problem(path, "it does not say its language")
    for font in fonts:
        if not re.match(r"[A-Z]{6}\+Andika", font) or " yes yes yes " not in font:
            problem(path, f"a font that is not Andika, or not inside: {font}")
    text = output("pdftotext", "-raw", path, "-")
    check_words(sheet, text, site)
    check_sizes(sheet)
    check_ink(sheet)
    if sheet.kind == "wallet-cards":
        check_backs(sheet)
    if sheet.form != "ubin":
        check_code(sheet, text)


def languages(path):
    """Every language that a PDF says something is in."""
    data = path.read_bytes()
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.S):
        try:
            data += zlib.decompressobj().decompress(stream)
        except zlib.error:
            pass  # A font or a picture.
    return {name.decode() for name in re.findall(rb"/Lang ?\(([a-z-]+)\)", data)}


DRAFT = {"id": "CONTOH", "en": "SAMPLE"}


def plain(text):
    return re.sub(r"\s+", " ", text)


def check_words(sheet, text, site):
    """The numbers stand in the order in which to try them; code and days are on each page."""
    for page in text.split("\f")[:-1]:
        if not re.search(r"(Kode|Code) ([0-9.]+|[A-Z]{2})-[A-Z]+", page):
            problem(sheet.path, "a page without edition code")
        if not re.search(r"(Teks berlaku sampai|Text valid until) \d+ \w+ \d{4}", plain(page)):
            problem(sheet.path, "a page that does not say how long it holds")
        if not re.search(DRAFT[sheet.language], plain(page)):
            problem(sheet.path, "a page that does not say it is only to be looked at")
    web = site / sheet.language / {"id": "cetak", "en": "print"}[sheet.language] / sheet.path.parent.name
    page = web / f"{sheet.slug}.html"
    if not page.exists() or sheet.form == "lipat":
        return
    body, place = plain(text), 0
    for number in Page(page).contacts:
        place = body.find(number, place)
        if place < 0:
            problem(sheet.path, f"'{number}' is missing, or not in its order")
            return


def interface_string(language, key):
    text = (ROOT / f"content/languages/{language}.yml").read_text()
    return re.search(rf"^  {key}: (.*)$", text, re.M)[1].strip('"')


def check_backs(sheet):
    """Behind each card is its back: the heading of each stands as high, and the dashed lines are cut once for both."""
    sides = []
    pages = output("pdftotext", "-bbox", sheet.path, "-").split("<page ")[1:]
    for page, key in zip(pages, ("sheet_card", "sheet_card_phone"), strict=True):
        words = re.findall(r'yMin="([\d.]+)"[^>]*>([^<]*)</word>', page)
        heading = interface_string(sheet.language, key).split()
        tops = [float(top) for index, (top, _) in enumerate(words)
                if [word for _, word in words[index:index + len(heading)]] == heading]
        sides.append(sorted(tops))
    fronts, backs = sides
    if len(fronts) < 8 or len(fronts) != len(backs):
        problem(sheet.path, f"{len(fronts)} fronts and {len(backs)} backs")
    for front, back in zip(fronts, backs):
        if abs(front - back) > 0.5:
            problem(sheet.path, f"a card begins at {front:.1f} points, its back at {back:.1f}")
            return


def check_sizes(sheet):
    """No letter under 7.5 points; most of the text at least 11.5, on cards and strips 10."""
    listing = output("pdftohtml", "-xml", "-stdout", "-i", "-nodrm", "-zoom", "1", sheet.path)
    fonts = {number: int(size) for number, size in re.findall(r'<fontspec id="(\d+)" size="(-?\d+)"', listing)}
    lengths = {}
    for number, words in re.findall(r'<text [^>]*font="(\d+)"[^>]*>(.*?)</text>', listing):
        size = fonts[number]
        lengths[size] = lengths.get(size, 0) + len(re.sub("<[^>]*>", "", words))
    if min(lengths) < 7:
        problem(sheet.path, f"letters of {min(lengths)} points")
    if sheet.kind == "poster":
        if max(lengths) < 60 or not any(44 <= size < 60 for size in lengths):
            problem(sheet.path, f"a poster in {sorted(lengths)} points")
        return
    floor = {"wallet-cards": 10, "tear-off-strips": 7, "contact-boxes": 9}.get(sheet.kind, 11)
    if max(lengths, key=lengths.get) < floor:
        problem(sheet.path, f"most of it is set in {max(lengths, key=lengths.get)} points")


def pictures(path, *options):
    from PIL import Image
    import io
    data = subprocess.run(["pdftoppm", *options, str(path)], check=True, capture_output=True).stdout
    images = []
    while data:
        image = Image.open(io.BytesIO(data))
        image.load()
        images.append(image)
        # A PPM, PGM or PBM has a header of three numbers (or two) and then its bytes, nothing else.
        rest = {"P4": (image.width + 7) // 8 * image.height, "P5": image.width * image.height,
                "P6": image.width * image.height * 3}[data[:2].decode()]
        header = re.match(rb"P[456]\s+\d+\s+\d+\s+(?:255\s)?", data).end()
        data = data[header + rest:]
    return images


INK = {}  # By kind: the most of a page that is solid black, and that is black at all.


def check_ink(sheet):
    """Black and white only. A dot is solid where it lies in a square of 2 by 2 mm that is all black, as in a filled
    area or a thick stroke, and not in letters of a text; that is less than 6 % of each page. All that is black is at
    most 12 % (a page of text has 5 to 10 %)."""
    from PIL import ImageFilter
    for image in pictures(sheet.path, "-r", "72", "-aa", "no", "-aaVector", "no"):
        colours = image.convert("RGB").getcolors(1 << 24)
        if any(colour not in ((0, 0, 0), (255, 255, 255)) for _, colour in colours):
            problem(sheet.path, "a colour or grey")
    shares = []
    for image in pictures(sheet.path, "-r", "63.5", "-gray"):
        # Five dots of 0.4 mm each way: what is left where no square around a dot has white in it, grown again by as much.
        dots = image.point(lambda value: 255 if value > 127 else 0)
        solid = dots.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MinFilter(5))
        shares.append(tuple(picture.histogram()[0] / picture.width / picture.height for picture in (solid, dots)))
    if sheet.form == "ubin":  # Its two papers make one poster.
        shares = [tuple(sum(values) / len(shares) for values in zip(*shares))]
    INK[sheet.kind] = tuple(map(max, zip(*shares, INK.get(sheet.kind, (0, 0)))))
    for black, ink in shares:
        if black > 0.06 or ink > 0.12:
            problem(sheet.path, f"{black:.1%} of it is solid black, {ink:.1%} is ink")


def check_code(sheet, text):
    """What the QR code says is the address that is printed beside it."""
    with_code = sheet.kind in ("pulpit-insert", "leaflet", "poster", "checklist", "discussion", "cadre-sheet", "children")
    read = []
    for number, image in enumerate(pictures(sheet.path, "-r", "150", "-gray")):
        file = sheet.path.with_suffix(f".{number}.pgm")
        image.save(file)
        result = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(file)],
                                capture_output=True, text=True)
        read += result.stdout.split()
        file.unlink()
    if len(read) != (1 if with_code else 0):
        problem(sheet.path, f"{len(read)} QR codes could be read")
    for address in read:
        if address.removeprefix("https://") not in text.replace("\n", ""):
            problem(sheet.path, f"'{address}' is not printed")


WORD = re.compile(r"[^\W\d_]{2,}")


def read_copy(sheet):
    """Reads the sheet as one black or white dot at 150 dpi shows it; the share of its words that can still be read."""
    text = output("pdftotext", "-layout", sheet.path, "-")
    images = list(pictures(sheet.path, "-r", "150", "-mono"))
    if sheet.kind == "tear-off-strips":
        images += [image.rotate(-90, expand=True) for image in images]
    read = "".join(ocr(image) for image in images)
    numbers = set(re.findall(r"\d(?: ?\d){2,}", text))
    missing = unread(numbers, read)
    if missing:
        # A short number that stands alone, as large as on a poster, is taken for a drawing unless scattered words are
        # looked for.
        missing = unread(missing, "".join(ocr(image, layout="11") for image in images))
    for number in missing:
        problem(sheet.path, f"'{number}' cannot be read in one bit at 150 dpi")
    words = [word.lower() for word in WORD.findall(text)]
    seen = {word.lower() for word in WORD.findall(read)}
    share = sum(word in seen for word in words) / len(words)
    if share < 0.95:
        lost = sorted({word for word in words if word not in seen})
        problem(sheet.path, f"{share:.0%} of the words can be read in one bit at 150 dpi; not {' '.join(lost[:12])}")
    return share


def unread(numbers, text):
    digits = "".join(re.findall(r"\d", text))
    return {number for number in numbers if number.replace(" ", "") not in digits}


def ocr(image, layout="3"):
    """What tesseract reads; `layout` is its page segmentation mode."""
    import io
    # Twice the dots, as tesseract is made for 300 dpi; still one bit each.
    image = image.convert("1").resize((image.width * 2, image.height * 2)).convert("L")
    data = io.BytesIO()
    image.save(data, "png")
    return subprocess.run(["tesseract", "-", "-", "--psm", layout, "-l", "ind+eng", "--dpi", "300"], input=data.getvalue(),
                          capture_output=True, check=True).stdout.decode()


def regions():
    for name in ("provinces.csv", "regencies.csv"):
        with open(ROOT / "content/regions" / name, newline="") as file:
            yield from csv.DictReader(file)


def widest(count):
    """By the summed advance widths of its names in Andika, in both languages: those are the words that vary."""
    from fontTools.ttLib import TTFont
    font = TTFont("/usr/share/fonts/truetype/andika/Andika-Regular.ttf")
    glyphs, widths = font.getBestCmap(), font["hmtx"]
    width = lambda name: sum(widths[glyphs[ord(sign)]][0] for sign in name)
    ranked = sorted(regions(), key=lambda row: (-width(row["name_id"]) - width(row["name_en"]), row["code"]))
    print("\n".join(row["code"] for row in ranked[:count]))


OFFICE = """\
balai-{slug}-{part}:
  name:
    id: Balai Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI), {id}
    en: Indonesian Migrant Worker Protection Service Office (BP3MI), {en}
  kind: bp3mi
  owner: balai-{slug}
  sector: state
  serves: [{code}]
  number: "+62812{number:08}"
  number_type: mobile
  reach: both
  channel: {channel}
  hours:
    round_the_clock: yes
  cost: normal
  languages: [id]
  calls_back: unknown
  verification:
    sources:
    - source: bp3mi-kepri-aplikasi-2025
      data: 2025
    method: called
    by: editor
    on: {day}

"""


def offices(content, day, codes):
    """Gives the regions contacts of their own that somebody rang, with long names and numbers: as many as boxes hold."""
    rows = {row["code"]: row for row in regions()}
    for code in codes:
        if code not in rows:
            sys.exit(f"There is no region {code}.")
    text = "".join(
        OFFICE.format(slug=code.replace(".", "-"), part=part, id=rows[code]["name_id"], en=rows[code]["name_en"], code=code,
                      number=36070000 + 2 * index + part, channel=["whatsapp", "call"][part], day=day)
        for index, code in enumerate(codes) for part in (0, 1))
    (Path(content) / "contacts/offices-of-the-check.yml").write_text(text)


def some(count, seed):
    chance = random.Random(seed)
    codes = sorted(row["code"] for row in regions())
    for code in chance.sample(codes, count):
        print(code, chance.choice(["id", "en"]), chance.choice(["a4", "f4"]))


def browser(site):
    from playwright.sync_api import sync_playwright
    known = handouts()
    count = 0
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = chromium.new_page()
        for path in sorted(Path(site).glob("id/cetak/*/*.html")) + sorted(Path(site).glob("en/print/*/*.html")):
            if path.parent.name not in ("indonesia", "nusa-tenggara-timur") or path.stem not in known:
                continue
            kind, pages = known[path.stem]
            page.goto(path.resolve().as_uri())
            for width, height in (("210mm", "297mm"), ("215mm", "330mm")):
                data = page.pdf(width=width, height=height, margin=dict.fromkeys(("top", "left", "bottom", "right"), "10mm"))
                printed = len(re.findall(rb"/Type\s*/Page\b", data))
                expected = pages // 2 if kind == "leaflet" else pages
                count += 1
                if printed != expected:
                    problem(path, f"a browser prints {printed} pages on {width} × {height}, not {expected}")
        chromium.close()
    if count < 40:
        problems.append(f"only {count} pages were printed: this check proves nothing")
    finish(f"A browser prints {count} pages of the site on as many papers as 'suluh print'.")


def worker(cache):
    import json
    import os
    cache = Path(cache)
    program = max(cache.glob("worker-*.py"), key=lambda path: path.stat().st_mtime)
    fonts = max(cache.glob("fonts-*.conf"), key=lambda path: path.stat().st_mtime)
    page = "<!doctype html><html lang=id><title>x</title><style>@page{size:100mm 50mm;margin:10mm}</style>%s"
    bodies = [
        "<p>Satu <span lang=en>two</span>", "<img src='https://example.org/a.png'><p>Satu", "<p>Satu<p>" + "dua " * 100,
        "<div data-fit style='width:20mm'><p style='white-space:nowrap'>tigapuluhtigaribu tigaratus", "<p>Satu",
        "<p data-contact=balai style='white-space:nowrap;font-size:40pt'>0812 3607 9933",
        "<p>Satu<div class=stamp style='margin-left:70mm;width:20mm;border:1px dotted'></div>",
        "<p>Satu<div class=qr style='margin-left:60mm'><svg viewBox='0 0 1 1' style='width:33mm;height:9mm'></svg></div>",
    ]
    jobs = [{"id": number, "html": page % body, "pdf": str(cache / f"try-{number}.pdf"), "pages": 1, "tagged": True}
            for number, body in enumerate(bodies)]
    jobs[4]["pdf"] = "/dev/null/x.pdf"
    interpreter = next(cache.glob("python-*/bin/python3"))
    result = subprocess.run([interpreter, "-u", program], input="".join(json.dumps(job) + "\n" for job in jobs), text=True,
                            capture_output=True, env={**os.environ, "FONTCONFIG_FILE": str(fonts)})
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    expected = [
        {"id": 0, "pages": 1}, {"id": 1, "error": "it would load https://example.org/a.png"},
        {"id": 2, "overflow": "dua dua dua dua dua dua dua dua dua dua dua dua dua dua dua "},
        {"id": 3, "overflow": "tigapuluhtigaribu tigaratus"}, {"id": 4, "error": "Not a directory"},
        {"id": 5, "overflow": "0812 3607 9933", "contact": "balai"}, {"id": 6, "outside": ".stamp", "millimetres": 13},
        {"id": 7, "outside": "svg in .qr", "millimetres": 15},
    ]
    for answer, wanted in zip(answers, expected, strict=True):
        if {key: answer.get(key) for key in wanted} != wanted:
            problems.append(f"the worker answered {answer}, not {wanted}")
    if languages(cache / "try-0.pdf") != {"id", "en"}:
        problems.append(f"a passage in English is in {languages(cache / 'try-0.pdf')}")
    (cache / "try-0.pdf").unlink()
    libraries = json.loads(output(interpreter, program, "--libraries"))
    if len(libraries) < 5 or None in libraries.values():
        problems.append(f"the worker finds {libraries}")
    finish("The worker says the language of each passage, loads nothing, and names what has no room.")


def finish(words):
    if problems:
        sys.exit("\n".join(problems))
    print(words, file=sys.stderr)


command, *arguments = sys.argv[1:]
if command == "look":
    look(*arguments)
elif command == "inspect":
    inspect_all(*arguments)
elif command == "widest":
    widest(int(arguments[0]))
elif command == "random":
    some(int(arguments[0]), arguments[1])
elif command == "offices":
    offices(arguments[0], arguments[1], arguments[2:])
elif command == "worker":
    worker(*arguments)
elif command == "browser":
    browser(*arguments)
