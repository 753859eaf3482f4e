"""That whoever asks for a copy on the phone gets it, with its day, and nobody else; and that it can be deleted."""
import gzip
import json
import re

from axe_playwright_python.sync_playwright import Axe

from server import Quiet

#: Every address in every cache, below the server's.
CACHED = """async () => {
  const found = []
  for (const name of await caches.keys()) {
    for (const request of await (await caches.open(name)).keys()) found.push(request.url)
  }
  return found.map((url) => url.slice(location.origin.length + 1)).sort()
}"""
WORKERS = "async () => (await navigator.serviceWorker.getRegistrations()).length"


def _list(walk, path):
    return json.loads((walk.root / path.replace(".html", ".json")).read_text())


def save(walk, page, path, fragment=""):
    """Opens the page for saving, presses its button, and waits until it says that it is done."""
    page.goto("about:blank")
    page.goto(f"{walk.base}/{path}{fragment}")
    page.click("#go")
    waiting = page.get_attribute("#save", "data-wait")
    for _ in range(200):
        page.wait_for_timeout(50)
        if page.inner_text("#said") not in ("", waiting) and page.is_enabled("#go"):
            return page.inner_text("#said")
    return ""


def _today(page, walk, path):
    """Today as the language writes it."""
    words = _list(walk, path)
    day, month, year = page.evaluate("(d => [d.getDate(), d.getMonth(), d.getFullYear()])(new Date())")
    date = words["date"].replace("{day}", str(day)).replace("{month}", words["months"][month])
    return date.replace("{year}", str(year))


def by_hand_only(walk):
    """Nothing is kept before the button is pressed, whatever is read; the list has nothing discreet, and is sorted."""
    context = walk.context()
    page = context.new_page()
    for path in [*walk.pages.kinds["lesson"], *walk.pages.kinds["regency"], *walk.pages.kinds["save"]]:
        page.goto(f"{walk.base}/{path}")
        page.wait_for_timeout(100)
    if page.evaluate(CACHED) or page.evaluate(WORKERS):
        walk.fail(f"something is kept that nobody asked for: {page.evaluate(CACHED)}")
    context.close()
    for path in walk.pages.kinds["save"]:
        paths = _list(walk, path)["pages"]
        missing = [name for name in paths if not (walk.root / name).is_file()]
        if paths != sorted(set(paths)) or set(paths) & set(walk.pages.discreet) or missing or len(paths) < 30:
            walk.fail(f"the list of {path} is wrong: {paths[:3]} …, not there: {missing[:2]}")
    return f"{len(paths)} pages in the list"


def opt_in(walk):
    """The button fetches no more than it says, the region that somebody came from besides, and nothing discreet."""
    said = []
    for path in walk.pages.kinds["save"]:
        language = path.split("/")[0]
        context = walk.context()
        page = context.new_page()
        regency = next(place for place in walk.pages.kinds["regency"] if place.startswith(language))
        page.goto(f"{walk.base}/{regency}")
        link = page.locator("a[href*='#kabupaten-']").last
        link.click()
        page.wait_for_url(f"{walk.base}/{path}#*")
        page.locator("#go").wait_for()
        fragment = "#" + page.url.partition("#")[2]
        if "timor tengah selatan" not in page.inner_text("#with").lower():
            walk.fail(f"{path}: does not name the region")
        limits = [int(re.sub(r"[.,]", "", number)) * 1000 for number in
                  re.findall(r"([\d.,]+) kB", page.inner_text("#with") + page.inner_text("#go"))]
        Quiet.sent = 0
        words = save(walk, page, path, fragment)
        fetched = Quiet.sent - len(walk.pages.texts[path].encode())
        listed = _list(walk, path)["pages"]
        small = sum(len(gzip.compress((walk.root / name).read_bytes())) for name in listed)
        said.append(f"{fetched / 1000:.0f} kB, {small / 1000:.0f} compressed")
        if not len(limits) == 2 or fetched > sum(limits) or small > sum(limits) / 3 or fetched < sum(limits) * .9:
            walk.fail(f"{path}: {fetched} bytes are fetched ({small} compressed), {limits} are said")
        if _today(page, walk, path) not in words or not page.is_visible("#drop"):
            walk.fail(f"{path}: says '{words}' after it has saved")
        for lesson in walk.pages.discreet:
            if lesson.startswith(language):
                page.goto(f"{walk.base}/{lesson}")
        page.goto(f"{walk.base}/{path}")
        cached = page.evaluate(CACHED)
        if cached != sorted([*listed, regency, f"{language}/saved"]):
            walk.fail(f"{path}: in the cache are {set(cached) ^ set([*listed, regency])}")
        for axe_problem in Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]:
            walk.fail(f"axe, {path} with a copy: {axe_problem['id']}: {axe_problem['help']}")
        context.close()
    return "; ".join(said)


def made_anew(walk):
    """A region that was added stays when the copy is made anew; one whose page is gone from the site goes, and nothing fails."""
    for path in walk.pages.kinds["save"]:
        regency = next(place for place in walk.pages.kinds["regency"] if place.startswith(path.split("/")[0]))
        gone = regency.replace("timor-tengah-selatan", "lama")
        context = walk.context()
        page = context.new_page()
        save(walk, page, path, "#" + regency.rpartition("/")[2].removesuffix(".html"))
        page.evaluate("""async (path) => {
          const cache = await caches.open((await caches.keys())[0])
          await cache.put(new URL(path, location.origin), new Response('old'))
        }""", f"/{gone}")
        words, cached = save(walk, page, path), page.evaluate(CACHED)
        if _today(page, walk, path) not in words or regency not in cached or gone in cached:
            walk.fail(f"{path}: made anew it says '{words}', with the region: {regency in cached}, with one gone: {gone in cached}")
        context.close()


def offline(walk):
    """Without a network every page of the list opens, with its day at its top; others do not."""
    count = 0
    for path in walk.pages.kinds["save"]:
        context = walk.context()
        page = context.new_page()
        save(walk, page, path)
        line = re.sub(r"<[^>]+>", "", _list(walk, path)["line"]).replace("{date}", _today(page, walk, path))
        context.set_offline(True)
        language = path.split("/")[0]
        for name in _list(walk, path)["pages"]:
            page.goto(f"{walk.base}/{name}")
            count += 1
            first = page.inner_text("main > :first-child")
            if name == "satuan.html":
                if line in page.content():
                    walk.fail("the harmless page names the copy")
            elif first != line or not page.query_selector("h1"):
                walk.fail(f"{name} offline begins with '{first}'")
        page.goto(f"{walk.base}/{language}/")
        if page.inner_text("main > :first-child") != line:
            walk.fail(f"{language}/ does not open offline")
        page.goto(f"{walk.base}/{path}")
        page.locator("#go").wait_for()
        if not page.is_visible("#drop"):
            walk.fail(f"{path} offline offers no way to delete the copy")
        for other in [*walk.pages.discreet, *walk.pages.kinds["regency"], *walk.pages.sheets()]:
            if other.startswith(language):
                try:
                    page.goto(f"{walk.base}/{other}")
                    walk.fail(f"{other} opens offline")
                except Exception as problem:
                    if "INTERNET_DISCONNECTED" not in str(problem) and "ERR_FAILED" not in str(problem):
                        raise
        context.close()
    return f"{count} pages"


def old_copy(walk):
    """After thirty days a copy says that it is old, and leads to the national numbers."""
    for path in walk.pages.kinds["save"]:
        context = walk.context()
        page = context.new_page()
        save(walk, page, path)
        lesson = next(lesson for lesson in walk.pages.kinds["lesson"] if lesson.startswith(path[:3]))
        old = re.sub(r"<[^>]+>", "", _list(walk, path)["old"]).replace("{date}", _today(page, walk, path))
        for days, is_old in ((29.9, False), (30.1, True)):
            # The worker has a clock of its own, which cannot be set: the day of the copy is set back.
            page.goto(f"{walk.base}/{path}")
            page.evaluate("""async (time) => {
              const cache = await caches.open((await caches.keys())[0]), address = new URL('saved', location).href
              const record = await (await cache.match(address)).json()
              await cache.put(address, new Response(JSON.stringify({...record, time: Date.now() - time})))
            }""", days * 86_400_000)
            context.set_offline(True)
            page.goto(f"{walk.base}/{lesson}")
            first = page.inner_text("main > :first-child")
            if (first == old) != is_old:
                walk.fail(f"{lesson} after {days} days begins with '{first}'")
            if is_old:
                page.click("main > :first-child a")
                contacts = next(name for name in walk.pages.kinds["contacts"] if name.startswith(path[:3]))
                page.wait_for_url(f"{walk.base}/{contacts}")
                if not page.locator(".num").count():
                    walk.fail(f"{lesson}: the old copy does not lead to numbers")
            context.set_offline(False)
        context.close()


def slow_network(walk):
    """A network that takes longer than four seconds counts as none; one that answers in time wins."""
    context = walk.context()
    page = context.new_page()
    path, lesson = walk.pages.kinds["save"][0], walk.pages.kinds["lesson"][0]
    save(walk, page, path)
    page.goto(f"{walk.base}/{lesson}")
    if page.query_selector("main > .care:first-child"):
        walk.fail("a copy is shown although the network answers")
    try:
        Quiet.delay = 7
        start = page.evaluate("Date.now()")
        page.goto(f"{walk.base}/{lesson}")
        waited = page.evaluate("Date.now()") - start
    finally:
        Quiet.delay = 0
    if not page.query_selector("main > .care:first-child") or not 3_900 < waited < 6_500:
        walk.fail(f"a network that is too slow: the page came after {waited} ms")
    context.close()
    return f"the copy after {waited} ms"


def removed(walk):
    """The copy can be deleted, with all that belongs to it, and a save that fails leaves nothing."""
    for path in walk.pages.kinds["save"]:
        context = walk.context()
        page = context.new_page()
        failed = walk.root / _list(walk, path)["pages"][3]
        away = failed.rename(failed.with_suffix(".away"))
        try:
            words = save(walk, page, path)
        finally:
            away.rename(failed)
        if words != page.get_attribute("#save", "data-failed") or page.evaluate(CACHED) or page.evaluate(WORKERS):
            walk.fail(f"{path}: after a failure it says '{words}' and keeps {page.evaluate(CACHED)}")
        save(walk, page, path)
        page.focus("#drop")
        page.keyboard.press("Enter")
        page.locator("#drop").wait_for(state="hidden")
        page.wait_for_timeout(100)
        if page.evaluate(CACHED) or page.evaluate(WORKERS) or page.evaluate("document.activeElement.id") != "go":
            walk.fail(f"{path}: deleted, but {page.evaluate(CACHED)} is left")
        if page.inner_text("#said") != page.get_attribute("#save", "data-dropped"):
            walk.fail(f"{path}: does not say that the copy is gone")
        context.set_offline(True)
        try:
            page.goto(f"{walk.base}/{walk.pages.kinds['lesson'][0]}")
            walk.fail("a lesson opens offline after the copy was deleted")
        except Exception as problem:
            if "ERR_" not in str(problem):
                raise
        context.close()


def where_it_cannot(walk):
    """Without scripts and from a folder the page says so, and names another way."""
    for path in walk.pages.kinds["save"]:
        cannot = re.search(r'id="said" role="status">(.*?)</p>', walk.pages.texts[path])[1].replace("&#39;", "'")
        for base, scripts in ((walk.base, False), (walk.root.as_uri(), True)):
            context = walk.context(java_script_enabled=scripts)
            page = context.new_page()
            page.goto(f"{base}/{path}")
            if page.inner_text("#said") != cannot or page.is_visible("#go") or "ZIP" not in cannot:
                walk.fail(f"{base}/{path}, scripts {scripts}: says '{page.inner_text('#said')}'")
            context.close()
