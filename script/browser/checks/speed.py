"""How long a reader with a weak signal waits."""
#: 400 kbit/s and 300 ms there and back, as on the edge of a cell.
WEAK = {"offline": False, "latency": 300, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
#: Milliseconds from asking for a page to its first words.
PAINTED = """() => new Promise(found => {
  new PerformanceObserver(list => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) found(entry.startTime)
  }).observe({type: 'paint', buffered: true})
})"""
COLUMNS = 4


def first_words(walk):
    """The first words of every kind of page stand on the screen within 1.5 s, though the test's server compresses nothing."""
    context = walk.context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.emulateNetworkConditions", WEAK)
    # The first page of a browser waits for the browser, too.
    page.goto(f"{walk.base}/{walk.pages.kinds['languages'][0]}")
    times = {}
    for turn, (kind, pages) in enumerate(walk.pages.kinds.items()):
        path = pages[turn % len(pages)]
        page.goto(f"{walk.base}/{path}", wait_until="commit")
        times[kind] = page.evaluate(PAINTED) / 1000
        if times[kind] > 1.5:
            walk.fail(f"{path}: the first words come after {times[kind]:.2f} s")
    context.close()
    cells = [f"{kind:<22}{seconds:5.2f}" for kind, seconds in sorted(times.items(), key=lambda item: -item[1])]
    rows = ["   ".join(cells[start:start + COLUMNS]) for start in range(0, len(cells), COLUMNS)]
    return f"{min(times.values()):.2f} to {max(times.values()):.2f} s\n  " + "\n  ".join(rows) + "\n "
