"""That what is printed from a browser is of a length that somebody pays for."""
import re

# As many sheets of A4 each kind of page may take in any language, at most. Lists for the desk have no limit.
LIMITS = {
    "languages": 1, "not-found": 1, "short-address": 1, "home": 3, "lessons": 2, "regions": 2, "countries": 2, "lesson": 6,
    "score": 6, "discreet-lesson": 6, "province": 5, "regency": 5, "country": 8, "contacts": 10, "safety": 2, "calendar": 3,
}


def page_count(page, **paper):
    """How many pages a browser prints with its ordinary margins, on A4 where no paper is named."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(**(paper or {"format": "A4"}))))


def printed(walk):
    """Each kind of page takes no more paper than it may, and the way out and the menu stay off it."""
    context = walk.context()
    page = context.new_page()
    longest = {}
    for kind, limit in LIMITS.items():
        for path in walk.pages.kinds[kind]:
            page.goto(f"{walk.base}/{path}")
            count = page_count(page)
            longest[kind] = max(count, longest.get(kind, 0))
            if count > limit:
                walk.fail(f"{path} prints on {count} pages, at most {limit} are expected")
            page.emulate_media(media="print")
            for part in (".exit", ".menu", "footer nav"):
                if page.locator(f"{part} >> visible=true").count():
                    walk.fail(f"{path}: '{part}' is printed")
            page.emulate_media(media="null")
    context.close()
    if any(longest[kind] < limit for kind, limit in LIMITS.items()):
        shorter = {kind: longest[kind] for kind, limit in LIMITS.items() if longest[kind] < limit}
        return f"shorter than they may be: {shorter}"
    return f"{sum(longest.values())} pages"
