"""How long a reader with a weak signal waits."""
KINDS = ("home", "lesson", "discreet-lesson", "score", "regency", "province", "country", "regions", "contacts")
#: 400 kbit/s and 300 ms there and back, as on the edge of a cell.
WEAK = {"offline": False, "latency": 300, "downloadThroughput": 50_000, "uploadThroughput": 50_000}


def first_words(walk):
    """The first words of a lesson stand on the screen within 1.5 s, though the test's server compresses nothing."""
    context = walk.context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", WEAK)
    times = []
    for kind in KINDS:
        page.goto(f"{walk.base}/{walk.pages.kinds[kind][0]}")
        page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length > 0")
        time = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        times.append(f"{kind} {time / 1000:.2f} s")
        if time > 1_500:
            walk.fail(f"{kind}: the first words come after {time:.0f} ms")
    context.close()
    return ", ".join(times)
