"""That what can be used works, for everybody."""
from datetime import date, timedelta

FOCUS = """() => {
  const on = document.activeElement
  if (!on || on === document.body) return null
  const box = on.getBoundingClientRect(), style = getComputedStyle(on)
  // Of what is larger than the window, the part within it.
  const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right)
  const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom)
  const points = [.5, .1, .9].map(x => [left + (right - left) * x, (top + bottom) / 2])
  const seen = points.some(([x, y]) => {
    const found = document.elementFromPoint(x, y)
    return found && (on.contains(found) || found.contains(on))
  })
  return {tag: on.tagName, words: on.textContent.trim().slice(0, 40), first: on.classList.contains('exit'),
    seen, ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2}
}"""
REACHABLE = """Array.from(document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]'))
  .filter(e => e.checkVisibility())"""
#: What can be dialled or written to and has no day, or one that is past: neither the last that is known of a contact, and
#: said to be, nor the national numbers that stand in for another.
DIALLED = """(today) => Array.from(document.querySelectorAll("a[href^='tel:'], a[href^='sms:'], a[href*='//wa.me/']"))
  .filter(a => !a.closest('.old, .past'))
  .filter(a => !(a.closest('.num') && Array.from(a.closest('.num').querySelectorAll('time'))
    .some(time => time.getAttribute('datetime') >= today)))
  .map(a => a.getAttribute('href'))"""
NUMBERED = ("home", "contacts", "province", "regency", "lesson", "discreet-lesson", "score", "country", "without-papers",
            "session-pack", "who-does-what")
#: Of a list longer than both together, so many steps from its start, and so many to its end.
FIRST, LAST = 60, 5


def by_keyboard(walk):
    """Tab reaches every link and field, the way out first; what is focused is seen and ringed. Long lists in part."""
    context = walk.context()
    page = context.new_page()
    count = 0
    kinds = {kind: pages for kind, pages in walk.pages.kinds.items() if kind != "harmless"}
    for turn, pages in enumerate(kinds.values()):
        path = pages[turn % len(pages)]
        page.goto(f"{walk.base}/{path}")
        expected = page.evaluate(f"{REACHABLE}.length")
        steps = range(expected)
        if expected > FIRST + LAST:
            steps = [*range(FIRST), *range(expected - LAST, expected)]
        hidden = []
        for step in steps:
            if step == expected - LAST and step > FIRST:
                page.evaluate(f"{REACHABLE}[{step - 1}].focus()")
            page.keyboard.press("Tab")
            focus = page.evaluate(FOCUS)
            count += 1
            if focus is None:
                walk.fail(f"{path}: Tab reaches {step} of {expected}")
                break
            if step == 0 and not focus["first"]:
                walk.fail(f"{path}: the first Tab leads to {focus['words']}")
            if not focus["seen"] or not focus["ringed"]:
                hidden.append(f"'{focus['words']}' (Tab {step + 1}, seen: {focus['seen']}, ringed: {focus['ringed']})")
        if hidden:
            walk.fail(f"{path}: hidden or not ringed are {len(hidden)} of {expected}: {'; '.join(hidden[:2])}")
        if expected < 1 or not page.evaluate(f"document.activeElement === {REACHABLE}[{expected - 1}]"):
            walk.fail(f"{path}: {expected} steps do not end at the last link")
    context.close()
    return f"{count} steps on {len(kinds)} kinds of page"


def old_numbers(walk):
    """A page that is read long after it was built shows no number that is past its day, and nothing else can be dialled."""
    context = walk.context()
    page = context.new_page()
    count = 0
    for turn, kind in enumerate(NUMBERED):
        path = walk.pages.kinds[kind][turn % 2]
        page.clock.set_fixed_time("2026-11-22T12:00:00")
        page.goto(f"{walk.base}/{path}")
        days = page.locator(".num time").evaluate_all("all => all.map(time => time.getAttribute('datetime')).sort()")
        if len(days) < 2 or page.locator(".past").count():
            walk.fail(f"{path}: {len(days)} numbers with a day, {page.locator('.past').count()} covered today")
            continue
        count += len(days)
        page.clock.set_fixed_time(f"{days[-1]}T12:00:00")
        page.goto(f"{walk.base}/{path}")
        if not page.locator(".num time").count():
            walk.fail(f"{path}: a number is covered on its last day")
        # The day after that of the first number: in its place stands what holds in the whole country.
        after = (date.fromisoformat(days[0]) + timedelta(days=1)).isoformat()
        for day in (after, "2040-01-01"):
            page.clock.set_fixed_time(f"{day}T12:00:00")
            page.goto(f"{walk.base}/{path}")
            left, covered = page.evaluate(DIALLED, day), page.locator(".past").count()
            if left or not covered:
                walk.fail(f"{path} on {day}: {covered} numbers are covered; still dialled: {left[:4]}")
            if day == after and not page.locator(".past a[href^='tel:']").count():
                walk.fail(f"{path} on {day}: no national number stands in for one that is past")
    context.close()
    return f"{count} numbers on {len(NUMBERED)} kinds of page"


def score(walk):
    """Ticks show one result, with and without scripts; nothing stays; paper has all four and boxes to tick."""
    for scripts in (True, False):
        context = walk.context(java_script_enabled=scripts)
        page = context.new_page()
        for path in walk.pages.kinds["score"]:
            page.goto(f"{walk.base}/{path}")
            results = page.locator(".caution ~ ul > li")
            steps = [(None, 3), ("caution-1", 2), ("caution-5", 2), ("caution-8", 1), ("stop-2", 0), ("stop-2", 1),
                     ("caution-5", 2), ("stop-6", 0)]
            for box, expected in steps:
                if box:
                    page.click(f"label[for={box}]")
                shown = [index for index in range(results.count()) if results.nth(index).is_visible()]
                if results.count() != 4 or shown != [expected]:
                    walk.fail(f"{path}: after '{box}' of {steps} shown {shown}, expected {expected}")
            page.emulate_media(media="print")
            if not all(results.nth(index).is_visible() for index in range(4)) or \
                    not page.locator("#stop-1").is_visible():
                walk.fail(f"{path}: paper lacks a result or a box")
            page.emulate_media(media="screen")
            page.reload()
            if page.locator(":checked").count():
                walk.fail(f"{path}: ticks are remembered")
        context.close()


def regions_found(walk):
    """What people type finds their region, and every region is there without typing: on the list of regions, and among the
    sheets for paper."""
    wanted = {
        "tanjungpinang": ["tanjung-pinang"], "Tanjung Pinang": ["tanjung-pinang"], "toli-toli": ["toli-toli"],
        "tolitoli": ["toli-toli"], "TTS": ["timor-tengah-selatan"], "kupang": ["kabupaten-kupang", "kota-kupang"],
        "kab kupang": ["kabupaten-kupang"], "ntt": ["kabupaten-ende", "kota-kupang"], "Baubau": ["bau-bau"],
        "sumba barat daya": ["sumba-barat-daya"], "kepri": ["kota-batam"], "xyz": [],
    }
    context = walk.context()
    page = context.new_page()
    paths = [path for path in walk.pages.all() if 'id="find"' in walk.pages.texts[path]]
    if len(paths) != 4:
        walk.fail(f"only {paths} can be filtered")
    for path in paths:
        page.goto(f"{walk.base}/{path}")
        total = page.locator(".area li a").count()
        for words, slugs in wanted.items():
            page.fill("#find", words)
            shown = page.evaluate("""() => Array.from(document.querySelectorAll('.area li a'))
                .filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))""")
            missing = [slug for slug in slugs if not any(slug in href for href in shown)]
            if missing or (not slugs and shown) or (len(slugs) == 1 and len(shown) > 60):
                walk.fail(f"{path}: '{words}' shows {shown[:6]}, not {slugs}")
            if not page.inner_text("#found"):
                walk.fail(f"{path}: nothing is said about '{words}'")
        page.fill("#find", "TTS")
        page.press("#find", "Enter")
        page.wait_for_url("**/kabupaten-timor-tengah-selatan.html*")
        if total < 500:
            walk.fail(f"{path}: {total} regions")
    for path in walk.pages.kinds["regions"]:
        page.goto(f"{walk.base}/{path}")
        letters = page.locator(".jump a")
        if letters.count() < 10:
            walk.fail(f"{path}: {letters.count()} letters")
        letters.last.click()
        if not page.locator(f"[id='{letters.last.get_attribute('href')[1:]}'] + .area").is_visible():
            walk.fail(f"{path}: the last letter leads nowhere")
    context.close()
    return f"{len(wanted)} searches on each of {len(paths)} pages"
