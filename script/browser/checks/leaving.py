"""That whoever is watched can leave, and that addresses say nothing."""
import html
import re
from pathlib import Path

from playwright.sync_api import Error, TimeoutError as Late

from .saving import save


def exit_from_a_page(walk):
    """Online, offline, from a folder and from a saved copy: the page is covered, and Back does not return to it."""
    page_path = walk.pages.kinds["discreet-lesson"][0]
    home = walk.pages.kinds["home"][0]
    ends = {"online": walk.exit_base + "/", "offline": f"{walk.base}/satuan.html",
            "folder": f"{walk.root.as_uri()}/satuan.html", "copy": f"{walk.base}/satuan.html"}
    for manner, end in ends.items():
        base = walk.root.as_uri() if manner == "folder" else walk.base
        context = walk.context(has_touch=True)
        page = context.new_page()
        if manner == "copy":
            page_path = walk.pages.kinds["lesson"][0]
            save(walk, page, walk.pages.kinds["save"][0])
            context.set_offline(True)
        page.goto(f"{base}/{home}")
        page.goto(f"{base}/{page_path}")
        context.set_offline(manner in ("offline", "copy"))
        words = page.inner_text("h1")
        page.tap(".exit")
        page.wait_for_url(end)
        if words in page.inner_text("body") or page.title() == "":
            walk.fail(f"exit {manner}: the page still says '{words}', or has no title")
        page.go_back(wait_until="commit")
        if page.url != f"{base}/{home}":
            walk.fail(f"exit {manner}: Back leads to {page.url}")
        context.set_offline(False)
        _go_forward(page)
        if page_path in page.url:
            walk.fail(f"exit {manner}: Forward leads to {page.url}")
        context.close()
    return "online, offline, from a folder, from a saved copy"


def _go_forward(page, tries=5):
    """A page that Back has taken out of the browser's cache is not at once ready to be steered."""
    for left in reversed(range(tries)):
        page.wait_for_timeout(200)
        try:
            return page.go_forward(wait_until="commit")
        except Error as error:
            if left == 0 or "active page" not in error.message:
                raise


#: How high the way out is, whether it lies whole within the window, and what lies over its middle, wherever the page is
#: scrolled to.
EXIT = """() => {
  const exit = document.querySelector('.exit'), covered = new Set(), last = document.documentElement.scrollHeight
  let box
  for (let top = 0; top < last; top += Math.max(160, last / 40)) {
    scrollTo(0, top)
    box = exit.getBoundingClientRect()
    const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    if (!exit.contains(found)) covered.add(found ? found.tagName + '.' + found.className : 'nothing')
  }
  scrollTo(0, 0)
  return {height: box.height, covered: Array.from(covered),
    inside: box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight}
}"""


def exit_within_reach(walk):
    """On every kind of page the way out is as high as a thumb, nothing lies over it at any place of the page, and a tap
    leaves."""
    context = walk.context(has_touch=True)
    page = context.new_page()
    count = 0
    for turn, (kind, pages) in enumerate(walk.pages.kinds.items()):
        for path in pages if kind != "harmless" else []:
            page.goto(f"{walk.base}/{path}")
            seen = page.evaluate(EXIT)
            count += 1
            if seen["covered"] or seen["height"] < 44 or not seen["inside"]:
                walk.fail(f"{path}: the way out is {seen['height']:.1f} px high, inside {seen['inside']}, "
                          f"below {seen['covered'][:3]}")
            if path != pages[turn % len(pages)]:
                continue
            box = page.locator(".exit").bounding_box()
            page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
            try:
                page.wait_for_url(walk.exit_base + "/", timeout=3_000)
            except Late:
                walk.fail(f"{path}: a tap on the way out leads to {page.url}")
    context.close()
    return f"{count} pages"


def exit_without_script(walk):
    """Without scripts the way out is an ordinary link, on every kind of page."""
    context = walk.context(java_script_enabled=False)
    page = context.new_page()
    pages = [path for path in walk.pages.all() if path != "satuan.html"]
    for path in pages:
        page.goto(f"{walk.base}/{path}")
        if page.get_attribute("a", "class") != "exit":
            walk.fail(f"{path}: the first link is not the way out")
    page.goto(f"{walk.base}/{walk.pages.kinds['lesson'][0]}")
    page.click(".exit")
    page.wait_for_url(walk.exit_base + "/")
    context.close()
    return f"{len(pages)} pages"


def shift_three_times(walk):
    """Three quick presses of Shift leave; two, slow ones, and capitals do not."""
    context = walk.context()
    page = context.new_page()
    start = f"{walk.base}/{walk.pages.kinds['lesson'][0]}"

    def stays(after, keys, pause=0):
        page.goto(start)
        for key in keys:
            page.keyboard.press(key)
            page.wait_for_timeout(pause)
        page.wait_for_timeout(150)
        if page.url != start:
            walk.fail(f"the page was left after {after}")

    stays("two presses", ["Shift", "Shift"])
    stays("capitals", ["Shift", "a", "Shift", "b", "Shift", "c"])
    stays("slow presses", ["Shift", "Shift", "Shift"], pause=1_100)
    page.goto(start)
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url(walk.exit_base + "/")
    context.close()


def discreet_addresses(walk):
    """Nothing maps the address of a discreet page to its subject: no list for machines, no file name, no words of a link."""
    slugs = {Path(page).stem: page for page in walk.pages.discreet}
    if len(slugs) < 2:
        walk.fail(f"only {len(slugs)} discreet pages")
    keys = _discreet_keys()
    for path in walk.root.rglob("*"):
        if not path.is_file():
            continue
        name, text = path.relative_to(walk.root).as_posix(), path.read_bytes().decode(errors="replace")
        # An address of another site may have the same words.
        text = re.sub(r"https?://(?!suluh\.)[^\s\"<]+", "", text)
        for key in keys:
            if key in name or key in text:
                walk.fail(f"{name} names the discreet lesson '{key}'")
    titles = {page: re.search(r"<h1>(.*?)</h1>", walk.pages.texts[page], re.S)[1] for page in walk.pages.discreet}
    for words, names in _named_to_machines(walk, slugs, titles.values()).items():
        walk.fail(f"'{words}' is named in {len(names)} files for machines: {', '.join(names[:3])}")
    for page, text in walk.pages.texts.items():
        for href, attributes, words in re.findall(r'<a href="([^"]+)"([^>]*)>(.*?)</a>', text, re.S):
            stem = Path(href.split("#")[0]).stem
            if stem in slugs and "hreflang" not in attributes:
                plain = re.sub(r"<span>.*?</span>|<[^>]+>", "", words).strip()
                if plain not in titles.values():
                    walk.fail(f"{page}: a link to a discreet page says '{plain}'")
    for page in walk.pages.discreet:
        text = walk.pages.texts[page]
        if '<meta name="robots" content="noindex">' not in text or 'rel="canonical"' in text or "ld+json" in text:
            walk.fail(f"{page} shows itself to machines")
    return f"{len(slugs)} pages"


def _named_to_machines(walk, slugs, titles):
    """Names of discreet pages, with the files that have them and are not read by people in a browser: whatever is no page,
    and the data within pages. A name may be broken over lines or be written with other signs between its words."""
    def bare(text):
        return re.sub(r"[\s_-]|%20|\\[nr]", "", html.unescape(text).lower())

    # The address is often the title in other letters.
    wanted, found = {bare(words): words for words in [*slugs, *titles]}, {}
    for path in sorted(walk.root.rglob("*")):
        name = path.relative_to(walk.root).as_posix()
        if not path.is_file() or path.suffix == ".png" or name.startswith("pagefind/"):
            continue
        if path.suffix == ".html":
            text = "".join(re.findall(r'<script type="application/ld\+json">(.*?)</script>', walk.pages.texts[name], re.S))
        else:
            text = path.read_text()
        if name == "manifest.json":
            # It lists every file by its path, with its digest, and nothing about it.
            paths = [file for file in walk.pages.discreet if f'"{file}"' in text]
            if len(paths) != len(walk.pages.discreet):
                walk.fail(f"the manifest lists {len(paths)} discreet pages by their paths")
            for file in paths:
                text = text.replace(f'"{file}"', "")
        text = bare(text)
        for key, words in wanted.items():
            if key in text:
                found.setdefault(words, []).append(name)
    return found


def _discreet_keys():
    content = Path(__file__).resolve().parents[3] / "content/lessons"
    return [file.parent.name for file in content.glob("*/lesson.yml") if "discreet: true" in file.read_text()]
