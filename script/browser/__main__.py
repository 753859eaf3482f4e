"""Walks a built site in Debian's Chromium. Arguments: the folder of the site, the port to which its exit leads, the folder
of a region's pack, and the names of checks where not all are wanted."""
import sys
import time
from functools import partial
from pathlib import Path

from playwright.sync_api import sync_playwright

import checks
from server import serve
from site_pages import SitePages


class Walk:
    """What a check needs: the site by http and as a folder, its pages, a pack, a browser."""

    def __init__(self, root, pack, launch, base, exit_base):
        self.root, self.pack, self.launch, self.base, self.exit_base = root, pack, launch, base, exit_base
        self.browser = launch()
        self.pages = SitePages(root)
        self.problems = []

    def context(self, **options):
        return self.browser.new_context(viewport={"width": 360, "height": 640}, **options)

    def fail(self, words):
        self.problems.append(words)


def main():
    root, exit_port, pack, wanted = Path(sys.argv[1]).resolve(), int(sys.argv[2]), Path(sys.argv[3]).resolve(), sys.argv[4:]
    with serve(root) as base, serve(None, exit_port) as exit_base, sync_playwright() as playwright:
        # As root Chromium has no sandbox; it only sees pages of this site.
        launch = partial(playwright.chromium.launch, executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        walk = Walk(root, pack, launch, base, exit_base)
        for check in checks.ALL:
            name = check.__name__.replace("_", "-")
            if wanted and name not in wanted:
                continue
            start, before = time.monotonic(), len(walk.problems)
            said = check(walk) or ""
            state = "ok" if len(walk.problems) == before else "FAILED"
            print(f"{name}: {state} {said} ({time.monotonic() - start:.1f} s)", flush=True)
        walk.browser.close()
    for problem in walk.problems[:40]:
        print(problem)
    sys.exit(1 if walk.problems else 0)


main()
