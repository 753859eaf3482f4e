"""That whoever writes sees each edit, and each error, in the page that is open."""
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
#: Seconds from saving a file to what is seen of it, usually one; and at most, where the machine has much else to do.
SOON, LATE = 3, 12
#: How far a page may move meanwhile, in px.
STILL = 40


@contextmanager
def _preview(source):
    """The address of `suluh serve` for a copy of the site's sources."""
    program = os.environ.get("SULUH", str(ROOT / ".build/release/suluh"))
    today = os.environ.get("TODAY") or json.loads((ROOT / "public/manifest.json").read_text())["today"]
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [program, "serve", "--source", source, "--port", "0", "--today", today, "--messages", "en"],
            stdout=subprocess.PIPE, stderr=said, text=True)
        try:
            yield re.search(r"http://127\.0\.0\.\d:\d+", process.stdout.readline())[0]
        finally:
            process.terminate()
            process.wait(20)


def seen_while_writing(walk):
    """An edit shows in the open page within three seconds, where it was scrolled to; an error of a template with its file,
    line and caret, over the page as it last was; mended, it goes."""
    path = walk.pages.kinds["lesson"][0]
    with tempfile.TemporaryDirectory(prefix="suluh-preview.") as source:
        for name in ("content", "templates"):
            shutil.copytree(ROOT / name, Path(source) / name)
        lesson = next(file for file in Path(source).glob("content/lessons/*/id.md")
                      if f"slug: {Path(path).stem}\n" in file.read_text())
        template = Path(source) / "templates/lesson.mustache"
        context = walk.context()
        page = context.new_page()
        times, said = [], []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))

        def shows(what, file, text, place, state="visible"):
            """Saves a file and waits until a place of the page is there, or gone, and the page stands where it stood."""
            file.write_text(text)
            start = time.monotonic()
            page.locator(place).first.wait_for(state=state, timeout=30_000)
            times.append(time.monotonic() - start)
            page.wait_for_load_state("load")
            page.wait_for_timeout(300)
            moved = page.evaluate("scrollY") - place_before
            if times[-1] > LATE or abs(moved) > STILL:
                walk.fail(f"{what} is seen after {times[-1]:.1f} s, and the page moves by {moved} px")

        with _preview(source) as base:
            page.goto(f"{base}/{path}")
            page.evaluate("document.querySelector('.actions').scrollIntoView()")
            place_before = page.evaluate("scrollY")
            if place_before < 1_000:
                walk.fail(f"{path} is scrolled by {place_before} px only: this check proves nothing")
            words = lesson.read_text()
            for word in ("Suntingan", "Perubahan"):
                edited = re.sub(r"^1\. \w+", f"1. {word}", words, flags=re.M)
                shows(f"'{word}'", lesson, edited, f".actions li:has-text('{word}')")
            whole = template.read_text()
            line = whole.count("\n") + 1
            shows("an error", template, whole + "{{nothing_of_that_name}}\n", "#suluh-problems pre")
            error = page.inner_text("#suluh-problems")
            if not re.search(rf"templates/lesson\.mustache:{line}:3: .*\n.*\{{\{{nothing_of_that_name\}}\}}\n[ |]*\^", error):
                walk.fail(f"the error does not say its file, line {line} and place: {error[:300]}")
            box = page.locator("#suluh-problems").bounding_box()
            if not page.locator(".actions li:has-text('Perubahan')").count() or box["y"] + box["height"] > 641:
                walk.fail(f"the error takes the last good page away, or lies outside the window: {box}")
            shows("a mended error", template, whole, "#suluh-problems", state="detached")
            if page.locator("#suluh-problems").count() or said:
                walk.fail(f"a mended error stays, or the browser complains: {said[:2]}")
        context.close()
    if min(times) > SOON:
        walk.fail(f"nothing is seen sooner than {min(times):.1f} s after it was saved")
    return ", ".join(f"{seconds:.2f} s" for seconds in times)
