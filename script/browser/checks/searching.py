"""That the search finds, costs what it says, and tells nobody."""
import gzip
import json
import re

from axe_playwright_python.sync_playwright import Axe

#: Words, and one that has to stand on a page that they find. 'ditempatkan' and 'penempatan' have one stem, of which the
#: latter shows all but the first letter.
WANTED = {
    "id": {"penempatan": "ditempatkan", "ditempatkan": "penempatan", "ditipu": "menipu", "mengirim uang": "dikirim",
           "gaji tidak dibayar": "gaji", "Kupang": "Kota Kupang", "xyzzyq": None},
    "en": {"placement": "placed", "unpaid wages": "wages", "Kupang": "Kupang City", "xyzzyq": None},
}


def _pages(walk):
    return {path.split("/")[0]: path for path, text in walk.pages.texts.items() if 'id="words"' in text}


def _open(walk, path, **options):
    context = walk.context(**options)
    page = context.new_page()
    page.goto(f"{walk.base}/{path}")
    return context, page


def _ask(page, words):
    """Types words, presses Enter, and waits for what is said about them."""
    page.fill("#words", words)
    page.press("#words", "Enter")
    waiting = page.get_attribute("#search", "data-wait")
    for _ in range(100):
        page.wait_for_timeout(50)
        said = page.inner_text("#found")
        if said and said != waiting and (said != _some(page, said) or page.query_selector("#results li")):
            return said
    return ""


def _some(page, said):
    """What is said where something was found."""
    number = (re.findall(r"\d+", said) or ["0"])[0]
    return page.get_attribute("#search", "data-some").replace("{n}", number)


def _found(page):
    """Addresses of all results, by the page's own button."""
    while page.is_visible("#more"):
        before = page.locator("#results li").count()
        page.click("#more")
        page.locator("#results li").nth(before).wait_for()
    return [link.get_attribute("href").lstrip("/") for link in page.query_selector_all("#results a")]


def _fragments(walk):
    """Every page of the index, as Pagefind keeps it."""
    for file in sorted((walk.root / "pagefind/fragment").iterdir()):
        yield json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))


def nothing_before_a_search(walk):
    """The page asks for nothing until somebody searches, and then for no more than it says."""
    said = []
    index = walk.root / "pagefind"
    for language, path in _pages(walk).items():
        limit = 1000 * int(re.search(r"(\d+) kB", walk.pages.texts[path].partition('id="search"')[2])[1])
        for words in WANTED[language]:
            context, page = _open(walk, path)
            asked = []
            page.on("request", lambda request: asked.append(request))
            page.type("#words", words)
            page.wait_for_timeout(100)
            if asked:
                walk.fail(f"{path}: typing alone asks for {[request.url for request in asked]}")
            _ask(page, words)
            page.wait_for_load_state("networkidle")
            sizes = [request.sizes() for request in asked]
            sent = sum(size["responseBodySize"] + size["responseHeadersSize"] for size in sizes)
            said.append(sent)
            others = [request.url for request in asked if not request.url.startswith(f"{walk.base}/pagefind/")]
            if not 50_000 < sent <= limit or others:
                walk.fail(f"{path}: '{words}' fetches {sent} bytes by {len(asked)} requests, {limit} are said")
            context.close()
        # Whatever the words: every part of the index, and the six largest pages.
        most = sum(file.stat().st_size for file in index.iterdir() if file.is_file() and "wasm" not in file.name)
        most += (index / f"wasm.{language}.pagefind").stat().st_size
        most += sum(file.stat().st_size for file in (index / "index").glob(f"{language}_*"))
        most += sum(sorted((file.stat().st_size for file in (index / "fragment").glob(f"{language}_*")))[-6:])
        if most > limit:
            walk.fail(f"{path}: a search can fetch {most} bytes, {limit} are said")
    return f"{min(said) / 1000:.0f} to {max(said) / 1000:.0f} kB for the first search"


def search_finds(walk):
    """Words find pages with other forms of them; what is discreet is not in the index, under no word."""
    fragments = list(_fragments(walk))
    contents = {fragment["url"].lstrip("/"): fragment["content"] for fragment in fragments}
    titles = [re.search(r"<h1>(.*?)</h1>", walk.pages.texts[page])[1] for page in walk.pages.discreet]
    for url, fragment in zip(contents, fragments):
        if url in walk.pages.discreet or fragment["meta"]["title"] in titles:
            walk.fail(f"the index has the discreet page {url}")
        if re.match(r"(r|id/cetak|en/print)/|(id|en)/index|satuan|404", url) or not fragment["meta"].get("line"):
            walk.fail(f"the index has {url}, with {fragment['meta']}")
    known = set(re.findall(r"\w+", " ".join(contents.values()).lower()))
    for language, path in _pages(walk).items():
        context, page = _open(walk, path)
        for words, other in WANTED[language].items():
            said = _ask(page, words)
            found = _found(page)
            if other is None:
                if found or said != page.get_attribute("#search", "data-none"):
                    walk.fail(f"{path}: '{words}' finds {found[:3]}, and says '{said}'")
            elif said != _some(page, said) or not any(other in contents[url] for url in found):
                walk.fail(f"{path}: '{words}' finds no page with '{other}' among {len(found)}, and says '{said}'")
        titles_here = [title for page, title in zip(walk.pages.discreet, titles) if page.startswith(language)][:3]
        secret = set()
        for discreet in (page for page in walk.pages.discreet if page.startswith(language)):
            text = re.sub(r"<[^>]+>", " ", re.search(r"<article.*?</article>", walk.pages.texts[discreet], re.S)[0])
            secret |= {word for word in re.findall(r"[a-z]{6,}", text.lower()) if word not in known}
        if len(secret) < 20:
            walk.fail(f"only {len(secret)} words of {language} stand in discreet pages alone")
        for words in sorted(secret, key=lambda word: (-len(word), word))[:8] + titles_here:
            _ask(page, words)
            if leaked := set(_found(page)) & set(walk.pages.discreet):
                walk.fail(f"{path}: '{words}' finds {leaked}")
        context.close()
    return f"{len(fragments)} pages in the index"


def search_by_keyboard(walk):
    """Tab leads from the field to the button and to the results; what was found is announced, and axe finds nothing."""
    axe = Axe()
    for language, path in _pages(walk).items():
        for scheme in ("light", "dark"):
            context, page = _open(walk, path, color_scheme=scheme)
            page.focus("#words")
            page.keyboard.type("Kupang")
            page.keyboard.press("Tab")
            page.keyboard.press("Enter")
            page.locator("#results li").first.wait_for()
            page.keyboard.press("Tab")
            if not page.evaluate("document.activeElement.closest('#results') && document.activeElement.href"):
                walk.fail(f"{path}: Tab does not lead from the button to the first result")
            if page.get_attribute("#found", "role") != "status" or not page.inner_text("#found"):
                walk.fail(f"{path}: nothing is announced")
            for violation in axe.run(page, options={"resultTypes": ["violations"]}).response["violations"]:
                walk.fail(f"axe, {path} with results, {scheme}: {violation['id']}: {violation['help']}")
            for size in ("", "212.5%"):
                page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
                if page.evaluate("document.documentElement.scrollWidth") > 360:
                    walk.fail(f"{path}: results are wider than the window, letters {size or '100%'}")
            context.close()


def search_leaves_nothing(walk):
    """The words are neither in the address, nor on the phone, nor on the page to which somebody comes back."""
    for language, path in _pages(walk).items():
        context, page = _open(walk, path, has_touch=True)
        field = page.query_selector("#words")
        if field.get_attribute("autocomplete") != "off" or field.get_attribute("name") or page.query_selector("form"):
            walk.fail(f"{path}: the field has a name, stands in a form, or is remembered")
        _ask(page, "Kupang")
        kept = page.evaluate("[document.cookie, localStorage.length, sessionStorage.length, history.length].join()")
        if page.url != f"{walk.base}/{path}" or kept != ",0,0,2":
            walk.fail(f"{path}: a search changes the address to {page.url}, or keeps {kept}")
        page.click("#results a")
        page.wait_for_url("**/*kupang.html")
        page.go_back()
        if page.input_value("#words") or page.query_selector("#results li") or page.inner_text("#found"):
            walk.fail(f"{path}: whoever comes back sees what was searched")
        _ask(page, "Kupang")
        page.tap(".exit")
        page.wait_for_url(walk.exit_base + "/")
        page.go_back(wait_until="commit")
        if path in page.url:
            walk.fail(f"{path}: Back leads to the search that was left")
        context.close()


def without_an_index(walk):
    """Without a list of words, without scripts and from a folder the page says so, and its lists lead on."""
    axe = Axe()
    for language, path in _pages(walk).items():
        cannot = re.search(r'id="found" role="status">(.*?)</p>', walk.pages.texts[path])[1]
        context, page = _open(walk, path)
        page.route("**/pagefind/**", lambda route: route.fulfill(status=404, body="no"))
        if _ask(page, "Kupang") != cannot:
            walk.fail(f"{path} without an index says '{page.inner_text('#found')}'")
        for violation in axe.run(page, options={"resultTypes": ["violations"]}).response["violations"]:
            walk.fail(f"axe, {path} without an index: {violation['id']}: {violation['help']}")
        page.unroute("**/pagefind/**")
        if "Kupang" not in _ask(page, "Kupang") and not page.query_selector("#results li"):
            walk.fail(f"{path}: a search that failed cannot be tried again")
        for base, scripts in ((walk.base, False), (walk.root.as_uri(), True)):
            other = walk.context(java_script_enabled=scripts)
            still = other.new_page()
            still.goto(f"{base}/{path}")
            if still.inner_text("#found") != cannot or still.is_visible("#words"):
                walk.fail(f"{base}/{path}, scripts {scripts}: does not say that it cannot search")
            links = still.locator("main .links a").count()
            if links < 5:
                walk.fail(f"{path}: {links} lists")
            other.close()
        context.close()
