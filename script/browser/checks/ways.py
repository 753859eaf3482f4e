"""The ways that people walk, by taps on a small phone, from the page where they choose a language."""
from pathlib import Path

from playwright.sync_api import TimeoutError as Late

from site_pages import LANGUAGES

from .printing import page_count

SCREEN = {"has_touch": True, "is_mobile": True}


class Way:
    """A phone at the first page of a language, and how often it was tapped since."""

    def __init__(self, walk, language, base=None, **options):
        self.walk, self.taps = walk, 0
        self.context = walk.context(**SCREEN, **options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(5_000)
        self.page.goto(f"{base or walk.base}/index.html")
        self.tap(f"main a[hreflang={language}]")
        self.taps = 0

    def tap(self, selector):
        self.page.locator(f"{selector} >> visible=true").first.tap()
        self.taps += 1

    def tap_link(self, target, within="main"):
        """A link to a page of the site, as it stands on the page that is open."""
        self.tap(f"{within} a[href*='{Path(target).name}']:not([hreflang])")
        self.page.wait_for_url(f"**/{target}*")

    def numbers(self):
        """What can be dialled on the screen."""
        links = self.page.locator("a[href^='tel:'] >> visible=true")
        return [links.nth(index).inner_text() for index in range(links.count())]


def _walked(walk, name, way, steps):
    try:
        return steps(way)
    except Late as late:
        walk.fail(f"{name}: after {way.taps} taps, on {way.page.url}: {late.message.splitlines()[0]}")
    finally:
        way.context.close()


def offer(walk):
    """"I have an offer": scored, then whom to ask in one's own regency."""
    taps = []
    for index, language in enumerate(LANGUAGES):
        def steps(way):
            way.tap_link(walk.pages.kinds["score"][index], within=".door")
            for box in ("caution-1", "caution-2", "stop-3"):
                way.tap(f"label[for={box}]")
            result = way.page.locator(".caution ~ ul > li >> visible=true")
            if result.count() != 1 or "STOP" not in result.inner_text().upper() and "BERHENTI" not in result.inner_text():
                walk.fail(f"{language}: after a STOP sign the result is {result.all_inner_texts()}")
            way.tap_link(walk.pages.kinds["regions"][index], within=".actions")
            way.page.fill("#find", "TTS")
            way.tap_link(walk.pages.kinds["regency"][index])
            taps.append(way.taps)
            return way.numbers()
        numbers = _walked(walk, f"an offer ({language})", Way(walk, language), steps)
        if numbers is not None and len(set(numbers)) < 2:
            walk.fail(f"an offer ({language}): the regency has only the numbers {numbers}")
    return f"{taps} taps"


def trouble(walk):
    """"Something is wrong": how to report, and away, without a trace to go back to; with scripts and without."""
    taps = []
    for index, language in enumerate(LANGUAGES):
        for scripts in (True, False):
            def steps(way):
                doors = walk.pages.texts[f"{language}/index.html"].partition('class="help"')[0]
                report = next(page for page in walk.pages.discreet
                              if page.startswith(language) and f'href="{page.partition("/")[2]}"' in doors)
                way.tap_link(report, within=".door")
                if len(set(way.numbers())) < 2 or not way.page.locator(".actions li").count():
                    walk.fail(f"{report}: numbers {way.numbers()}, and no steps")
                way.tap(".exit")
                way.page.wait_for_url(walk.exit_base + "/")
                taps.append(way.taps)
                way.page.go_back(wait_until="commit")
                if scripts and report in way.page.url:
                    walk.fail(f"{report}: Back returns to it")
            _walked(walk, f"trouble ({language})", Way(walk, language, java_script_enabled=scripts), steps)
    return f"{taps} taps"


def leader(walk):
    """"I lead a church": in three taps to the insert for the regency, which prints on one page; also from a folder."""
    for index, language in enumerate(LANGUAGES):
        for base in (walk.base, walk.root.as_uri()):
            def steps(way):
                way.tap_link("index.html", within=".door:has(a[href^='cetak/'], a[href^='print/'])")
                way.tap_link(walk.pages.kinds["regency"][index])
                way.tap("main a[href*='-gmit.html']")
                way.page.wait_for_url("**-gmit.html")
                wide = way.page.evaluate("document.documentElement.scrollWidth")
                if way.taps != 3 or wide > 360 or not way.page.locator(".paper .box").count():
                    walk.fail(f"{way.page.url}: after {way.taps} taps, {wide} px wide, "
                              f"{way.page.locator('.paper .box').count()} boxes of numbers")
                if page_count(way.page) != 1:
                    walk.fail(f"{way.page.url} prints on {page_count(way.page)} pages")
            _walked(walk, f"a leader ({language})", Way(walk, language, base), steps)
    return "3 taps"
