"""Makes PDFs of sheets: reads one job a line on standard input, answers with one line each, until the input ends.

Job:    {"id": 1, "html": "<!doctype html>…", "pdf": "/path/to/write", "pages": 1, "tagged": true,
         "tiles": {"width": 297, "height": 210, "enlargement": 1.37}}     (only where each page goes over two papers)
Answer: {"id": 1, "pages": 1} or {"id": 1, "error": "…"}
        or {"id": 1, "overflow": "the first words that have no room", "millimetres": 12, "contact": "the id, of a number"}
        or {"id": 1, "outside": "what is drawn there", "millimetres": 12}

With '--libraries' it only says, in one line, which versions of the system's libraries it has; null for one it lacks.

A PDF is written under another name first, so that only whole files bear the name that was asked for.
"""

import ctypes
import io
import json
import os
import sys

# What WeasyPrint takes from the system, each with the function that says its version. It starts without some of them, and
# would make other PDFs then.
LIBRARIES = {
    "libpango-1.0.so.0": "pango_version_string", "libpangoft2-1.0.so.0": None, "libharfbuzz.so.0": "hb_version_string",
    "libharfbuzz-subset.so.0": None, "libfontconfig.so.1": "FcGetVersion",
}


def version(name, function):
    try:
        library = ctypes.CDLL(name)
    except OSError:
        return None
    if function is None:
        return "there"
    if function == "FcGetVersion":
        return str(library.FcGetVersion())
    getattr(library, function).restype = ctypes.c_char_p
    return getattr(library, function)().decode()


if sys.argv[1:] == ["--libraries"]:
    print(json.dumps({name: version(name, function) for name, function in LIBRARIES.items()}))
    sys.exit()

# Whatever a library prints must not be taken for an answer.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

import pydyf  # noqa: E402
import weasyprint.pdf.tags  # noqa: E402
from weasyprint import HTML  # noqa: E402
from weasyprint.formatting_structure import boxes  # noqa: E402
from weasyprint.layout.absolute import AbsolutePlaceholder  # noqa: E402
from weasyprint.text.fonts import FontConfiguration  # noqa: E402
from weasyprint.urls import URLFetcher  # noqa: E402

MILLIMETRE = 96 / 25.4
MARGIN = 10  # millimetres around every sheet, in which printers print nothing
fonts = FontConfiguration()
cache = {}
build_box_tree = weasyprint.pdf.tags._build_box_tree


def build_box_tree_with_languages(box, *arguments):
    """WeasyPrint 70 says only the language of the whole document; a passage in another one says its own, too."""
    box = box._box if isinstance(box, AbsolutePlaceholder) else box
    language = None
    if box.element is not None and box.element_tag not in ("html", "body"):
        language = box.element.get("lang")
    for element in build_box_tree(box, *arguments):
        if language:
            element["Lang"] = pydyf.String(language)
        yield element


weasyprint.pdf.tags._build_box_tree = build_box_tree_with_languages


class Fetcher(URLFetcher):
    """A sheet is whole by itself: what it would load is remembered, and the sheet is refused."""

    def __init__(self):
        super().__init__()
        self.refused = []

    def fetch(self, url, headers=None):
        self.refused.append(url[:80])
        raise ValueError(url[:80])


class Found:
    """A box that shows something, with the rectangle that it has to stay in: that of the nearest element with 'data-fit'
    around it, else the page without its margins; whether it is of the page's foot, of which contact, and what templates
    call it: '.stamp', or 'svg in .qr'."""

    def __init__(self, box, frame, is_foot, contact, name):
        self.box, self.frame, self.is_foot, self.contact, self.name = box, frame, is_foot, contact, name


def shown(box, frame, is_foot=False, contact=None, around=""):
    """The texts, pictures and framed boxes below a box, in order."""
    if isinstance(box, AbsolutePlaceholder):
        box = box._box
    element = box.element
    is_foot, name = is_foot or box.element_tag == "footer", ""
    if element is not None:
        contact = element.get("data-contact", contact)
        own = element.get("class", "").split()[:1]
        name = f".{own[0]}" if own else f"{box.element_tag.rpartition(chr(125))[2]} in {around}"
        around = f".{own[0]}" if own else around
    if isinstance(box, boxes.TextBox):
        if box.text.strip():
            yield Found(box, frame, is_foot, contact, name)
        return
    # What is turned is laid out where it does not stand.
    is_turned = bool(box.style["transform"])
    if not is_turned and not isinstance(box, boxes.PageBox) and (isinstance(box, boxes.ReplacedBox) or is_framed(box)):
        yield Found(box, frame, is_foot, contact, name)
    if element is not None and element.get("data-fit") is not None and isinstance(box, boxes.BlockLevelBox):
        frame = border_box(box)
    if isinstance(box, boxes.ParentBox):
        for child in box.children:
            yield from shown(child, frame, is_foot, contact, around)


def is_framed(box):
    sides = ("top", "right", "bottom", "left")
    return isinstance(box, boxes.BlockLevelBox) and any(box.style[f"border_{side}_width"] for side in sides)


def border_box(box):
    x, y = box.border_box_x(), box.border_box_y()
    return x, y, x + box.border_width(), y + box.border_height()


def page_shown(page):
    box = page._page_box
    x, y = box.content_box_x(), box.content_box_y()
    return list(shown(box, (x, y, x + box.width, y + box.height)))


def page_texts(page):
    return [one for one in page_shown(page) if isinstance(one.box, boxes.TextBox)]


def words(found):
    return " ".join(one.box.text.strip() for one in found)[:60]


def paragraph(found, index):
    """The words of the paragraph in which a text stands; for the foot, which is pushed down, of the last before it."""
    while index > 0 and found[index].is_foot:
        index -= 1
    element = found[index].box.element
    while index > 0 and found[index - 1].box.element is element:
        index -= 1
    return words(found[index:])


def left_over(page):
    """The first words of a page that should not be there, and how high what stands on it is."""
    found = page_texts(page)
    if not found:
        return "", 1
    top = min(one.box.position_y for one in found)
    bottom = max(one.box.position_y + one.box.height for one in found)
    return words(found), max(1, round((bottom - top) / MILLIMETRE))


def ink(box):
    """The rectangle in which a box shows something."""
    if not isinstance(box, boxes.TextBox):
        return border_box(box)
    # From the top of capitals to the foot of a 'g': a line of text is higher than its ink.
    baseline, size = box.position_y + box.baseline, box.style["font_size"]
    return box.position_x, baseline - 0.75 * size, box.position_x + box.width, baseline + 0.22 * size


def outside(page):
    """What leaves its place and by how much, as an answer; None where all stay. Words come first: where they have no room,
    what stands around them has none either."""
    found = page_texts(page)
    others = [one for one in page_shown(page) if not isinstance(one.box, boxes.TextBox)]
    for index, one in enumerate(found + others):
        (left, top, right, bottom), (x, y, end, foot) = one.frame, ink(one.box)
        excess = max(left - x, top - y, end - right, foot - bottom)
        if excess <= MILLIMETRE / 4:
            continue
        millimetres = max(1, round(excess / MILLIMETRE))
        if index >= len(found):
            return {"outside": one.name, "millimetres": millimetres}
        if one.contact:
            own = [other for other in found[index:] if other.contact == one.contact]
            return {"overflow": words(own), "millimetres": millimetres, "contact": one.contact}
        return {"overflow": paragraph(found, index), "millimetres": millimetres}
    return None


def cutter(tiles):
    """Shows the upper part of each enlarged page on one paper and the rest on the next. Both keep the margin of the page,
    in which a strip of the other part shows, to be glued over."""
    point = 72 / 25.4
    width, height, factor = tiles["width"] * point, tiles["height"] * point, tiles["enlargement"]
    margin = MARGIN * point

    def cut(document, pdf):
        for index, reference in enumerate(pdf.page_references):
            page = pdf.objects[int(reference.split()[0])]
            left, _, right, top = page["MediaBox"]
            upper = top - margin * factor + margin - (index % 2) * (height - 2 * margin)
            start = (left + right - width) / 2
            page["MediaBox"] = pydyf.Array([start, upper - height, start + width, upper])

    return cut


def make(job):
    fetcher = Fetcher()
    options = {"pdf_variant": "pdf/ua-1", "pdf_tags": True} if job["tagged"] else {}
    document = HTML(string=job["html"], url_fetcher=fetcher).render(font_config=fonts, cache=cache, **options)
    if fetcher.refused:
        return {"error": f"it would load {fetcher.refused[0]}"}
    count = len(document.pages)
    tiles = job.get("tiles")
    expected = job["pages"] // 2 if tiles else job["pages"]
    if count > expected:
        first, height = left_over(document.pages[expected])
        return {"overflow": first, "millimetres": height}
    if count < expected:
        return {"error": f"{count} pages in place of {expected}"}
    for page in document.pages:
        found = outside(page)
        if found:
            return found
    buffer = io.BytesIO()
    if tiles:
        copies = [copy for page in document.pages for copy in (page, page)]
        document.copy(copies).write_pdf(buffer, zoom=tiles["enlargement"], finisher=cutter(tiles), **options)
    else:
        document.write_pdf(buffer, **options)
    part = f"{job['pdf']}.{os.getpid()}.part"
    try:
        with open(part, "wb") as file:
            file.write(buffer.getvalue())
        os.replace(part, job["pdf"])
    except OSError:
        if os.path.exists(part):
            os.remove(part)
        raise
    return {"pages": job["pages"]}


for line in sys.stdin:
    job = json.loads(line)
    try:
        answer = make(job)
    except OSError as error:
        answer = {"error": error.strerror or str(error)}
    except Exception as error:  # One bad sheet must not keep the others from being made.
        answer = {"error": f"{type(error).__name__}: {error}"}
    answers.write(json.dumps({"id": job["id"], **answer}) + "\n")
    answers.flush()
