"""Makes PDFs of sheets: reads one job a line on standard input, answers with one line each, until the input ends.

Job:    {"id": 1, "html": "<!doctype html>…", "pdf": "/path/to/write", "pages": 1, "tagged": true,
         "tiles": {"width": 297, "height": 210, "enlargement": 1.37}}     (only where each page goes over two papers)
Answer: {"id": 1, "pages": 1} or {"id": 1, "error": "…"}
        or {"id": 1, "overflow": "the first words that have no room", "millimetres": 12}

A PDF is written under another name first, so that only whole files bear the name that was asked for.
"""

import io
import json
import os
import sys

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


def texts(box, frame, is_foot=False):
    """The text boxes below a box in order, each with the rectangle that it has to stay in: that of the nearest element
    with 'data-fit', else the page without its margins; and whether it is of the page's foot."""
    if isinstance(box, AbsolutePlaceholder):
        box = box._box
    if box.element is not None and box.element.get("data-fit") is not None and isinstance(box, boxes.BlockLevelBox):
        x, y = box.border_box_x(), box.border_box_y()
        frame = (x, y, x + box.border_width(), y + box.border_height())
    is_foot = is_foot or box.element_tag == "footer"
    if isinstance(box, boxes.TextBox):
        if box.text.strip():
            yield box, frame, is_foot
    elif isinstance(box, boxes.ParentBox):
        for child in box.children:
            yield from texts(child, frame, is_foot)


def page_texts(page):
    box = page._page_box
    x, y = box.content_box_x(), box.content_box_y()
    return list(texts(box, (x, y, x + box.width, y + box.height)))


def words(found):
    return " ".join(box.text.strip() for box, _, _ in found)[:60]


def paragraph(found, index):
    """The words of the paragraph in which a text stands; for the foot, which is pushed down, of the last before it."""
    while index > 0 and found[index][2]:
        index -= 1
    element = found[index][0].element
    while index > 0 and found[index - 1][0].element is element:
        index -= 1
    return words(found[index:])


def left_over(page):
    """The first words of a page that should not be there, and how high what stands on it is."""
    found = page_texts(page)
    if not found:
        return "", 1
    top = min(box.position_y for box, _, _ in found)
    bottom = max(box.position_y + box.height for box, _, _ in found)
    return words(found), max(1, round((bottom - top) / MILLIMETRE))


def outside(page):
    """The paragraph that leaves its place, and by how much; None where all stay."""
    found = page_texts(page)
    for index, (box, (left, top, right, bottom), _) in enumerate(found):
        # From the top of capitals to the foot of a 'g': a line of text is higher than its ink.
        baseline, size = box.position_y + box.baseline, box.style["font_size"]
        excess = max(
            left - box.position_x, top - (baseline - 0.75 * size),
            box.position_x + box.width - right, baseline + 0.22 * size - bottom,
        )
        if excess > MILLIMETRE / 4:
            return paragraph(found, index), max(1, round(excess / MILLIMETRE))
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
            return {"overflow": found[0], "millimetres": found[1]}
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
